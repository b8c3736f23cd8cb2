/**
 * Dates: reading what authors type.
 *
 * A date without a time is a calendar day in the site's zone; a time without a zone is the site's time.
 */
import { DateTime } from 'luxon';
import type { TextFormat } from '../core/text-formats.ts';
import { likelyDays } from './short-dates.ts';
import { tidiedDate } from './tidied-dates.ts';

/** A point in time as an author gave it. */
export interface Moment {
  /** Milliseconds since 1970; the first of the day when only a day was given. */
  readonly epoch: number;
  /** Whether a time of day was given. */
  readonly hasTime: boolean;
}

/** Why a text is no date. */
export interface DateFault {
  readonly what: string;
  readonly fix: string;
}

type Fields = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

/** The shape of a date in front matter: `2022-02-07`, `2022-02-07 09:30`, `2022-02-07T09:30:00+09:00`. */
const SHAPE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{1,2}(?::?\d{2})?)?)?$/i;

/** The format of dates in schemas. Only what does not depend on the site's zone is tested. */
export const momentFormat: TextFormat = {
  code: 'date/invalid',
  test: (text) => 'epoch' in readMoment(text, 'UTC'),
  explain: (text) => {
    const read = readMoment(text, 'UTC');
    return 'epoch' in read ? { what: 'is a date', fix: 'Leave it.' } : read;
  },
};

/** The moment that a text names in a zone (IANA), or what is wrong with it. */
export function readMoment(text: string, zone: string): Moment | DateFault {
  const parts = SHAPE.exec(text.trim());
  if (!parts) return explainShape(text.trim());
  const [, year, month, day, hour, minute, second, offset] = parts;
  const fields = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  };
  if (offset !== undefined && !/^(?:Z|[+-](?:0?\d|1[0-4])(?::?[0-5]\d)?)$/i.test(offset)) {
    return {
      what: 'has an offset that no clock on Earth has',
      fix: 'Write an offset such as +01:00, or none for the time of the site.',
    };
  }
  if (fields.year < 1800 || fields.year > 2200) {
    return { what: `is in the year ${fields.year}`, fix: 'Write the year with its four digits, such as 2022-02-07.' };
  }
  const inUtc = epochInUtc(fields);
  if (inUtc === undefined) return explainCalendar(fields);
  if (offset === undefined && zone === 'UTC') return { epoch: inUtc, hasTime: hour !== undefined };
  const moment = DateTime.fromObject(fields, { zone: offset === undefined ? zone : offsetZone(offset) });
  if (!moment.isValid) return explainCalendar(fields);
  if (hour === undefined && moment.day !== fields.day)
    return { what: `does not exist in ${zone}: the calendar skipped it`, fix: 'Write a day that exists.' };
  if (hour !== undefined && (moment.hour !== fields.hour || moment.minute !== fields.minute)) {
    return {
      what: `does not exist in ${zone}: the clocks went forward over it`,
      fix: `Write the time the clocks showed, such as ${moment.toFormat('yyyy-MM-dd HH:mm')}`,
    };
  }
  return { epoch: moment.toMillis(), hasTime: hour !== undefined };
}

/** The moment that a value of data names, if it is a text that can be read as one. */
export function momentOf(value: unknown, zone: string): Moment | undefined {
  const read = typeof value === 'string' ? readMoment(value, zone) : undefined;
  return read && 'epoch' in read ? read : undefined;
}

/** The moment of any date that ISO 8601 knows, such as `2022-W06` or `2022-038`. */
export function isoMoment(text: string, zone: string): Moment | undefined {
  const moment = /^\d{4}/.test(text) ? DateTime.fromISO(text.trim(), { zone }) : undefined;
  return moment?.isValid ? { epoch: moment.toMillis(), hasTime: /[T:]/i.test(text) } : undefined;
}

/** The moment in UTC, or none when no calendar or clock shows it. Luxon says the same, and takes ten times as long. */
function epochInUtc({ year, month, day, hour, minute, second }: Fields): number | undefined {
  const epoch = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(epoch);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && hour < 24 && minute < 60 && second < 60 ? epoch : undefined;
}

/** When something that lasts until a moment is over: the end of its last day, or the time that was given. */
export function endOf(moment: Moment, zone: string): number {
  return moment.hasTime ? moment.epoch : DateTime.fromMillis(moment.epoch, { zone }).plus({ days: 1 }).toMillis();
}

/** When something was last changed: a bare day of change is not before the time of its publication. */
export function lastChangeOf({
  date,
  updated,
}: {
  readonly date: Moment;
  readonly updated?: Moment | undefined;
}): Moment {
  return updated && updated.epoch > date.epoch ? updated : date;
}

function offsetZone(offset: string): string {
  return offset.toUpperCase() === 'Z' ? 'UTC' : `UTC${offset.replace(/^([+-]\d{1,2}):?(\d{2})$/, '$1:$2')}`;
}

function explainShape(text: string): DateFault {
  const better = tidiedDate(text);
  if (better !== undefined && better !== text && SHAPE.test(better)) return written(better, 'is not a date');
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)(.*)$/.exec(text);
  if (yearFirst) {
    const [, year, month = '', day = '', rest = ''] = yearFirst;
    const better = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${rest}`;
    if (SHAPE.test(better)) return written(better, 'is not written with hyphens');
  }
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)(.*)$/.exec(text);
  if (yearLast) {
    const [, first, second, year, rest = ''] = yearLast.map((part, index) =>
      index < 4 ? part.padStart(2, '0') : part,
    );
    const time = SHAPE.test(`2022-02-07${rest}`) ? rest : '';
    const readings = [...new Set([`${year}-${second}-${first}`, `${year}-${first}-${second}`])]
      .filter((day) => DateTime.fromISO(day).isValid)
      .map((day) => day + time);
    return readings.length > 1
      ? { what: 'could be two different days', fix: `Write the year first: ${readings.join(' or ')}` }
      : written(readings[0] ?? `${year}-${second}-${first}`, 'is not written year first');
  }
  const days = likelyDays(text);
  if (days.length > 0)
    return {
      what: /^\d{4}/.test(text) ? 'has a digit too many' : 'has a year of two digits',
      fix: `Write ${days.join(' or ')}`,
    };
  const zoned = explainZone(text);
  if (zoned) return zoned;
  if (/^\d{4}-\d{1,2}-\d{1,2}[T ]/i.test(text)) {
    return {
      what: 'has something after the day that is not a time',
      fix: 'Write the time with 24 hours, such as 09:30 or 21:30.',
    };
  }
  const [, year, month = '02'] = /^\D*((?:18|19|20)\d{2})(?:-(0[1-9]|1[0-2]))?\D*$/.exec(text) ?? [];
  if (year !== undefined) return { what: 'names no day', fix: `Write the whole day, such as ${year}-${month}-07.` };
  return {
    what: 'is not a date',
    fix: 'Write year-month-day, such as 2022-02-07, and if you like a time: "2022-02-07 09:30".',
  };
}

/** A time zone by its name after a time, of which only GMT and UTC say how far it is from UTC. */
function explainZone(text: string): DateFault | undefined {
  const [, day = '', time = '', name = '', sign, hours = '', minutes = '00'] =
    /^(\d{4}-\d{1,2}-\d{1,2})[T ]+(\d{1,2}:\d{2}(?::\d{2})?)\s*([A-Z][A-Za-z_/]*)(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(
      text,
    ) ?? [];
  const clock = time.padStart(time.length > 5 ? 8 : 5, '0');
  const local = `${day} ${clock}`;
  if (name === '') return undefined;
  const read = readMoment(local, 'UTC');
  if (!('epoch' in read)) return read;
  const [typed = ''] = /[A-Z][^\s]*$/.exec(text.slice(day.length + 1)) ?? [];
  const what = `has "${typed}" after the time, where only Z or an offset such as +01:00 is understood`;
  const offset = sign === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const fix = /^(?:GMT|UTC)$/.test(name)
    ? `Write ${day}T${clock}${offset}, or ${local} in the time of the site.`
    : `Write ${local} in the time of the site, or how far the clocks are from UTC, such as ${day}T${clock}+01:00.`;
  return { what, fix };
}

/** What is said of a date that is to be written otherwise, or is none even then. */
function written(better: string, what: string): DateFault {
  const read = readMoment(better, 'UTC');
  return 'epoch' in read ? { what, fix: `Write ${better}` } : read;
}

function explainCalendar({ year, month, day, hour, minute, second }: Fields): DateFault {
  if (month < 1 || month > 12) {
    const turned = `${year}-${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}`;
    return {
      what: `has the month ${month}, and there are twelve`,
      fix: `Write a month from 01 to 12${DateTime.fromISO(turned).isValid ? `; or, if ${month} is the day, write ${turned}` : `, as in ${year}-02-07.`}`,
    };
  }
  const days = DateTime.utc(year, month).daysInMonth ?? 31;
  if (day < 1 || day > days) {
    return {
      what: `does not exist: ${DateTime.utc(year, month).setLocale('en-GB').toFormat('LLLL yyyy')} has ${days} days`,
      fix: `Write a day that exists, such as ${year}-${String(month).padStart(2, '0')}-${day < 1 ? '01' : days}.`,
    };
  }
  if (hour > 23 || minute > 59 || second > 59)
    return { what: 'has a time that no clock shows', fix: 'Write hours from 00 to 23 and minutes from 00 to 59.' };
  return { what: 'is not a date', fix: 'Write year-month-day, such as 2022-02-07.' };
}
