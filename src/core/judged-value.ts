/** Judged value: a value that a verdict is on, with what every sentence about it needs. */
import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import { declaredWhy, isRequired } from './declared-why.ts';
import type { Noun } from './fault.ts';
import { capitalised } from './plain-text.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Finding } from './source.ts';
import type { TextFormat } from './text-formats.ts';
import type { AsTyped } from './typed-values.ts';
import { describe, forExample, nameOf } from './value-words.ts';
import { type DataPath, valueAt } from './yaml.ts';

/** What all verdicts on one piece of data have in common. */
export interface VerdictContext {
  /** The whole data. */
  readonly root: unknown;
  /** The schema of the whole. */
  readonly schema: AnySchemaObject;
  readonly noun: Noun;
  readonly formats: Readonly<Record<string, TextFormat>>;
  readonly asTyped?: AsTyped | undefined;
}

/** The value, and the words for it. */
export interface JudgedValue {
  readonly error: ErrorObject;
  readonly data: unknown;
  readonly path: DataPath;
  /** The group or list that it stands in, itself included. */
  readonly beside: unknown;
  /** Its own schema. */
  readonly schema: AnySchemaObject;
  readonly noun: Noun;
  readonly formats: Readonly<Record<string, TextFormat>>;
  readonly asTyped: AsTyped | undefined;
  /** What stands in the file. */
  readonly asWritten: string | undefined;
  /** The digits of a number as they stand in the file. */
  readonly digits: string | undefined;
  /** Begins a sentence, as in `"date"` or `Item 2 of "tags"`. */
  readonly name: string;
  /** What it is, as in `the number 5`. */
  readonly described: string;
  readonly isItem: boolean;
  /** Whether its key may be left out. */
  readonly isOptional: boolean;
  /** What to say of it; without a remedy, the example of its schema. */
  finding(kind: Kind, what: string, fix?: string): Finding;
}

/** The sorts of verdicts, of which each noun has codes of its own. */
export type Kind = 'unknown' | 'missing' | 'type' | 'choice' | 'format' | 'range' | 'duplicate';

/** The code of a verdict. */
export function codeOf(kind: Kind, noun: Noun): ProblemCode {
  if (noun === 'option') return 'option/invalid';
  if (noun === 'argument') return `argument/${kind}`;
  return kind === 'unknown' || kind === 'missing' ? `key/${kind}` : `value/${kind}`;
}

/** The value that Ajv complains of, which stands at a path. */
export function judgedValue(
  error: ErrorObject,
  path: DataPath,
  { root, schema: whole, noun, formats, asTyped }: VerdictContext,
): JudgedValue {
  const schema = (error.parentSchema ?? {}) as AnySchemaObject;
  const data: unknown = error.data;
  const asWritten = asTyped?.text(path);
  const digits = typeof data === 'number' && asWritten !== undefined && NUMERAL.test(asWritten) ? asWritten : undefined;
  const isItem = typeof path.at(-1) === 'number';
  const why = declaredWhy(whole, path) ?? '';
  return {
    error,
    data,
    path,
    beside: valueAt(root, path.slice(0, -1)),
    schema,
    noun,
    formats,
    asTyped,
    asWritten,
    digits,
    name: capitalised(nameOf(path, noun)),
    described: digits === undefined ? describe(data) : `the number ${digits}`,
    isItem,
    isOptional: path.length > 0 && !isItem && !isRequired(whole, path),
    finding: (kind, what, fix = forExample(schema, noun)) => ({ code: codeOf(kind, noun), what, why, fix }),
  };
}

/** Text that YAML reads as a number. */
const NUMERAL = /^[-+\w.]+$/;
