/** Dates in words: as readers see them, with the machine's form beside. */
import type { Moment } from '../content/dates.ts';
import type { Article } from '../content/model.ts';
import { phrase } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { dayInWords, isoDate, timeInWords } from '../content/written-dates.ts';
import { html, type Markup } from '../core/markup.ts';

/** "Published: Monday, 7 February 2022" and, if there is one, "Updated: …"; each with a `<time>`. */
export function datesOf(article: Article, world: World): { readonly published: Markup; readonly updated?: Markup } {
  return {
    published: phrase(world.words.published, { date: longDate(article.date, world) }),
    ...(article.updated && { updated: phrase(world.words.updated, { date: longDate(article.updated, world) }) }),
  };
}

/** A whole date: "Monday, 7 February 2022", with a time "… at 9:30 am". */
export function longDate(moment: Moment, world: World): Markup {
  const { words } = world;
  const { timeZone, language } = world.catalogue.site;
  const day = dayOf(moment, world, words.dayPattern);
  const text = moment.hasTime
    ? phrase(words.dayAtTime, { day, time: timeInWords(moment, timeZone, language, words.timePattern) })
    : day;
  return html`<time datetime="${isoDate(moment, timeZone)}">${text}</time>`;
}

/** A short date for lists: "7 Feb 2022". */
export function shortDate(moment: Moment, world: World): Markup {
  const { timeZone } = world.catalogue.site;
  return html`<time datetime="${isoDate(moment, timeZone)}">${dayOf(moment, world, world.words.shortDayPattern)}</time>`;
}

/** Many articles have the same day, and their cards, pages and lists all say it. */
function dayOf(moment: Moment, world: World, pattern: string): string {
  const { site } = world.catalogue;
  const known = world.remember(site, `days as ${pattern}`, () => new Map<string, string>());
  const date = isoDate({ ...moment, hasTime: false }, site.timeZone);
  const text = known.get(date) ?? dayInWords(moment, site.timeZone, site.language, pattern);
  known.set(date, text);
  return text;
}
