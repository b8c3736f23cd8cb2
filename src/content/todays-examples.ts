/** Today’s examples: a date that a remedy shows is the day of the build where an older one would be the next mistake. */
import { DateTime } from 'luxon';
import type { Problem } from '../core/problem.ts';

/** The problems, with the day of the moment (milliseconds since 1970) in a zone. */
export function withTodaysExamples(problems: readonly Problem[], now: number, zone: string): readonly Problem[] {
  return problems.map((problem) => {
    const { what, fix } = problem;
    if (!fix.includes(OF_SCHEMAS) || !OF_TODAY.test(what)) return problem;
    const today = DateTime.fromMillis(now, { zone }).toFormat('yyyy-MM-dd');
    return { ...problem, fix: fix.replaceAll(OF_SCHEMAS, today) };
  });
}

/** The day that schemas have for an example. */
const OF_SCHEMAS = '2022-02-07';

/** What is said of a key that has to be about as new as the build. */
const OF_TODAY = /"(?:checked|updated|expires)"/;
