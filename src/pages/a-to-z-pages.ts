/**
 * Pages from A to Z: all shows and all people, each below its letter, on one page with a link to every letter.
 *
 * Records have no day on which they came: the feed of such a page has the newest articles about anything on it.
 */
import { showsIn } from '../content/mentions.ts';
import type { Article, Catalogue, Show } from '../content/model.ts';
import { everyShow } from '../content/one-offs.ts';
import type { PageChoice } from '../content/page-choices.ts';
import { yearsOf } from '../content/show-facts.ts';
import { sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { byLetter } from './alphabet.ts';
import { breadcrumb, crumbsTo } from './breadcrumb.ts';
import { collectionNode } from './collection-nodes.ts';
import { headlineLength } from './headline.ts';
import { keptPages } from './kept-pages.ts';
import { feedWays, listingFeed } from './listing-feed.ts';
import { HTML, type Page, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';

/** All shows, with the layout `all-shows.njk` unless the site chooses another; and its feed. */
export const allShowsPage: PageKind = ({ catalogue, choices: { allShows }, words }) =>
  pagesOf(
    'all-shows',
    allShows,
    {
      title: words.allShows,
      description: sentence(words.allShowsDescription, { site: catalogue.site.name }),
      entries: showEntries,
      oneOffs: catalogue.oneOffs,
      names: (article) => showsIn(article).length > 0,
    },
    catalogue,
  );

/** All people, with the layout `all-people.njk` unless the site chooses another; and its feed. */
export const allPeoplePage: PageKind = ({ catalogue, choices: { allPeople }, words }) =>
  pagesOf(
    'all-people',
    allPeople,
    {
      title: words.allPeople,
      description: sentence(words.allPeopleDescription, { site: catalogue.site.name }),
      entries: personEntries,
      oneOffs: [],
      names: ({ people, cast }) => people.length > 0 || cast.some(({ actor }) => actor.id !== undefined),
    },
    catalogue,
  );

/** One line of a list. */
interface Entry {
  readonly title: string;
  readonly sortedAs: string;
  readonly url: string;
  readonly facts?: string | undefined;
}

interface List {
  readonly title: string;
  readonly description: string;
  /** Its lines, in any order. */
  readonly entries: (world: World) => readonly Entry[];
  /** The shows without a record that are among them. */
  readonly oneOffs: readonly Show[];
  /** Whether an article is about any of them. */
  readonly names: (article: Article) => boolean;
}

function pagesOf(
  kind: string,
  choice: PageChoice | undefined,
  list: List,
  { articles, site }: Catalogue,
): readonly Page[] {
  if (!choice) return [];
  const { url, layout } = choice;
  const { title, description, oneOffs, names } = list;
  return [
    ...keptPages(site, `${kind} ${url} ${layout}`, [title, description, ...oneOffs], () => [
      { kind, url, type: HTML, listed: true, render: (world) => render(choice, list, world) },
    ]),
    ...listingFeed({ url, title, description, articles: naming(articles, names) }, site),
  ];
}

/** Asked one by one, as a feed needs few. */
function* naming(articles: readonly Article[], names: List['names']): Generator<Article> {
  for (const article of articles) if (names(article)) yield article;
}

async function render({ url, layout }: PageChoice, list: List, world: World): Promise<string> {
  const { title, description } = list;
  const entries = list.entries(world);
  const letters = byLetter(entries, ({ sortedAs }) => sortedAs, world.catalogue.site.language);
  const items = letters.flatMap((letter) => letter.items.map((entry) => entry.url));
  const crumbs = crumbsTo([{ title, url }], world);
  const feed = feedWays(url, title, world);
  const nodes = [collectionNode({ url, title, description, items }, world)];
  return world.layout(
    layout,
    await shellOf({ url, title, description, crumbs, nodes, feed: feed.head }, world, {
      breadcrumb: breadcrumb(crumbs, world),
      listing: {
        title,
        description,
        headlineLength: headlineLength(title),
        count: entries.length,
        feed: feed.reader,
      },
      letters,
    }),
  );
}

function showEntries({ catalogue, links, words }: World): readonly Entry[] {
  return [...everyShow(catalogue)].flatMap((show) => {
    const url = links.show(show);
    return url === undefined ? [] : [{ title: show.title, sortedAs: show.title, url, facts: yearsOf(show, words) }];
  });
}

function personEntries({ catalogue, links }: World): readonly Entry[] {
  return [...catalogue.people.values()].flatMap((person) => {
    const url = links.person(person);
    const { name, sortName = name, description, disambiguation } = person;
    return url === undefined ? [] : [{ title: name, sortedAs: sortName, url, facts: disambiguation ?? description }];
  });
}
