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
  const kept: Problem[] = [];
  let waiting = [...found].sort((a, b) => lineOf(a) - lineOf(b));
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, ...others] = waiting;
    if (!first || others.length === 0) break;
    kept.push(first);
    lines[lineOf(first) - 1] = '';
    const left = linesAtFault(lines.join('\n'));
    waiting = others.filter((other) => left.has(lineOf(other)));
  }
  return [...kept, ...waiting];
}
