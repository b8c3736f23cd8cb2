/** YAML second keys: keys that stand twice in one group. */
import { lineStart, placeOf } from './source.ts';
import type { FileOfText, YamlFault, YamlMistake } from './yaml-faults.ts';

/** The mistake, if it is that: told where the key stands again, with the line in which it stands first. */
export function secondKey({ code, pos: [start] }: YamlFault, text: string, file: FileOfText): YamlMistake | undefined {
  if (code !== 'DUPLICATE_KEY') return undefined;
  const key = /^(?:"[^"]*"|'[^']*'|[^\n:]*[^\n:\s])/.exec(text.slice(start))?.[0] ?? '';
  const first = firstOf(key, start, text);
  const source = file.source ?? { path: '', text };
  const line = first === undefined ? undefined : placeOf(source, (file.start ?? 0) + first, first).line;
  return {
    start,
    end: start + key.length,
    what: `This key stands here a second time${line === undefined ? '' : `, after line ${line}`}.`,
    fix: 'Keep one of the two and delete the other.',
  };
}

/** Where the line begins in which a key stands above in the same group; in brackets both are in one line. */
function firstOf(key: string, start: number, text: string): number | undefined {
  // Of thousands of lines that are no keys, each would be looked for up to the first.
  if (!/^\s*:/.test(text.slice(start + key.length).split('\n', 1)[0] ?? '')) return undefined;
  let from = lineStart(text, start);
  const column = start - from;
  const isKey = (line: string) => line.startsWith(key, column) && /^\s*:/.test(line.slice(column + key.length));
  while (from > 0) {
    const end = from - 1;
    from = lineStart(text, end);
    const line = text.slice(from, end);
    if (isKey(line) && /^[ -]*$/.test(line.slice(0, column))) return from;
    if (/^ *[^\s#]/.test(line.slice(0, column))) return undefined;
  }
  return undefined;
}
