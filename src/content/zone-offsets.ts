/**
 * Zone offsets: how far a zone's clocks are from UTC at a moment.
 *
 * Asking for one costs more than everything else that is done with a date; no zone moves its clocks twice in three days.
 */
import { IANAZone } from 'luxon';

/** Minutes from UTC at a moment (milliseconds since 1970). A zone that nobody knows has `NaN`. */
type ZoneOffsets = (epoch: number) => number;

/** Offsets are looked up so far apart. No zone has changed its clocks and changed them back in so short a time. */
const STEP = 3 * 86_400_000;

/** The offsets of the zone of a place. */
function createZoneOffsets(place: IANAZone): ZoneOffsets {
  const known = new Map<number, number>();
  const atStep = (step: number): number => {
    const offset = known.get(step) ?? place.offset(step * STEP);
    known.set(step, offset);
    return offset;
  };
  return (epoch) => {
    const step = Math.floor(epoch / STEP);
    const offset = atStep(step);
    return atStep(step + 1) === offset ? offset : place.offset(epoch);
  };
}

const offsetsOfZones = new WeakMap<IANAZone, ZoneOffsets>();

/** The whole minutes from UTC at a moment in a zone of a place; `undefined` for any other zone, and where there were seconds. */
export function offsetInZone(epoch: number, zone: string): number | undefined {
  if (!zone.includes('/')) return undefined;
  const place = IANAZone.create(zone);
  const offsets = offsetsOfZones.get(place) ?? createZoneOffsets(place);
  offsetsOfZones.set(place, offsets);
  const offset = offsets(epoch);
  return Number.isInteger(offset) ? offset : undefined;
}
