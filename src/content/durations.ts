/** Durations: how long something lasts, as authors type it (`3:12`, `1:02:05`), in words, and for machines. */

/** What a duration looks like: minutes and seconds, or hours, minutes and seconds. */
export const DURATION_PATTERN = '^(?:\\d{1,3}|\\d{1,2}:[0-5]\\d):[0-5]\\d$';

/** The seconds that a text of that pattern says. */
export function secondsOf(duration: string): number {
  return duration.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}

/** "3 minutes 12 seconds", in a language (BCP 47). */
export function durationInWords(seconds: number, language: string): string {
  const parts = partsOf(seconds).map(({ unit, count }) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }).format(parts);
}

/** `PT3M12S` (ISO 8601). */
export function isoDuration(seconds: number): string {
  const parts = partsOf(seconds).map(({ unit, count }) => `${count}${unit.charAt(0).toUpperCase()}`);
  return `PT${parts.join('')}`;
}

/** Hours, minutes and seconds, without those that are none. */
function partsOf(seconds: number): readonly { readonly unit: 'hour' | 'minute' | 'second'; readonly count: number }[] {
  const all = [
    { unit: 'hour', count: Math.floor(seconds / 3600) },
    { unit: 'minute', count: Math.floor(seconds / 60) % 60 },
    { unit: 'second', count: seconds % 60 },
  ] as const;
  const some = all.filter(({ count }) => count > 0);
  return some.length > 0 ? some : all.slice(-1);
}
