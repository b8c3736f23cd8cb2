/** YAML followers: lines that cannot be read only because of a line above them, such as those below a wrong indent. */
import type { Problem } from './problem.ts';

/** How many lines are left out in turn; whatever is left then is said as it is. */
const ROUNDS = 8;

/**
 * The problems without those that are gone when the line of one above them is left out. `linesAtFault` says which lines of
 * a text, from 1, cannot be read; `linesBefore` is how many lines of the file stand before it.
 */
export function withoutFollowers(
  found: readonly Problem[],
  text: string,
  linesAtFault: (text: string) => ReadonlySet<number>,
  linesBefore: number,
): readonly Problem[] {
  const lineOf = ({ place }: Problem) => (place?.line ?? 0) - linesBefore;
  const lines = text.split('\n');
  const leftWith = (index: number, written: string): ReadonlySet<number> => {
    lines[index] = written;
    return linesAtFault(lines.join('\n'));
  };
  const kept: Problem[] = [];
  let waiting = [...found].sort((a, b) => lineOf(a) - lineOf(b));
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, ...others] = waiting;
    if (!first || others.length === 0) break;
    kept.push(first);
    const index = lineOf(first) - 1;
    // What belongs to an item stands below its hyphen, which is no part of the fault unless it stands in the wrong place.
    const [hyphens = ''] = /^ *(?:- +)*/.exec(lines[index] ?? '') ?? [];
    let left = leftWith(index, hyphens);
    if (left.has(index + 1)) left = leftWith(index, '');
    waiting = others.filter((other) => left.has(lineOf(other)));
  }
  return [...kept, ...waiting];
}
