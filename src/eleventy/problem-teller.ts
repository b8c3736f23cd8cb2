/** Problem teller: prints what is wrong at each stage of a build, and ends a build that has errors. */
import { ContentError } from '../core/content-error.ts';
import { errorsIn, type Problem } from '../core/problem.ts';
import { countOf, reportOf } from '../core/report.ts';
import type { Stage } from './loading-settings.ts';

/** Prints the problems of a stage; throws in a build when there are errors among them. */
export type ProblemTeller = (stage: Stage | 'loading', problems: readonly Problem[]) => void;

/** Makes a teller. What was said at the last build is not said again in full. A server never ends. */
export function createProblemTeller(isServing: () => boolean): ProblemTeller {
  const told: Partial<Record<Stage | 'loading', string>> = {};

  return (stage, problems) => {
    const report = problems.length === 0 ? '' : reportOf(problems);
    // Printed without Eleventy's own prefix, so that a terminal makes the places clickable.
    if (report !== '') console.error(report === told[stage] ? `\nStill ${countOf(problems)}\n` : `\n${report}\n`);
    told[stage] = report;
    if (!isServing() && errorsIn(problems).length > 0) throw new ContentError(problems, 'Nothing was written.');
  };
}
