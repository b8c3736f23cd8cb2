/** Faults: what is wrong with data, and where in the data. */
import type { Finding } from './source.ts';
import type { DataPath } from './yaml.ts';

/** What is wrong with data, and where in the data. */
export interface Fault {
  readonly path: DataPath;
  /** Point at the key at the end of the path, or at its value. */
  readonly at: 'key' | 'value';
  readonly finding: Finding;
}

/** How the things in data are called in messages: `key` in a file, `argument` in a shortcode, `option` of the plugin. */
export type Noun = 'key' | 'argument' | 'option';
