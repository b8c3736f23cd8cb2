/**
 * Watch box: where a show can be watched, at what cost, and until when.
 *
 * Every state is said in words and computed from the moment the site is built for. Time passing never stops a build: an
 * offer that has closed is a warning, and the box says so.
 */
import { Type } from 'typebox';
import { affiliateDisclosure } from '../content/affiliate-disclosure.ts';
import type { ElementUse } from '../content/document.ts';
import { type ElementPlace, element } from '../content/element.ts';
import { offerFaults } from '../content/offer-faults.ts';
import { dayOf, offerFacts, regionsInWords } from '../content/offer-words.ts';
import { isOpen } from '../content/offers.ts';
import { called, distinct, Id, Region, record } from '../content/schema-parts.ts';
import { showId } from '../content/structured-ids.ts';
import { watchActions } from '../content/watch-actions.ts';
import {
  type Door,
  hasAffiliateLink,
  type WatchListing,
  type WatchWanted,
  watchListing,
} from '../content/watch-listing.ts';
import { phrase, sentence, type Words } from '../content/words.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { html, type Markup, type MarkupValue } from '../core/markup.ts';

/** The arguments of `{% watch %}`. */
export const WatchArguments = record({
  provider: Type.Optional(
    called(
      Id('Provider', 'netflix', 'Only its offers are printed; without it, all.'),
      'service platform channel on at',
    ),
  ),
  show: Type.Optional(
    called(
      Id('Show', 'all-of-us-are-dead', 'Without it, the first show of the article is meant.'),
      'film series programme title',
    ),
  ),
  regions: Type.Optional(
    called(
      Type.Array(Region, {
        title: 'Regions',
        ...distinct,
        examples: [['GB', 'IE']],
        why: 'Only what holds there is printed, the first region first. Without it, the regions of the site decide, or all are printed.',
      }),
      'country countries',
    ),
  ),
});

/** `{% watch %}`, `{% watch "netflix" %}`, `{% watch "netflix", show="all-of-us-are-dead", regions=["GB"] %}` */
export const watchBox = element({
  name: 'watch-box',
  shortcode: 'watch',
  summary: 'Where the show can be watched, what it costs, and until when.',
  positional: ['provider'],
  arguments: WatchArguments,

  verify: offerFaults,

  render(values, _content, place) {
    const { world } = place;
    const found = watchListing(values, world, place.article);
    if (!found) return html``;
    const title = phrase(world.words.watchTitle, { show: html`<cite>${found.show.title}</cite>` });
    const disclosure =
      isToDisclose(found, place) &&
      html`<p class="sf-watch-box-disclosure">${affiliateDisclosure(world, (url) => url)}</p>`;
    const rows =
      found.doors.length === 0
        ? html`<p class="sf-watch-box-nothing">${nothingOf(found, world)}</p>`
        : html`<ul>${found.doors.map((door) => row(door, world))}</ul>`;
    const checked =
      found.checked &&
      html`<p class="sf-watch-box-checked">${phrase(world.words.offerChecked, { date: dayOf(found.checked, world) })}</p>`;
    return html`<section class="sf-watch-box" aria-label="${labelOf(found, values, world)}"><p class="sf-watch-box-title">${title}</p>${disclosure}${rows}${checked}</section>`;
  },

  feed(values, _content, place) {
    const { world } = place;
    const found = watchListing(values, world, place.article);
    if (!found) return html``;
    const title = phrase(world.words.watchTitle, { show: html`<em>${found.show.title}</em>` });
    if (found.doors.length === 0) return html`<p>${title}: ${nothingOf(found, world)}</p>`;
    const disclosure =
      isToDisclose(found, place) && html`<p>${affiliateDisclosure(world, (url) => absoluteUrl(world, url))}</p>`;
    const items = found.doors.map((door) => html`<li>${feedLink(door, world.words)} (${factsOf(door, world)})</li>`);
    return html`${disclosure}<p>${title}:</p><ul>${items}</ul>`;
  },

  text(values, _content, { world, article }) {
    const found = watchListing(values, world, article);
    if (!found) return '';
    const title = sentence(world.words.watchTitle, { show: found.show.title });
    const lines = found.doors.map((door) => `${door.provider.name} (${plain(factsOf(door, world))})`);
    return `${title}: ${lines.length === 0 ? plain(nothingOf(found, world)) : lines.join('; ')}`;
  },

  nodes(values, _content, { world, article }) {
    const found = watchListing(values, world, article);
    const actions = found && watchActions(found, world.catalogue.site.timeZone);
    if (!actions) return [];
    const { show } = found;
    const type = show.type === 'series' ? 'TVSeries' : 'Movie';
    return [{ '@type': type, '@id': showId(show, world), name: show.title, potentialAction: actions }];
  },
});

/** Two boxes on one page, each for a provider or a region, must not have one name. */
function labelOf({ show, provider }: WatchListing, { regions }: WatchWanted, world: World): string {
  const parts = [
    sentence(world.words.watchTitle, { show: show.title }),
    ...(provider ? [provider.name] : []),
    ...(regions ? [plain(regionsInWords(regions, world))] : []),
  ];
  return parts.join(world.words.factSeparator);
}

function nothingOf({ provider, regions }: WatchListing, world: World): Markup {
  const { words } = world;
  const places = { provider: provider?.name, regions: regions && regionsInWords(regions, world) };
  const pattern = provider
    ? regions
      ? words.watchNotOnIn
      : words.watchNotOn
    : regions
      ? words.watchNowhereIn
      : words.watchNowhere;
  return phrase(pattern, places);
}

function row(door: Door, world: World): Markup {
  const facts = door.offers.map(({ offer, state }) => ({ state, words: offerFacts(offer, state, world) }));
  const [only, ...others] = facts;
  const list =
    others.length === 0
      ? html`<span class="sf-watch-box-facts">${only?.words}</span>`
      : html`<ul class="sf-watch-box-ways">${facts.map(({ state, words }) => html`<li class="sf-watch-box-facts" data-state="${state}">${words}</li>`)}</ul>`;
  return html`<li class="sf-watch-box-offer" data-state="${door.state}">${way(door, world.words)} ${list}</li>`;
}

function way({ provider, link, ...door }: Door, words: Words): Markup {
  const name = html`<span class="sf-watch-box-name">${provider.name}</span>`;
  if (!link) return name;
  const label = phrase(labelPattern(door, words), { provider: name });
  const mark = link.isAffiliate && html` <span class="sf-watch-box-affiliate">${words.affiliateMark}</span>`;
  return html`<a class="sf-watch-box-link sf-provider-${provider.id}" href="${link.href}" rel="${relOf(link)}">${label}<span class="sf-visually-hidden"> ${sentence(words.opensHost, { host: link.host })}</span></a>${mark}`;
}

/** Of several links to one provider, each says what it is for. */
function labelPattern({ offers, hasSibling }: Pick<Door, 'offers' | 'hasSibling'>, words: Words): string {
  const kinds = new Set(offers.filter(({ state }) => isOpen(state)).map(({ offer }) => offer.access));
  if (!hasSibling || kinds.size > 1) return words.watchOn;
  return kinds.has('rent') ? words.rentOn : kinds.has('buy') ? words.buyOn : words.watchOn;
}

function feedLink({ provider, link }: Door, words: Words): Markup {
  if (!link) return html`${provider.name}`;
  if (!link.isAffiliate) return html`<a href="${link.href}">${provider.name}</a>`;
  return html`<a href="${link.href}" rel="${relOf(link)}">${provider.name}</a> ${words.affiliateMark}`;
}

function relOf({ isAffiliate }: NonNullable<Door['link']>): string {
  return isAffiliate ? 'sponsored noopener' : 'noopener';
}

function factsOf({ offers }: Door, world: World): Markup {
  const facts: readonly MarkupValue[] = offers.map(({ offer, state }, index) => [
    index > 0 && world.words.offerSeparator,
    offerFacts(offer, state, world),
  ]);
  return html`${facts}`;
}

/** What affiliate links are is said by the first box of the page that has one. */
function isToDisclose(found: WatchListing, { world, article, earlier = [] }: ElementPlace): boolean {
  return hasAffiliateLink(found) && !earlier.some((use) => hasDisclosed(use, earlier, world, article));
}

function hasDisclosed(
  use: ElementUse,
  uses: readonly ElementUse[],
  world: World,
  article: ElementPlace['article'],
): boolean {
  if (use.element.name !== 'watch-box') return false;
  // What readers have to open first has told nobody.
  const isHidden = uses.some(
    ({ element: { concealsText }, contentStart, contentEnd }) =>
      concealsText && contentStart <= use.start && use.end <= contentEnd,
  );
  const listing = isHidden ? undefined : watchListing(use.values, world, article);
  return listing !== undefined && hasAffiliateLink(listing);
}

function plain(markup: Markup): string {
  return markup
    .toString()
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
