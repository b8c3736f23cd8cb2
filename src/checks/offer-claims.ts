/** Offer claims check: what an article says can be watched somewhere now has an offer that says so, too. */
import { claimWords } from '../content/claim-words.ts';
import { type Claim, type ClaimFinder, claimFinder } from '../content/claims.ts';
import type { Moment } from '../content/dates.ts';
import type { CheckedFile, EditorialCheck } from '../content/editorial-check.ts';
import type { Article, Offer, Provider, Site } from '../content/model.ts';
import { isLive } from '../content/offers.ts';
import { covered, runningProse } from '../content/running-prose.ts';
import { isSpoken } from '../content/spoken-words.ts';
import { isoDate } from '../content/written-dates.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';

/** Finds claims such as "now on Netflix" of which no offer of the article's shows knows. */
export const checkOfferClaims: EditorialCheck = {
  lasting: false,
  run: (checked) => {
    const { catalogue, article, source, language } = checked;
    const finder = finders.get(language.toLowerCase().split('-')[0] ?? '');
    if (!catalogue || !article || article.shows.length === 0 || !finder) return [];
    if (article.shows.some(({ isIncomplete }) => isIncomplete)) return [];
    const providers = [...catalogue.providers.values()];
    const names = providers.map(({ name }) => name);
    if (!finder.mayClaim(source.text, names)) return [];
    const { find } = finder;
    const claims = [...claimsInFrontMatter(article, names, find), ...claimsInBody(checked, article, names, find)];
    if (claims.length === 0) return [];
    // What is written for a day to come is read on that day.
    const moment = Math.max(checked.now, article.date.epoch);
    return claims.flatMap(({ name, start, end }): readonly Problem[] => {
      const provider = providers[name];
      const offers = article.shows.flatMap((show) => show.offers.filter((offer) => offer.provider === provider));
      if (!provider || offers.some((offer) => isLive(offer, moment, catalogue.site.timeZone))) return [];
      const words = source.text.slice(start, end).replace(/\s+/g, ' ');
      const truth = whatIsKnown(provider, offers, article, catalogue.site, moment);
      return [
        problemAt(source, start, end, {
          ...claimed,
          what: `The text says "${words}", and ${truth}.`,
          fix: fixOf(article),
        }),
      ];
    });
  },
};

const finders = new Map(Object.entries(claimWords).map(([language, words]) => [language, claimFinder(words)]));

const claimed = {
  code: 'offer/claimed',
  severity: 'warning',
  why: 'Readers would look for it there in vain.',
} as const;

/** Claims in the body that its author makes, but for what only repeats it. */
function claimsInBody(
  { document, source }: CheckedFile,
  { bodyStart }: Article,
  names: readonly string[],
  find: ClaimFinder['find'],
): readonly Claim[] {
  const typed = source.text.slice(bodyStart);
  // Most articles claim nothing, whatever of them is prose.
  if (find(typed, names).length === 0) return [];
  const ofOthers = document.uses.filter(({ element }) => element.repeatsText || element.name === 'block-quote');
  const prose = ofOthers.reduce((text, { contentStart, contentEnd }) => {
    const [start, end] = [contentStart - bodyStart, contentEnd - bodyStart];
    return text.slice(0, start) + covered(text.slice(start, end)) + text.slice(end);
  }, runningProse(typed));
  return find(prose, names)
    .filter((claim) => !isSpoken(prose, claim))
    .map((claim) => movedBy(bodyStart, claim));
}

/** Claims in the lines of the front matter that readers see. */
function claimsInFrontMatter({ frontMatter, data }: Article, names: readonly string[], find: ClaimFinder['find']) {
  return (['title', 'standfirst', 'description'] as const).flatMap((key) => {
    const text = data[key] ?? '';
    if (find(text, names).every((claim) => isSpoken(text, claim))) return [];
    const { start, end } = yamlLocator(frontMatter).whole([key]);
    return find(frontMatter.source.text.slice(start, end), names).map((claim) => movedBy(start, claim));
  });
}

function movedBy(offset: number, { name, start, end }: Claim): Claim {
  return { name, start: start + offset, end: end + offset };
}

function whatIsKnown(
  { name }: Provider,
  [offer]: readonly Offer[],
  { shows }: Article,
  { timeZone }: Site,
  moment: number,
): string {
  if (!offer) return `no offer of ${shows.map(({ title }) => title).join(', ')} on ${name} is known`;
  const { from, until } = offer;
  const day = (date: Moment) => isoDate({ ...date, hasTime: false }, timeZone);
  if (from && moment < from.epoch) return `the offer on ${name} begins on ${day(from)}`;
  return `the offer on ${name} is over${until ? `: its end was ${day(until)}` : ''}`;
}

function fixOf({ shows }: Article): string {
  const files = shows.map(({ file }) => file).join(', ');
  return `Say where it can be watched now or when that was, or correct the offers in ${files}.`;
}
