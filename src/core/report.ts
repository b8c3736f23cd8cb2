/** Report: problems as an author reads them in a terminal. */
import { errorsIn, inFileOrder, type Place, type Problem } from './problem.ts';

/** All problems in file order, each with its code frame, and one count at the end. Plain text. */
export function reportOf(problems: readonly Problem[]): string {
  const ordered = inFileOrder(problems);
  return [...ordered.map(problemText), countOf(ordered)].join('\n\n');
}

/** "3 errors and 1 warning in 2 files." */
export function countOf(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  if (problems.length === 0) return 'No problems.';
  return `${countsOf(problems).join(' and ')} in ${plural(files, 'file')}.`;
}

/** "3 errors" and "1 warning"; what there is none of is left out. */
export function countsOf(problems: readonly Problem[]): readonly string[] {
  const errors = errorsIn(problems).length;
  const warnings = problems.length - errors;
  return [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')].filter(
    (count) => count !== false,
  );
}

/** `articles/a.md:3:1`, or the file alone. */
export function placeText({ file, place }: Pick<Problem, 'file' | 'place'>): string {
  return place ? `${file}:${place.line}:${place.column}` : file;
}

/** A line and, below it, carets under what is wrong. */
export interface CodeFrame {
  readonly line: string;
  readonly carets: string;
  /** Where in `line` what is wrong begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** The line of a place, or the part of it around the place, and the carets. */
export function codeFrame(place: Place): CodeFrame {
  const width = 100;
  const from = place.column > width - 20 ? place.column - 20 : 1;
  const shown = place.lineText.slice(from - 1, from - 1 + width).replace(/\t/g, ' ');
  const before = shown.slice(0, place.column - from);
  const marked = shown.slice(place.column - from, Math.max(place.endColumn, place.column + 1) - from);
  return {
    line: shown,
    carets: ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(columnsOf(marked), 1)),
    start: before.length,
    end: before.length + marked.length,
  };
}

function problemText(problem: Problem): string {
  const lines = [`${placeText(problem)}  ${problem.severity}  ${problem.code}`];
  // An empty line shows nothing.
  if (problem.place && problem.place.lineText.trim() !== '') {
    const { line, carets } = codeFrame(problem.place);
    lines.push(`  ${line}`, `  ${carets}`);
  }
  lines.push(`  ${problem.what}`, `  Why   ${problem.why}`, `  Fix   ${problem.fix}`);
  return lines.join('\n');
}

/** How many columns of a terminal a text takes: East Asian wide characters take two, combining marks none. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns +=
      /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
