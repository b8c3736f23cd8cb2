/** Facts of a show in a line: "Series, 2022–", "Film, 2019". */
import type { Show } from '../content/model.ts';
import { sentence, type Words } from '../content/words.ts';

/** What a show is, and when it was made. */
export function yearsOf({ type, years: { from, to } }: Show, words: Words): string {
  return sentence(type === 'series' ? words.seriesYears : words.filmYears, { years: span(type, from, to, words) });
}

function span(type: Show['type'], from: number, to: number | undefined, words: Words): string {
  if (to !== undefined && to !== from) return sentence(words.yearsRange, { from: String(from), to: String(to) });
  return to === undefined && type === 'series' ? sentence(words.yearsOpen, { from: String(from) }) : String(from);
}
