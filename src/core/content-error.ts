/** Content error: what a build ends with when the content is wrong. */
import type { Problem } from './problem.ts';
import { reportOf } from './report.ts';

/** An error whose message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  /** Eleventy prints no stack for an error with this mark: it would only lead into the plugin. */
  readonly skipOriginalStack = true;

  constructor(problems: readonly Problem[], outcome: string) {
    super(`${outcome}\n\n${reportOf(problems)}\n`);
    this.problems = problems;
  }
}
