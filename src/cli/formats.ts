/** Formats: the ways in which a check can print what it found. */
import type { Problem } from '../core/problem.ts';
import { type Paint, reportOf } from '../core/report.ts';
import { githubReport } from './github-report.ts';
import { jsonReport } from './json-report.ts';
import { sarifReport } from './sarif-report.ts';

/** All formats by their names. Each is the whole of what goes to standard output. */
export const formats = {
  pretty: (problems: readonly Problem[], paint: Paint) =>
    problems.length === 0 ? 'Nothing is wrong.\n' : `${reportOf(problems, paint)}\n`,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
} as const satisfies Readonly<Record<string, (problems: readonly Problem[], paint: Paint) => string>>;

/** The name of a format. */
export type Format = keyof typeof formats;
