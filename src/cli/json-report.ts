/** JSON report: problems for other programs. What it holds is described in docs/check.md. */
import { errorsIn, inFileOrder, type Problem } from '../core/problem.ts';

/** Changes when a program that reads the report would have to change. */
const VERSION = 1;

/** The problems in file order, and how many there are. */
export function jsonReport(problems: readonly Problem[]): string {
  const errors = errorsIn(problems).length;
  const report = {
    version: VERSION,
    problems: inFileOrder(problems).map(({ code, severity, file, place, what, why, fix }) => ({
      code,
      severity,
      file,
      line: place?.line ?? null,
      column: place?.column ?? null,
      endColumn: place?.endColumn ?? null,
      what,
      why,
      fix,
    })),
    counts: {
      errors,
      warnings: problems.length - errors,
      files: new Set(problems.map(({ file }) => file)).size,
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
