/**
 * Local moments: reading many dates in one zone without asking for the zone's offset each time.
 *
 * A zone keeps its offset for months, and asking Luxon for it takes as long as parsing a whole article's front matter.
 */
import { DateTime } from 'luxon';
import { type DateFault, type Moment, readMoment } from './dates.ts';

/** A date without an offset of its own. */
const LOCAL = /^\s*\d{4}-\d{1,2}-\d{1,2}(?:[T ]+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;

const DAY = 86_400_000;
/** Offsets are looked up so far apart. No zone has changed its clocks and changed them back in so short a time. */
const STEP = 3 * DAY;

/** A reader of dates in a zone (IANA), which says what `readMoment` says. */
export function createMomentReader(zone: string): (text: string) => Moment | DateFault {
  const offsets = new Map<number, number>();
  function offsetAt(step: number): number {
    const known = offsets.get(step) ?? DateTime.fromMillis(step * STEP, { zone }).offset;
    offsets.set(step, known);
    return known;
  }

  return (text) => {
    const inUtc = LOCAL.test(text) ? readMoment(text, 'UTC') : undefined;
    if (!inUtc || !('epoch' in inUtc)) return readMoment(text, zone);
    // No zone is further than a day from UTC, so this stretch holds the moment, whatever the offset is.
    const last = Math.ceil((inUtc.epoch + DAY) / STEP);
    const offset = offsetAt(last);
    for (let step = Math.floor((inUtc.epoch - DAY) / STEP); step < last; step += 1)
      if (offsetAt(step) !== offset) return readMoment(text, zone);
    // A zone that nobody knows has no offset, and those of the first railway years have seconds.
    return Number.isInteger(offset) ? { ...inUtc, epoch: inUtc.epoch - offset * 60_000 } : readMoment(text, zone);
  };
}
