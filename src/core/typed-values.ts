/** Typed values: how a value was written in its file, which the value itself has forgotten. */
import type { DataPath } from './yaml.ts';

/** Answers for a value, by its path. */
export interface AsTyped {
  /** The text as it stands in the file: `007`. */
  text(path: DataPath): string;
  /** What stands in the place of an empty value and is a comment to YAML: `#MeToo`. */
  comment(path: DataPath): string | undefined;
  /** What a key at the top most likely has to say, by the name of the file. */
  likely?(key: string): string | undefined;
}
