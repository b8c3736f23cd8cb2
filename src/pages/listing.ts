/** Listings: pages that list articles, newest first, a part on each page, with a feed of them. */
import { lastChangeOf } from '../content/dates.ts';
import type { Article, Site } from '../content/model.ts';
import { numberInWords, sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { breadcrumb, type Crumb, crumbsTo } from './breadcrumb.ts';
import { collectionNode } from './collection-nodes.ts';
import { headlineLength } from './headline.ts';
import { keptPages } from './kept-pages.ts';
import { feedWays, listingFeed } from './listing-feed.ts';
import { HTML, type Page } from './page.ts';
import { addressOfPart, pagination, partCount, titleOfPart } from './pagination.ts';
import { shellOf } from './shell.ts';
import { storyCard } from './story-card.ts';
import type { Node } from './structured-data.ts';

/** How many articles stand on one page. */
const PER_PAGE = 20;

/** What a listing is about. */
export interface Listing {
  readonly kind: string;
  readonly layout: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly accent?: string | undefined;
  readonly articles: readonly Article[];
  /** The heading above the stories, where the page has other things as well. */
  readonly storiesTitle?: string | undefined;
  /** The steps to the listing, itself last. */
  readonly steps: readonly Crumb[];
  /** Further values for the layout of the first page. */
  readonly more?: (world: World) => Promise<Readonly<Record<string, unknown>>>;
  /** What those values show besides records: articles, shows of articles, texts and numbers. */
  readonly alsoShows?: readonly unknown[];
  /** Further nodes of structured data for the first page. The first of them is what the listing is about, or the page itself. */
  readonly nodes?: (world: World) => Promise<readonly Node[]>;
}

/** What each page of a listing is made from. */
interface Part extends Omit<Listing, 'alsoShows'> {
  /** Only those on this page: a page that is kept must not keep the whole list as it was then. */
  readonly articles: readonly Article[];
  readonly index: number;
  readonly count: number;
}

/** The pages of a listing, at least one, also when there is nothing to list; and its feed. */
export function listingPages({ articles, alsoShows = [], ...listing }: Listing, site: Site): readonly Page[] {
  const { kind, url, layout, title, description, accent } = listing;
  const purpose = `${kind} ${url} ${layout}`;
  return keptPages(site, purpose, [articles, title, description, accent, ...alsoShows], () => {
    const count = partCount(articles.length, PER_PAGE);
    const parts = Array.from({ length: count }, (_, index) => {
      const part = { ...listing, articles: articles.slice(index * PER_PAGE, (index + 1) * PER_PAGE), index, count };
      const shows = [...part.articles, count, title, description, accent, ...(index === 0 ? alsoShows : [])];
      return keptPages(site, `${purpose} ${index}`, shows, () => [pageOf(part)]);
    });
    return [...parts.flat(), ...listingFeed({ url, title, description, articles }, site)];
  });
}

function pageOf(part: Part): Page {
  return {
    kind: part.kind,
    url: addressOfPart(part.url, part.index),
    type: HTML,
    subject: part.title,
    listed: true,
    get changed() {
      return Math.max(0, ...part.articles.map((article) => lastChangeOf(article).epoch));
    },
    render: (world: World) => render(part, world),
  };
}

async function render(part: Part, world: World): Promise<string> {
  const { words } = world;
  const { index, articles } = part;
  const url = addressOfPart(part.url, index);
  const isFirst = index === 0;
  const title = titleOfPart(part, world);
  const steps = isFirst
    ? part.steps
    : [...part.steps, { title: sentence(words.pageNumber, { number: numberInWords(index + 1, words) }), url }];
  const crumbs = crumbsTo(steps, world);
  const feed = feedWays(part.url, part.title, world);
  const nodes = await nodesOf(part, title, world);
  const values = await shellOf({ url, title, description: part.description, crumbs, feed: feed.head, nodes }, world, {
    accent: part.accent,
    currentSection: part.kind === 'section' ? part.url : undefined,
    breadcrumb: breadcrumb(crumbs, world),
    listing: {
      title: part.title,
      description: part.description,
      headlineLength: headlineLength(part.title),
      storiesTitle: part.storiesTitle,
      isFirst,
      feed: feed.reader,
    },
    cards: await Promise.all(articles.map((article) => storyCard(article, world))),
    pagination: pagination(part, world, words.newerArticles, words.olderArticles),
    ...(isFirst && (await part.more?.(world))),
  });
  return world.layout(part.layout, values);
}

async function nodesOf(part: Part, title: string, world: World): Promise<readonly Node[]> {
  const own = part.index === 0 ? ((await part.nodes?.(world)) ?? []) : [];
  const [main] = own;
  if (main?.['@type'] === 'ProfilePage') return own;
  const url = addressOfPart(part.url, part.index);
  const items = part.articles.map((article) => article.url);
  return [collectionNode({ url, title, description: part.description, about: main?.['@id'], items }, world), ...own];
}
