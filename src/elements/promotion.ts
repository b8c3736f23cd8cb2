/**
 * Promotion: an offer to readers, such as a subscription, while it lasts.
 *
 * It is not the article's: it says what it is in words, and is in no feed, no text and no word count.
 */
import type { ElementFault } from '../content/element.ts';
import { element } from '../content/element.ts';
import type { Promotion, Site } from '../content/model.ts';
import { type OfferState, offerState } from '../content/offers.ts';
import { isMeant } from '../content/placement-schema.ts';
import { called, Id, record } from '../content/schema-parts.ts';
import { phrase, sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { dayInWords, isoDate } from '../content/written-dates.ts';
import { html, type Markup, type MarkupValue } from '../core/markup.ts';
import { oneOf, suggestion } from '../core/nearest.ts';

/** The arguments of `{% promotion %}`. */
export const PromotionArguments = record({
  id: called(Id('Promotion', 'winter', 'It names the promotion of site.yaml that is printed.'), 'name promotion offer'),
});

/** `{% promotion "winter" %}` */
export const promotion = element({
  name: 'promotion',
  shortcode: 'promotion',
  summary: 'An offer to readers, labelled as such, from its first day to its last.',
  positional: ['id'],
  arguments: PromotionArguments,

  verify({ id }, { catalogue: { site }, now }) {
    if (id === undefined) return [];
    const found = site.promotions.get(id);
    if (!found) return [unknownPromotion(id, site)];
    const state = stateOf(found, site, now);
    return state === 'gone' || state === 'coming' ? [closedPromotion(found, state, site)] : [];
  },

  render({ id }, _content, { world }) {
    const found = world.catalogue.site.promotions.get(id);
    return found && isOpen(found, world.catalogue.site, world.now) ? box(found, world) : html``;
  },

  feed: () => html``,

  text: () => '',

  automatic(article, { catalogue: { site }, now }) {
    if (article.data.promotions === false) return undefined;
    for (const found of site.promotions.values()) {
      const { id, place } = found;
      if (place && isMeant(place, article) && isOpen(found, site, now)) return { values: { id }, after: place.after };
    }
    return undefined;
  },
});

function stateOf({ from, until }: Promotion, { timeZone }: Site, now: number): OfferState {
  return offerState({ from, until }, now, timeZone);
}

function isOpen(found: Promotion, site: Site, now: number): boolean {
  const state = stateOf(found, site, now);
  return state === 'now' || state === 'leaving';
}

function box(found: Promotion, world: World): Markup {
  const { words } = world;
  const { title, text, advertiser, url, action } = found;
  const label =
    advertiser === undefined
      ? words.promotionLabel
      : phrase(words.promotionOf, { advertiser: html`<bdi>${advertiser}</bdi>` });
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const kinds = [advertiser !== undefined && 'sponsored', host !== '' && 'noopener'].filter((kind) => kind !== false);
  const rel = kinds.length > 0 && html` rel="${kinds.join(' ')}"`;
  const opens = host !== '' && html`<span class="sf-visually-hidden"> ${sentence(words.opensHost, { host })}</span>`;
  return html`<aside class="sf-promotion" role="note" data-pagefind-ignore><p class="sf-promotion-label">${label}</p><p class="sf-promotion-title">${title}</p>${text !== undefined && html`<p class="sf-promotion-text">${text}</p>`}<p class="sf-promotion-action"><a class="sf-promotion-link" href="${url}"${rel}>${action}${opens}</a>${facts(found, world)}</p></aside>`;
}

/** What it costs, and until when. */
function facts({ price, until }: Promotion, world: World): Markup | false {
  const end = until && phrase(world.words.promotionUntil, { date: lastDay(until, world) });
  const parts: readonly MarkupValue[] = [price, end].filter((part) => part !== undefined);
  if (parts.length === 0) return false;
  return html` <span class="sf-promotion-facts">${parts.map((part, index) => [index > 0 && world.words.factSeparator, part])}</span>`;
}

/** What ends at midnight was last there on the day before. */
function lastDay(until: NonNullable<Promotion['until']>, { catalogue: { site }, words }: World): Markup {
  const day = { epoch: until.hasTime ? until.epoch - 1 : until.epoch, hasTime: false };
  return html`<time datetime="${isoDate(day, site.timeZone)}">${dayInWords(day, site.timeZone, site.language, words.mediumDayPattern)}</time>`;
}

function unknownPromotion(id: string, { promotions }: Site): ElementFault {
  const otherwise =
    promotions.size > 0
      ? `${oneOf([...promotions.keys()])}.`
      : 'Add it under "promotions" in site.yaml, or remove the shortcode.';
  return {
    argument: 'id',
    finding: {
      code: 'promotion/unknown',
      what: `There is no promotion "${id}" in site.yaml in the data folder.`,
      why: 'Readers would see nothing in its place.',
      fix: suggestion(id, promotions.keys(), otherwise),
    },
  };
}

function closedPromotion({ id, from, until }: Promotion, state: 'gone' | 'coming', site: Site): ElementFault {
  const moment = state === 'gone' ? until : from;
  const day = moment && isoDate(moment, site.timeZone);
  return {
    argument: 'id',
    finding: {
      code: 'promotion/over',
      severity: 'warning',
      what:
        state === 'gone'
          ? `The promotion "${id}" is over: it was until ${day}. Nothing is printed.`
          : `The promotion "${id}" has not begun: it is from ${day}. Nothing is printed.`,
      why: 'Whoever placed it expects readers to see it.',
      fix:
        state === 'gone'
          ? 'Remove the shortcode, or correct "until" in site.yaml.'
          : 'Leave it if it is to appear then, or correct "from" in site.yaml.',
    },
  };
}
