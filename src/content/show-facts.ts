/** Facts of a show in a line: what it is, when and where it was made. */
import type { Show } from './model.ts';
import { counted, sentence, type Words } from './words.ts';
import type { World } from './world.ts';

/** What a show is, and when it was made. */
export function yearsOf({ type, years: { from, to } }: Show, words: Words): string {
  return sentence(type === 'series' ? words.seriesYears : words.filmYears, { years: span(type, from, to, words) });
}

/** "Series, 2022–", "Horror, Drama", "South Korea", "60 min". */
export function showFacts(show: Show, { catalogue, words }: Pick<World, 'catalogue' | 'words'>): readonly string[] {
  const names = new Intl.DisplayNames([catalogue.site.language], { type: 'region' });
  const runtime = show.runtimeMinutes;
  return [
    yearsOf(show, words),
    ...(show.genres ? [show.genres.join(words.listComma)] : []),
    ...(show.countries ? [show.countries.map((code) => names.of(code) ?? code).join(words.listComma)] : []),
    ...(runtime === undefined ? [] : [counted(words.minutes, runtime, words)]),
  ];
}

function span(type: Show['type'], from: number, to: number | undefined, words: Words): string {
  if (to !== undefined && to !== from) return sentence(words.yearsRange, { from: String(from), to: String(to) });
  return to === undefined && type === 'series' ? sentence(words.yearsOpen, { from: String(from) }) : String(from);
}
