/** YAML second parts: what stands below a line `---` or `...`, which ends the YAML above it. */
import { idFor } from './ids.ts';
import type { FileOfText, YamlFault, YamlMistake } from './yaml-faults.ts';

/** The mistake, if it is that: another record in the same file, a text below a record, or a line too many. */
export function secondPart(
  { code, pos }: YamlFault,
  text: string,
  { source, record }: FileOfText,
): YamlMistake | undefined {
  if (code !== 'MULTIPLE_DOCS') return undefined;
  const start = Math.max(...Array.from(text.slice(0, pos[1]).matchAll(/^(?:---|\.\.\.)/gm), ({ index }) => index), 0);
  return {
    start,
    end: start + 3,
    what: `A line "${text.slice(start, start + 3)}" ends the YAML above it, and what follows would not be read.`,
    fix:
      record !== undefined && source && repeatsKey(text.slice(0, start), text.slice(start))
        ? `Move what follows into a file of its own, such as ${neighbour(source.path, text.slice(start), record)}, and delete this line: one file holds one ${record}.`
        : textBelow(text.slice(start + 3), record),
  };
}

/** What to do with a text below a record, as articles have one. */
function textBelow(rest: string, record: string | undefined): string {
  const isText = /\S/.test(rest) && !/^[\w-]+\s*:/m.test(rest);
  if (record === undefined || !isText) return 'Remove that line.';
  const synopsis = record === 'show' ? ', or write that as synopsis: above it' : '';
  return `Remove this line and what follows${synopsis}; a record has no text below it.`;
}

/** Whether a key stands in both, so that they are about two things. */
function repeatsKey(first: string, second: string): boolean {
  const keysOf = (text: string) => Array.from(text.matchAll(/^[\w-]+(?=\s*:)/gm), ([key]) => key);
  const keys = new Set(keysOf(first));
  return keysOf(second).some((key) => keys.has(key));
}

/** A path beside a file for what a text is about. */
function neighbour(path: string, text: string, record: string): string {
  const name = /^(?:name|title)\s*:\s*(\S.*)$/m.exec(text)?.[1] ?? '';
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${idFor(name) || `second-${record}`}.yaml`;
}
