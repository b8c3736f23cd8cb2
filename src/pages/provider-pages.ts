/** Provider pages: what can be watched on a service or channel now, what is coming, and what is leaving. */
import { endOf } from '../content/dates.ts';
import type { Provider, Show } from '../content/model.ts';
import { offerFacts } from '../content/offer-words.ts';
import { yearsOf } from '../content/show-facts.ts';
import { providerId } from '../content/structured-ids.ts';
import { numberInWords, sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import type { Markup } from '../core/markup.ts';
import { inOrder } from './alphabet.ts';
import { breadcrumb, crumbsTo } from './breadcrumb.ts';
import { collectionNode } from './collection-nodes.ts';
import { headlineLength } from './headline.ts';
import { keptPages } from './kept-pages.ts';
import { feedWays } from './listing-feed.ts';
import { HTML, type Page, type PageKind } from './page.ts';
import { addressOfPart, pagination, partCount, titleOfPart } from './pagination.ts';
import { providerFeed } from './provider-feed.ts';
import { type ProvidedShow, providerShows } from './provider-shows.ts';
import { shellOf } from './shell.ts';

/** How many shows that are there to stay stand on one page. */
const PER_PAGE = 60;

/** The pages of each provider, with the layout `provider.njk` unless the site chooses another; and its feed. */
export const providerPages: PageKind = ({ catalogue, choices, links, words, now }) => {
  if (!choices.providers) return [];
  const { layout } = choices.providers;
  const byProvider = providerShows(catalogue, now);
  const { timeZone: zone, language, name: site } = catalogue.site;
  return [...catalogue.providers.values()].flatMap((provider) => {
    const url = links.provider(provider);
    if (url === undefined) return [];
    const shows = byProvider.get(provider.id) ?? [];
    const of = (state: ProvidedShow['state']) => shows.filter((each) => each.state === state);
    const facts: Facts = {
      provider,
      layout,
      url,
      title: sentence(words.onProvider, { provider: provider.name }),
      description: sentence(words.providerDescription, { provider: provider.name, site }),
      leaving: soonestFirst(of('leaving'), ({ offer }) => offer.until && endOf(offer.until, zone)),
      coming: soonestFirst(of('coming'), ({ offer }) => offer.from?.epoch),
      staying: inOrder(of('now'), ({ show }) => show.title, language),
    };
    const shown = shows.flatMap(({ show, offers }) => [show, ...offers.map((offer) => offer.state)]);
    return keptPages(catalogue.site, `provider ${url} ${layout}`, shown, () => [
      ...pagesOf(facts),
      providerFeed({ ...facts, shows }),
    ]);
  });
};

interface Facts {
  readonly provider: Provider;
  readonly layout: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly leaving: readonly ProvidedShow[];
  readonly coming: readonly ProvidedShow[];
  readonly staying: readonly ProvidedShow[];
}

function soonestFirst(
  shows: readonly ProvidedShow[],
  momentOf: (current: ProvidedShow['offers'][number]) => number | undefined,
): readonly ProvidedShow[] {
  const soonest = ({ offers }: ProvidedShow) =>
    Math.min(...offers.map((current) => momentOf(current) ?? Number.POSITIVE_INFINITY));
  return [...shows].sort((a, b) => soonest(a) - soonest(b));
}

function pagesOf(facts: Facts): readonly Page[] {
  const count = partCount(facts.staying.length, PER_PAGE);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'provider',
    url: addressOfPart(facts.url, index),
    type: HTML,
    listed: true,
    render: (world: World) => render(facts, index, count, world),
  }));
}

async function render(facts: Facts, index: number, count: number, world: World): Promise<string> {
  const { words } = world;
  const { provider, title, description } = facts;
  const isFirst = index === 0;
  const part = { url: facts.url, title, index, count };
  const url = addressOfPart(facts.url, index);
  const number = { title: sentence(words.pageNumber, { number: numberInWords(index + 1, words) }), url };
  const crumbs = crumbsTo([{ title, url: facts.url }, ...(isFirst ? [] : [number])], world);
  const groups = [
    ...(isFirst
      ? [
          { id: 'leaving', title: words.leavingSoon, shows: facts.leaving },
          { id: 'coming', title: words.comingSoon, shows: facts.coming },
        ]
      : []),
    { id: 'now', title: words.thereNow, shows: facts.staying.slice(index * PER_PAGE, (index + 1) * PER_PAGE) },
  ].filter(({ shows }) => shows.length > 0);
  const items = groups.flatMap(({ shows }) => shows.flatMap(({ show }) => world.links.show(show) ?? []));
  const about = providerId(provider, world);
  const nodes = [
    collectionNode({ url, title: titleOfPart(part, world), description, about, items }, world),
    { '@type': 'Organization', '@id': about, name: provider.name, url: provider.home },
  ];
  const feed = feedWays(facts.url, title, world);
  return world.layout(
    facts.layout,
    await shellOf({ url, title: titleOfPart(part, world), description, crumbs, nodes, feed: feed.head }, world, {
      breadcrumb: breadcrumb(crumbs, world),
      listing: {
        title,
        description,
        headlineLength: headlineLength(title),
        isFirst,
        feed: feed.reader,
      },
      provider: {
        name: provider.name,
        home: provider.home,
        host: new URL(provider.home).hostname.replace(/^www\./, ''),
        accessibility: provider.accessibility,
        nothing: sentence(words.providerHasNothing, { provider: provider.name }),
      },
      groups: await Promise.all(
        groups.map(async (group) => ({
          ...group,
          shows: await Promise.all(group.shows.map((each) => rowOf(each, world))),
        })),
      ),
      pagination: pagination(part, world, words.previousPage, words.nextPage),
    }),
  );
}

interface ShowRow {
  readonly title: Show['title'];
  readonly url: string | undefined;
  readonly facts: string;
  /** Decoration: the title stands beside it. */
  readonly poster: Markup | undefined;
  /** What each offer costs, where it holds and until when. */
  readonly offers: readonly Markup[];
}

async function rowOf({ show, offers }: ProvidedShow, world: World): Promise<ShowRow> {
  return {
    title: show.title,
    url: world.links.show(show),
    facts: yearsOf(show, world.words),
    poster: show.poster && (await world.picture({ ...show.poster, alt: '' }, 'poster')),
    offers: offers.map(({ offer, state }) => offerFacts(offer, state, world)),
  };
}
