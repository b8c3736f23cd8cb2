/** Dangling ids: what to say of an id that leads to no record. */
import type { ProblemCode } from '../core/problem-codes.ts';
import type { DataPath } from '../core/yaml.ts';
import type { ReadFile } from './read.ts';

/** Reports a dangling id. `path` leads to it in the file's data. */
export type ReportDangling = (file: ReadFile, path: DataPath, code: ProblemCode, what: DanglingId) => void;

/** An id that leads nowhere. */
export interface DanglingId {
  readonly kind: string;
  readonly id: string;
  readonly known: Iterable<string>;
  readonly home: string;
}
