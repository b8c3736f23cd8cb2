/** Tidied dates: a date whose parts are certain, as it should be written. */

/** A date with dashes, an O for a zero, a month in words, a time with am or pm, as `2022-02-07 09:30`. */
export function tidiedDate(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[,;.]$/, '');
  const [day = '', time] = splitTime(plain);
  const written = inDigits(day);
  if (written === undefined) return undefined;
  return time === undefined ? written : `${written} ${time}`;
}

/** No date is longer, not even with its day in words. */
const LONGEST = 100;

/** The day, and the time as clocks of 24 hours show it. */
function splitTime(text: string): readonly [day: string, time?: string] {
  const found = /^(.*\d)(?:,?[T ]|, at |,? at )(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\.?$/i.exec(text);
  if (found) {
    const [, day = '', hour = '', minutes = '00', half = ''] = found;
    const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return Number(hour) > 12 ? [text] : [day, `${String(hours).padStart(2, '0')}:${minutes}`];
  }
  const [, day = text, hour, minutes] = /^(.*\d)(?:,?[T ]|,? at )(\d{1,2})[:.](\d{2})$/i.exec(text) ?? [];
  return hour === undefined ? [text] : [day, `${hour.padStart(2, '0')}:${minutes}`];
}

function inDigits(day: string): string | undefined {
  const digits = day.replace(/(?<=[\d-])[oO](?=[\d-]|$)/g, '0');
  if (/^\d{4}-\d{1,2}-\d{1,2}\b/.test(digits)) return digits;
  const bare = /^(\d{4})(\d{2})(\d{2})$/.exec(day);
  if (bare) return joined(bare[1], Number(bare[2]), bare[3]);
  const korean = /^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/.exec(day);
  if (korean) return joined(korean[1], Number(korean[2]), korean[3]);
  const words =
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]{3,})\.?,? (\d{4})$/i.exec(day) ??
    /^(?:[a-z]+,? )?([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(day);
  if (!words) return undefined;
  const [, first = '', second = '', year] = words;
  const [number, name] = /^\d/.test(first) ? [first, second] : [second, first];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : joined(year, month, number);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function joined(year: string | undefined, month: number, day = ''): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
