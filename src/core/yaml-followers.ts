/** YAML followers: lines that cannot be read only because of a line above them, such as those below a wrong indent. */
import type { Problem } from './problem.ts';

/** How many lines are mended in turn; whatever is left then is said as it is. */
const ROUNDS = 8;

/**
 * The problems without those that are gone when the first of them is mended. `linesAtFault` says which lines of a text,
 * from 1, cannot be read; `linesBefore` is how many lines of the file stand before it.
 */
export function withoutFollowers(
  found: readonly Problem[],
  text: string,
  linesAtFault: (text: string) => ReadonlySet<number>,
  linesBefore: number,
): readonly Problem[] {
  const lineOf = ({ place }: Problem) => (place?.line ?? 0) - linesBefore;
  const kept: Problem[] = [];
  let waiting = [...found].sort((a, b) => lineOf(a) - lineOf(b));
  let mended = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, ...others] = waiting;
    if (!first || others.length === 0) break;
    kept.push(first);
    const attempts = mendings(mended, lineOf(first)).map((attempt) => {
      const lines = linesAtFault(attempt);
      return { attempt, left: others.filter((other) => lines.has(lineOf(other))) };
    });
    const [best] = attempts.sort((a, b) => a.left.length - b.left.length);
    waiting = [...(best?.left ?? others)];
    mended = best?.attempt ?? mended;
  }
  return [...kept, ...waiting];
}

/** The text with a line that can be read, or without that line. All other lines stay where they are. */
function mendings(text: string, line: number): readonly string[] {
  const lines = text.split('\n');
  const typed = lines[line - 1] ?? '';
  const replaced = [
    typed.replace(/^ /, ''),
    typed.replace(/^(\s*-)\S(?=\w*:)/, '$1 '),
    typed.replace(/^\s*[\w-]+$/, '$&:'),
    '',
  ];
  return replaced.filter((each) => each !== typed).map((each) => lines.with(line - 1, each).join('\n'));
}
