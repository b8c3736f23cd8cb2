/**
 * Local moments: reading many dates in one zone without asking for the zone's offset each time.
 *
 * A zone keeps its offset for months, and asking Luxon for it takes as long as parsing a whole article's front matter.
 */
import { type DateFault, type Moment, readMoment } from './dates.ts';
import { offsetInZone } from './zone-offsets.ts';

/** A date without an offset of its own. */
const LOCAL = /^\s*\d{4}-\d{1,2}-\d{1,2}(?:[T ]+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;

const DAY = 86_400_000;

/** A reader of dates in a zone (IANA), which says what `readMoment` says. */
export function createMomentReader(zone: string): (text: string) => Moment | DateFault {
  return (text) => {
    const inUtc = LOCAL.test(text) ? readMoment(text, 'UTC') : undefined;
    if (!inUtc || !('epoch' in inUtc)) return readMoment(text, zone);
    // No zone is further than a day from UTC, so this stretch holds the moment, whatever the offset is.
    const offset = offsetInZone(inUtc.epoch - DAY, zone);
    return offset !== undefined && offset === offsetInZone(inUtc.epoch + DAY, zone)
      ? { ...inUtc, epoch: inUtc.epoch - offset * 60_000 }
      : readMoment(text, zone);
  };
}
