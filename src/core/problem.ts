/**
 * Problems: what is wrong with a site's content, as data.
 *
 * Every stage reports into one list; printing, failing and showing in the browser happen elsewhere.
 */
import type { ProblemCode } from './problem-codes.ts';

/** An error stops a build before anything is written. A warning is printed and the page says what it can. */
export type Severity = 'error' | 'warning';

/** Where a problem is, in the file as saved. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The column after the last character, on the same line. */
  readonly endColumn: number;
  /** The whole line, for the code frame. */
  readonly lineText: string;
}

/** One thing that is wrong: where, what, why it matters, and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path from the project's root, with `/`. */
  readonly file: string;
  /** Absent when the problem is about the file as a whole. */
  readonly place?: Place | undefined;
  /** What is wrong, with the value as typed. A full sentence. */
  readonly what: string;
  /** Why it matters to a reader or to the site; empty where only the site's developer knows that. */
  readonly why: string;
  /** What to do; starts with a verb. */
  readonly fix: string;
}

/** A problem in lines of plain text, for those who show messages their own way. */
export function messageOf({ what, why, fix }: Pick<Problem, 'what' | 'why' | 'fix'>): string {
  return [what, ...(why === '' ? [] : [`Why: ${why}`]), `Fix: ${fix}`].join('\n');
}

/** All errors among the problems. */
export function errorsIn(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === 'error');
}

/** Problems in the order of files, lines and columns; a problem without a place comes first in its file. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
