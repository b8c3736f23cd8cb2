/** Content error: what a build ends with when the content is wrong. */
import type { Problem } from './problem.ts';
import { countOf } from './report.ts';

/** An error that says how many problems there are; the problems themselves have been, or will be, shown in full. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  /** Eleventy prints no stack for an error with this mark: it would only lead into the plugin. */
  readonly skipOriginalStack = true;

  constructor(problems: readonly Problem[], outcome: string) {
    super(`${countOf(problems)} ${outcome}`);
    this.problems = problems;
  }
}
