/** Written dates: moments as machines and readers get them, in the site's zone; a bare day has no clock. */
import { DateTime, FixedOffsetZone } from 'luxon';
import type { Moment } from './dates.ts';
import { offsetInZone } from './zone-offsets.ts';

/** A moment with the zone's offset, for `datetime` attributes, feeds and structured data (ISO 8601); a bare day without a time. */
export function isoDate(moment: Moment, zone: string): string {
  return moment.hasTime ? isoDateTime(moment, zone) : isoDateTime(moment, zone).slice(0, 'yyyy-MM-dd'.length);
}

/** A moment with time and offset, also when only a day was given. */
export function isoDateTime(moment: Moment, zone: string): string {
  const offset = offsetInZone(moment.epoch, zone);
  if (offset === undefined || moment.epoch % 1000 !== 0)
    return DateTime.fromMillis(moment.epoch, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
  const local = new Date(moment.epoch + offset * 60_000).toISOString().slice(0, 'yyyy-MM-ddTHH:mm:ss'.length);
  return `${local}${offsetInDigits(offset, ':')}`;
}

/** A moment as RSS wants it (RFC 822 with a four-digit year). */
export function rfc822Date(moment: Moment, zone: string): string {
  const offset = offsetInZone(moment.epoch, zone);
  if (offset === undefined)
    return DateTime.fromMillis(moment.epoch, { zone }).setLocale('en').toFormat('ccc, dd LLL yyyy HH:mm:ss ZZZ');
  const local = new Date(moment.epoch + offset * 60_000).toUTCString();
  return `${local.slice(0, -'GMT'.length)}${offsetInDigits(offset, '')}`;
}

/** An offset in minutes as `+01:00`, or as `+0100` with nothing between hours and minutes. */
function offsetInDigits(offset: number, between: ':' | ''): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${offset < 0 ? '-' : '+'}${hours}${between}${minutes}`;
}

/** A day in words, such as `Monday, 7 February 2022`; `pattern` is Luxon's. */
export function dayInWords(moment: Moment, zone: string, language: string, pattern: string): string {
  return localTime(moment, zone, language, pattern).toFormat(pattern);
}

/** A time in words, such as `9:30 am`; `pattern` is Luxon's. */
export function timeInWords(moment: Moment, zone: string, language: string, pattern: string): string {
  return localTime(moment, zone, language, pattern)
    .toFormat(pattern)
    .replace(/\u202F/g, ' ')
    .replace(/\b([AP])\.?M\b\.?/g, (meridiem) => meridiem.toLowerCase());
}

/** What the clocks of a zone show; they know the name of the zone only if the pattern asks for it. */
function localTime({ epoch }: Moment, zone: string, locale: string, pattern: string): DateTime {
  const offset = /z/i.test(pattern) ? undefined : offsetInZone(epoch, zone);
  return DateTime.fromMillis(epoch, {
    zone: offset === undefined ? zone : FixedOffsetZone.instance(offset),
    locale,
  });
}
