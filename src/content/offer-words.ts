/** Words of offers: what an offer costs, where it holds, and until when. */
import { html, type Markup, type MarkupValue } from '../core/markup.ts';
import type { Moment } from './dates.ts';
import type { Offer } from './model.ts';
import type { OfferState } from './offers.ts';
import { regionName } from './region-names.ts';
import { listInWords, phrase, sentence, type Words } from './words.ts';
import type { World } from './world.ts';
import { dayInWords, isoDate } from './written-dates.ts';

/** "Leaving: last day 31 December 2026 · Rent, £3.49 · UK and Ireland". */
export function offerFacts(offer: Offer, state: OfferState, world: World): Markup {
  const time = timeOf(offer, state, world);
  const parts: readonly MarkupValue[] =
    state === 'gone' ? [time] : [time, costOf(offer, world.words), regionsInWords(offer.regions, world)];
  return html`${parts
    .filter((part) => part !== false)
    .map((part, index) => [index > 0 && world.words.factSeparator, part])}`;
}

/** "UK and Ireland". */
export function regionsInWords(regions: readonly string[], world: World): Markup {
  const { words } = world;
  return listInWords(
    regions.map((region) => (region === 'GB' ? words.regionGB : regionName(region, world))),
    words,
  );
}

/** A day, for people and for machines. */
export function dayOf(moment: Moment, { catalogue: { site }, words }: World): Markup {
  const text = dayInWords(moment, site.timeZone, site.language, words.mediumDayPattern);
  return html`<time datetime="${isoDate({ ...moment, hasTime: false }, site.timeZone)}">${text}</time>`;
}

function timeOf({ from, until }: Offer, state: OfferState, world: World): Markup | false {
  const { words } = world;
  if (state === 'coming') return from ? phrase(words.offerComing, { date: dayOf(from, world) }) : false;
  if (!until || state === 'now') return false;
  const date = lastDay(until, world);
  return state === 'gone' ? phrase(words.offerGone, { date }) : html`<b>${phrase(words.offerLeaving, { date })}</b>`;
}

/** What ends at midnight was last there on the day before. */
function lastDay(until: Moment, world: World): Markup {
  return dayOf(until.hasTime ? { ...until, epoch: until.epoch - 1 } : until, world);
}

function costOf({ access, price }: Offer, words: Words): string {
  const name = {
    subscription: words.accessSubscription,
    free: words.accessFree,
    rent: words.accessRent,
    buy: words.accessBuy,
  }[access];
  return price === undefined ? name : sentence(words.accessWithPrice, { access: name, price });
}
