/** Twofold times: a time of day that the clocks of a zone showed twice, in the night in which they went back. */
import { DateTime } from 'luxon';
import type { DateFault, Moment } from './dates.ts';
import { isoDateTime } from './written-dates.ts';
import { offsetInZone } from './zone-offsets.ts';

const DAY = 86_400_000;

/** The end of a time that says itself how far it is from UTC. */
const HAS_OFFSET = /:\d{2}(?:\.\d+)?\s*(?:Z|[+-]\d{1,2}(?::?\d{2})?)\s*$/i;

/** What is said of such a time; nothing of any other, or of one with an offset. `moment` is what the text was read as. */
export function twofoldTime(typed: string, moment: Moment, zone: string): DateFault | undefined {
  if (!moment.hasTime) return undefined;
  const [before = 0, after = 0] = [offsetInZone(moment.epoch - DAY, zone), offsetInZone(moment.epoch + DAY, zone)];
  // Only where clocks go back.
  if (before <= after) return undefined;
  const times = HAS_OFFSET.test(typed) ? [] : DateTime.fromMillis(moment.epoch, { zone }).getPossibleOffsets();
  if (times.length < 2) return undefined;
  const [earlier, later] = times
    .map((time) => time.toMillis())
    .sort((a, b) => a - b)
    .map((epoch) => isoDateTime({ epoch, hasTime: true }, zone).replace(/:00(?=[+-])/, ''));
  return {
    what: `the clocks in ${zone} showed twice: they went back that night`,
    fix: `Write ${earlier} if the first time is meant, or ${later} if the second is.`,
  };
}
