/** YAML second keys: keys that stand twice in one group. */
import type { FileOfText, YamlFault, YamlMistake } from './yaml-faults.ts';

/** The mistake, if it is that: told where the key stands again, with the line in which it stands first. */
export function secondKey({ code, pos: [start] }: YamlFault, text: string, file: FileOfText): YamlMistake | undefined {
  if (code !== 'DUPLICATE_KEY') return undefined;
  const key = /^(?:"[^"]*"|'[^']*'|[^\n:]*[^\n:\s])/.exec(text.slice(start))?.[0] ?? '';
  const first = lineOfFirst(key, start, text);
  const linesAbove = (file.source?.text.slice(0, file.start).split('\n').length ?? 1) - 1;
  return {
    start,
    end: start + key.length,
    what: `This key stands here a second time${first === undefined ? '' : `, after line ${linesAbove + first}`}.`,
    fix: 'Keep one of the two and delete the other.',
  };
}

/** The line, from 1, in which a key stands for the first time in the same group; in brackets both are in one line. */
function lineOfFirst(key: string, start: number, text: string): number | undefined {
  const lines = text.slice(0, start).split('\n');
  const column = lines.pop()?.length ?? 0;
  const isKey = (line: string) => line.startsWith(key, column) && /^\s*:/.test(line.slice(column + key.length));
  const isOfGroup = (line: string) => isKey(line) && /^[ -]*$/.test(line.slice(0, column));
  const first = lines.findLastIndex((line) => isOfGroup(line) || /^ *[^\s#]/.test(line.slice(0, column)));
  return isOfGroup(lines[first] ?? '') ? first + 1 : undefined;
}
