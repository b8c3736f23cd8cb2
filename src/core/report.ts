/** Report: problems as an author reads them in a terminal. */
import { codeFrame } from './code-frame.ts';
import { counted } from './counts-in-words.ts';
import { errorsIn, inFileOrder, type Problem, type Severity } from './problem.ts';
import { withoutControls } from './text-width.ts';

/** Sets the parts of a report apart, with colours say; the text itself has to stay. */
export type Paint = (part: 'place' | Severity | 'code' | 'carets' | 'label', text: string) => string;

const plain: Paint = (_part, text) => text;

/** All problems in file order, each with its code frame, and one count at the end. Plain text, unless there is paint. */
export function reportOf(problems: readonly Problem[], paint: Paint = plain): string {
  return [...problemTexts(problems, paint), countOf(problems)].join('\n\n');
}

/** The problems in file order, each with its code frame. */
export function problemTexts(problems: readonly Problem[], paint: Paint = plain): readonly string[] {
  return inFileOrder(problems).map((problem) => problemText(problem, paint));
}

/** "3 errors and 1 warning in 2 files." */
export function countOf(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  if (problems.length === 0) return 'No problems.';
  return `${countsOf(problems).join(' and ')} in ${counted(files, 'file')}.`;
}

/** "3 errors" and "1 warning"; what there is none of is left out. */
export function countsOf(problems: readonly Problem[]): readonly string[] {
  const errors = errorsIn(problems).length;
  const warnings = problems.length - errors;
  return [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')].filter(
    (count) => count !== false,
  );
}

/** `articles/a.md:3:1`, or the file alone. */
export function placeText({ file, place }: Pick<Problem, 'file' | 'place'>): string {
  return place ? `${file}:${place.line}:${place.column}` : file;
}

function problemText(problem: Problem, paint: Paint): string {
  const { severity, code, place } = problem;
  const lines = [`${paint('place', placeText(problem))}  ${paint(severity, severity)}  ${paint('code', code)}`];
  // An empty line shows nothing.
  if (place && place.lineText.trim() !== '') {
    const { line, carets } = codeFrame(place);
    lines.push(`  ${line}`, `  ${paint('carets', carets)}`);
  }
  lines.push(`  ${withoutControls(problem.what)}`);
  if (problem.why !== '') lines.push(`  ${paint('label', 'Why')}   ${withoutControls(problem.why)}`);
  lines.push(`  ${paint('label', 'Fix')}   ${withoutControls(problem.fix)}`);
  return lines.join('\n');
}
