/** Short dates: the days that a date with a year of two digits may be, or one whose day has a digit too many. */

/** The days that a calendar has, the likeliest first; none when the text is no such date. */
export function likelyDays(text: string): readonly string[] {
  return [...new Set(readings(text))].filter(isReal);
}

function readings(text: string): readonly string[] {
  const [, start = '', digits] = /^(\d{4}-\d{2}-)(\d{3})$/.exec(text) ?? [];
  if (digits !== undefined) return [2, 1, 0].map((index) => start + digits.slice(0, index) + digits.slice(index + 1));
  const [, one = '', mark, two = '', three = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2})$/.exec(text) ?? [];
  if (mark === undefined) return [];
  const yearFirst = mark === '-' && one.length === 2 ? [written(one, two, three)] : [];
  return [...yearFirst, written(three, two, one), ...(mark === '-' ? [] : [written(three, one, two)])];
}

function written(year: string, month: string, day: string): string {
  return `${Number(year) < 50 ? '20' : '19'}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isReal(day: string): boolean {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
