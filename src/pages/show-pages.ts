/** Show pages: a series or film, where to watch it, its cast and crew, and every article about it. */
import { articleLists } from '../content/article-lists.ts';
import { crewByJob, linkedName } from '../content/credits.ts';
import { readMoment } from '../content/dates.ts';
import type { StructuredNode } from '../content/element.ts';
import type { Article, Episode, Show } from '../content/model.ts';
import { dayOf } from '../content/offer-words.ts';
import { isLive, offersIn } from '../content/offers.ts';
import { showFacts } from '../content/show-facts.ts';
import { watchActions } from '../content/watch-actions.ts';
import { watchListing } from '../content/watch-listing.ts';
import { counted, listInWords, numberInWords, phrase, sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { directionOf } from '../core/text-direction.ts';
import { headlineLength } from './headline.ts';
import { listingPages } from './listing.ts';
import type { PageKind } from './page.ts';
import { seasonNodes, seasonsOf } from './season-nodes.ts';
import { showNode } from './show-nodes.ts';

/** A page for each show, with the layout `show.njk` unless the site chooses another. */
export const showPages: PageKind = ({ catalogue, choices, links, words }) => {
  if (!choices.shows) return [];
  const { layout } = choices.shows;
  const { allShows } = links;
  const byShow = articleLists(catalogue)('show');
  return [...catalogue.shows.values()].flatMap((show) => {
    const url = links.show(show);
    if (url === undefined) return [];
    const articles = byShow.get(show.id) ?? [];
    return listingPages(
      {
        kind: 'show',
        layout,
        url,
        title: show.title,
        description: show.synopsis ?? sentence(words.showDescription, { show: show.title, site: catalogue.site.name }),
        articles,
        accent: accentOf(show, articles),
        storiesTitle: sentence(words.articlesAbout, { show: show.title }),
        steps: [
          ...(allShows === undefined ? [] : [{ title: words.allShows, url: allShows }]),
          { title: show.title, url },
        ],
        more: async (world) => ({ show: await viewOf(show, world) }),
        nodes: async (world) => [await nodeOf(show, world), ...seasonNodes(show, world)],
      },
      catalogue.site,
    );
  });
};

/** A show has no section of its own. The newest story that names it first colours the page, or else the newest at all. */
function accentOf({ id }: Show, articles: readonly Article[]): string | undefined {
  const inSections = articles.filter(({ section }) => section);
  return (inSections.find(({ shows }) => shows[0]?.id === id) ?? inSections[0])?.section?.accent;
}

/** The show, with what its watch box says. */
async function nodeOf(show: Show, world: World): Promise<StructuredNode> {
  const listing = watchListing({ show: show.id }, world, undefined);
  const actions = listing && watchActions(listing, world.catalogue.site.timeZone);
  return { ...(await showNode(show, world)), ...seasonsOf(show, world), potentialAction: actions };
}

async function viewOf(show: Show, world: World): Promise<Readonly<Record<string, unknown>>> {
  const { words } = world;
  const { originalTitle } = show;
  return {
    title: show.title,
    headlineLength: headlineLength(show.title),
    originalTitle: originalTitle && foreignTitle(originalTitle, world),
    synopsis: show.synopsis,
    providers: providersOf(show, world),
    poster: show.poster && (await world.picture(show.poster, 'poster', true)),
    posterCredit: show.poster?.credit,
    facts: showFacts(show, world),
    watch: show.offers.length > 0 ? world.element('watch-box', { show: show.id }) : undefined,
    cast: show.cast.length > 0 ? world.element('cast-credits', { show: show.id }) : undefined,
    crew: crewByJob(show.crew, words).map(({ title, people }) => ({
      job: title,
      name: people.map(({ name }) => name).join(words.listComma),
      people: html`${people.map((person, index) => [index > 0 && words.listComma, linkedName(person, world)])}`,
    })),
    seasons: (show.seasons ?? []).map((season) => {
      const { number, year, episodes = [] } = season;
      const title = season.title ?? sentence(words.season, { number: numberInWords(number, words) });
      return {
        title,
        year,
        episodes: episodes.length,
        episodesTitle: sentence(words.episodesOf, { season: title }),
        list: episodes.map((episode) => episodeInWords(episode, world)),
        episodesInWords: counted(words.episodeCount, episodes.length, words),
      };
    }),
  };
}

/** A title in its own language; one that is written the other way says so. */
function foreignTitle({ text, language }: NonNullable<Show['originalTitle']>, { catalogue }: World): Markup {
  const direction = directionOf(language);
  const dir = direction !== directionOf(catalogue.site.language) && html` dir="${direction}"`;
  return html`<span lang="${language}"${dir}>${text}</span>`;
}

/** What the record says of an episode. */
function episodeInWords(
  { number, title, airDate, runtimeMinutes, synopsis }: Episode,
  world: World,
): Readonly<Record<string, unknown>> {
  const { words, catalogue } = world;
  const aired = airDate === undefined ? undefined : readMoment(airDate, catalogue.site.timeZone);
  return {
    number,
    title: title ?? sentence(words.episode, { number: numberInWords(number, words) }),
    facts: [
      ...(aired && 'epoch' in aired ? [dayOf(aired, world)] : []),
      ...(runtimeMinutes === undefined ? [] : [counted(words.minutes, runtimeMinutes, words)]),
    ],
    synopsis,
  };
}

/** "On Netflix and ITVX", each a link to its page; nothing when the show is nowhere, or when providers have no pages. */
function providersOf(show: Show, { catalogue, links, words, now }: World): Markup | undefined {
  const { regions, timeZone } = catalogue.site;
  const live = offersIn(show.offers, regions).filter((offer) => isLive(offer, now, timeZone));
  const providers = [...new Set(live.map(({ provider }) => provider))].flatMap((provider) => {
    const url = links.provider(provider);
    return url === undefined ? [] : [html`<a href="${url}">${provider.name}</a>`];
  });
  return providers.length === 0 ? undefined : phrase(words.onProviders, { providers: listInWords(providers, words) });
}
