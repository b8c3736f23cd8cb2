/** Periods: what lasts from a first to a last day, each of which may be left out. */
import type { Finding } from '../core/source.ts';
import { endOf, momentOf } from './dates.ts';

/** What is wrong with a period that ends before it begins. Days that nobody can read have problems of their own. */
export function backwardsPeriod(
  { from, until }: Readonly<Record<string, unknown>>,
  noun: 'offer' | 'promotion',
): Finding | undefined {
  const [first, last] = [from, until].map((day) => momentOf(day, 'UTC'));
  if (!first || !last || endOf(last, 'UTC') > first.epoch) return undefined;
  return {
    code: 'date/order',
    what: `"until" is ${until}, which is before "from", ${from}.`,
    why: `The ${noun} would be over before it begins.`,
    fix: 'Correct one of the two dates.',
  };
}
