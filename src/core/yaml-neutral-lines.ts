/**
 * YAML neutral lines: a block in which lines that cannot be read say something that can, so that what is wrong further down is
 * found as if they had been mended. Everything else stands where it stood.
 */
import type { Problem } from './problem.ts';
import { mendedSource } from './source.ts';
import type { YamlBlock } from './yaml.ts';
import { faultsOfText } from './yaml-documents.ts';

/** A block that is longer takes too long to be read again and again, and so do more lines. */
const LONGEST = 4000;
const MOST_LINES = 6;

/** A line that was meant to be a key or an item, and has nothing odd before it. */
const ENTRY = /^ *(?:- +)*\w/;

/** The block with such lines in place of those of the problems. `undefined` where nobody can say what they were meant to be. */
export function withNeutralLines(block: YamlBlock, problems: readonly Problem[]): YamlBlock | undefined {
  const { source, start, end } = block;
  const text = source.text.slice(start, end);
  const linesBefore = source.text.slice(0, start).split('\n').length - 1;
  const told = [...new Set(problems.flatMap(({ place }) => (place ? [place.line - 1 - linesBefore] : [])))];
  if (text.length > LONGEST || told.length > MOST_LINES) return undefined;
  const lines = text.split('\n');
  for (const index of told.sort((a, b) => a - b)) {
    const typed = lines[index] ?? '';
    if (!ENTRY.test(typed)) return undefined;
    const above = linesAtFault(lines, index).size;
    const written = candidates(typed).find((line) => {
      const left = linesAtFault(lines.with(index, line), index);
      return !left.has(index) && left.size <= above;
    });
    if (written === undefined) return undefined;
    lines[index] = written;
  }
  const { text: whole } = source;
  return { ...block, source: mendedSource(source, whole.slice(0, start) + lines.join('\n') + whole.slice(end)) };
}

/** Whether a problem that is found in such a block stands below all that belongs to a line that was told before. */
export function isIndependent({ place }: Problem, told: readonly Problem[], { source }: YamlBlock): boolean {
  const lines = (source.typed ?? source.text).split('\n');
  const line = place?.line ?? 0;
  return told.every(({ place: other }) => {
    const from = other?.line ?? Number.POSITIVE_INFINITY;
    return line > from && lines.slice(from, line).some((each) => endsEntry(each, lines[from - 1] ?? ''));
  });
}

/** Whether a line stands beside an entry or further to the left, so that it is no part of it. */
function endsEntry(line: string, entry: string): boolean {
  if (line.trim() === '' || entry.startsWith('\t') || /^[<=>]{7}/.test(line)) return false;
  const [own, of] = [line.search(/\S/), entry.search(/\S/)];
  const isItsItem = own === of && line.startsWith('-', own) && !entry.startsWith('-', of);
  return own <= of && !isItsItem && !/^ *[\]}]/.test(line);
}

/** What a line may be, as long as it is: a key with a value, a key with what stands below it, an item, nothing. */
function candidates(line: string): readonly string[] {
  const [, before = '', key] = /^( *(?:- +)*)([\w-]+)/.exec(line) ?? [];
  const named = key === undefined ? [] : [`${before}${key}: x`, `${before}${key}:`];
  const [hyphens = ''] = /^ *(?:- +)*/.exec(line) ?? [];
  return [...named, hyphens, ''].filter((each) => each.length <= line.length).map((each) => each.padEnd(line.length));
}

/** The lines at fault down to one, from 0. */
function linesAtFault(lines: readonly string[], last: number): ReadonlySet<number> {
  const text = lines.join('\n');
  const numbers = faultsOfText(text, true).map(({ pos: [at] }) => text.slice(0, at).split('\n').length - 1);
  return new Set(numbers.filter((number) => number <= last));
}
