/**
 * Watch box: where a show can be watched, at what cost, and until when.
 *
 * Every state is said in words and computed from the moment the site is built for. Time passing never stops a build: an
 * offer that has closed is a warning, and the box says so.
 */
import { Type } from 'typebox';
import { dayInWords } from '../content/dates.ts';
import { type ElementFault, element } from '../content/element.ts';
import { showFaults, showOf } from '../content/element-show.ts';
import type { Article, Catalogue, Offer, Show } from '../content/model.ts';
import { isLive, offerState } from '../content/offers.ts';
import { Id, record } from '../content/schema-parts.ts';
import { listInWords, phrase, sentence, type Words } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { html, type Markup, type MarkupValue } from '../core/markup.ts';
import { suggestion } from '../core/nearest.ts';

/** The arguments of `{% watch %}`. */
export const WatchArguments = record({
  provider: Type.Optional(Id('Provider', 'netflix', 'Only its offers are printed; without it, all.')),
  show: Type.Optional(Id('Show', 'all-of-us-are-dead', 'Without it, the first show of the article is meant.')),
});

interface Wanted {
  readonly provider?: string | undefined;
  readonly show?: string | undefined;
}

/** `{% watch %}`, `{% watch "netflix" %}`, `{% watch "netflix", show="all-of-us-are-dead" %}` */
export const watchBox = element({
  name: 'watch-box',
  shortcode: 'watch',
  summary: 'Where the show can be watched, what it costs, and until when.',
  positional: ['provider'],
  arguments: WatchArguments,

  verify(values, facts) {
    const { catalogue, now } = facts;
    const show = showOf(values.show, catalogue, facts.article);
    if (values.provider !== undefined && !catalogue.providers.has(values.provider))
      return [unknownProvider(values.provider, catalogue), ...showFaults(values.show, 'watch', facts)];
    if (!show) return showFaults(values.show, 'watch', facts);
    const offers = offersOf(show, values.provider);
    if (offers.length === 0) return [missingOffer(show, values.provider, catalogue)];
    const { timeZone } = catalogue.site;
    const isComing = offers.some((offer) => offerState(offer, now, timeZone) === 'coming');
    return offers.some((offer) => isLive(offer, now, timeZone)) || isComing ? [] : [closedOffer(show, offers)];
  },

  render(values, _content, { world, article }) {
    const found = boxOf(values, world, article);
    if (!found) return html``;
    const title = phrase(world.words.watchTitle, { show: html`<cite>${found.show.title}</cite>` });
    const name = sentence(world.words.watchTitle, { show: found.show.title });
    // Two boxes on one page, each for a provider, must not have one name.
    const label = found.provider === undefined ? name : name + world.words.factSeparator + found.provider;
    const checked =
      found.checked !== undefined &&
      html`<p class="sf-watch-box-checked">${phrase(world.words.offerChecked, { date: day(found.checked, world) })}</p>`;
    return html`<section class="sf-watch-box" aria-label="${label}"><p class="sf-watch-box-title">${title}</p>${body(found, world)}${checked}</section>`;
  },

  feed(values, _content, { world, article }) {
    const found = boxOf(values, world, article);
    if (!found) return html``;
    const title = phrase(world.words.watchTitle, { show: html`<em>${found.show.title}</em>` });
    if (found.lines.length === 0) return html`<p>${title}: ${found.nothing}</p>`;
    return html`<p>${title}:</p><ul>${found.lines.map(({ offer, state, facts }) => html`<li>${state === 'coming' || state === 'gone' ? offer.provider.name : html`<a href="${offer.url}">${offer.provider.name}</a>`} (${facts})</li>`)}</ul>`;
  },

  text(values, _content, { world, article }) {
    const found = boxOf(values, world, article);
    if (!found) return '';
    const title = sentence(world.words.watchTitle, { show: found.show.title });
    const lines = found.lines.map(({ offer, facts }) => `${offer.provider.name} (${plain(facts)})`);
    return `${title}: ${lines.length === 0 ? found.nothing : lines.join('; ')}`;
  },
});

interface Line {
  readonly offer: Offer;
  readonly state: ReturnType<typeof offerState>;
  /** What it costs, where, and until when. */
  readonly facts: Markup;
}

interface Box {
  readonly show: Show;
  /** The name of the only provider that is wanted. */
  readonly provider?: string | undefined;
  readonly lines: readonly Line[];
  /** What is said when there is no line. */
  readonly nothing: string;
  /** When the oldest of the offers that can be watched was last checked. */
  readonly checked?: Offer['checked'] | undefined;
}

function boxOf({ provider, show: id }: Wanted, world: World, article: Article | undefined): Box | undefined {
  const { catalogue, now, words } = world;
  const show = showOf(id, catalogue, article);
  if (!show) return undefined;
  const { timeZone } = catalogue.site;
  const all = offersOf(show, provider).map((offer) => ({ offer, state: offerState(offer, now, timeZone) }));
  // What is over is only worth a line when nothing else is.
  const open = all.filter(({ state }) => state !== 'gone');
  const lines = (open.length > 0 ? open : provider === undefined ? [] : all).map(({ offer, state }) => ({
    offer,
    state,
    facts: factsOf(offer, state, world),
  }));
  const checkedMoments = lines.filter(({ state }) => state !== 'gone').map(({ offer }) => offer.checked);
  const checked = checkedMoments.sort((a, b) => a.epoch - b.epoch)[0];
  const name = provider === undefined ? undefined : catalogue.providers.get(provider)?.name;
  const nothing = name === undefined ? words.watchNowhere : sentence(words.watchNotOn, { provider: name });
  return { show, provider: name, lines, nothing, checked };
}

function body({ lines, nothing }: Box, world: World): Markup {
  if (lines.length === 0) return html`<p class="sf-watch-box-nothing">${nothing}</p>`;
  return html`<ul>${lines.map(
    ({ offer, state, facts }) =>
      html`<li class="sf-watch-box-offer" data-state="${state}">${way(offer, state, world.words)} <span class="sf-watch-box-facts">${facts}</span></li>`,
  )}</ul>`;
}

function way({ provider, url }: Offer, state: Line['state'], words: Words): Markup {
  if (state === 'coming' || state === 'gone') return html`<span class="sf-watch-box-name">${provider.name}</span>`;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return html`<a class="sf-watch-box-link sf-provider-${provider.id}" href="${url}" rel="noopener">${phrase(words.watchOn, { provider: html`<span class="sf-watch-box-name">${provider.name}</span>` })}<span class="sf-visually-hidden"> ${sentence(words.opensHost, { host })}</span></a>`;
}

function factsOf(offer: Offer, state: Line['state'], world: World): Markup {
  const { words } = world;
  const cost = costOf(offer, words);
  const regions = listInWords(
    offer.regions.map((region) => regionName(region, world)),
    words,
  );
  const time: MarkupValue =
    state === 'coming' && offer.from
      ? phrase(words.offerComing, { date: day(offer.from, world) })
      : state === 'leaving' && offer.until
        ? html`<b class="sf-watch-box-when">${phrase(words.offerLeaving, { date: lastDay(offer.until, world) })}</b>`
        : state === 'gone' && offer.until
          ? phrase(words.offerGone, { date: lastDay(offer.until, world) })
          : false;
  const parts = (state === 'gone' ? [time] : [time, cost, regions]).filter((part) => part !== false);
  return html`${parts.map((part, index) => [index > 0 && words.factSeparator, part])}`;
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

function regionName(region: string, { catalogue, words }: World): string {
  if (region === 'GB') return words.regionGB;
  return new Intl.DisplayNames([catalogue.site.language], { type: 'region' }).of(region) ?? region;
}

function day(moment: Offer['checked'], world: World): Markup {
  const { timeZone, language } = world.catalogue.site;
  const text = dayInWords(moment, timeZone, language, world.words.mediumDayPattern);
  return html`<time datetime="${dayInWords(moment, timeZone, 'en', 'yyyy-MM-dd')}">${text}</time>`;
}

/** What ends at midnight was last there on the day before. */
function lastDay(until: Offer['checked'], world: World): Markup {
  return day(until.hasTime ? { ...until, epoch: until.epoch - 1 } : until, world);
}

function offersOf(show: Show, provider: string | undefined): readonly Offer[] {
  return provider === undefined ? show.offers : show.offers.filter((offer) => offer.provider.id === provider);
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

function unknownProvider(id: string, { providers }: Catalogue): ElementFault {
  return {
    argument: 'provider',
    finding: {
      code: 'provider/unknown',
      what: `There is no provider "${id}" in the data folder.`,
      why: 'The box could not say where to watch.',
      fix: suggestion(
        id,
        providers.keys(),
        providers.size > 0
          ? `Write one of: ${[...providers.keys()].join(', ')}.`
          : 'Add its record, or correct the id.',
      ),
    },
  };
}

function missingOffer(show: Show, provider: string | undefined, { providers }: Catalogue): ElementFault {
  const on = provider === undefined ? '' : ` on ${providers.get(provider)?.name ?? provider}`;
  return {
    ...(provider !== undefined && { argument: 'provider' }),
    finding: {
      code: 'offer/missing',
      severity: 'warning',
      what: `${show.file} has no offer of ${show.title}${on}. The box says that there is none.`,
      why: 'Readers look here for a place to watch.',
      fix: 'Add the offer to the record of the show, or remove the box.',
    },
  };
}

function closedOffer(show: Show, offers: readonly Offer[]): ElementFault {
  const names = [...new Set(offers.map((offer) => offer.provider.name))];
  return {
    finding: {
      code: 'offer/closed',
      severity: 'warning',
      what: `${show.title} is no longer on ${names.join(', ')}, says ${show.file}. The box says so, too.`,
      why: 'Readers look here for a place to watch.',
      fix: 'Look where it can be watched now and add that offer, or remove the box.',
    },
  };
}
