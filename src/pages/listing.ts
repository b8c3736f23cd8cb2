/** Listings: pages that list articles, newest first, a part on each page, with a feed of them. */
import { lastChangeOf } from '../content/dates.ts';
import type { Article } from '../content/model.ts';
import { numberInWords, sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { breadcrumb, type Crumb, crumbsTo } from './breadcrumb.ts';
import { collectionNode } from './collection-nodes.ts';
import { headlineLength } from './headline.ts';
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
  /** The record that it is about, such as a show. */
  readonly record?: object | undefined;
  /** The heading above the stories, where the page has other things as well. */
  readonly storiesTitle?: string | undefined;
  /** The steps to the listing, itself last. */
  readonly steps: readonly Crumb[];
  /** Further values for the layout of the first page. */
  readonly more?: (world: World) => Promise<Readonly<Record<string, unknown>>>;
  /** Further nodes of structured data for the first page. The first of them is what the listing is about, or the page itself. */
  readonly nodes?: (world: World) => Promise<readonly Node[]>;
}

/**
 * Pages by the list whose articles they show, or by the record where there are none. What else they are made from changes
 * only together with all articles and records.
 */
const pagesOfLists = new WeakMap<object, Map<string, readonly Page[]>>();

/**
 * The pages of a listing, at least one, also when there is nothing to list; and its feed. They are the same as before if
 * the list is.
 */
export function listingPages(listing: Listing): readonly Page[] {
  const { articles, record, kind, url, layout } = listing;
  const list = articles.length > 0 ? articles : (record ?? articles);
  const ofList = pagesOfLists.get(list) ?? new Map<string, readonly Page[]>();
  pagesOfLists.set(list, ofList);
  const key = [kind, url, layout].join(' ');
  const pages = ofList.get(key) ?? makePages(listing);
  ofList.set(key, pages);
  return pages;
}

function makePages(listing: Listing): readonly Page[] {
  const count = partCount(listing.articles.length, PER_PAGE);
  const pages = Array.from({ length: count }, (_, index) => ({
    kind: listing.kind,
    url: addressOfPart(listing.url, index),
    type: HTML,
    subject: listing.title,
    listed: true,
    // Only sitemaps ask for it.
    get changed() {
      return Math.max(0, ...partOf(listing, index).map((article) => lastChangeOf(article).epoch));
    },
    render: (world: World) => render(listing, index, count, world),
  }));
  return [...pages, listingFeed(listing)];
}

async function render(listing: Listing, index: number, count: number, world: World): Promise<string> {
  const { words } = world;
  const part = { url: listing.url, title: listing.title, index, count };
  const url = addressOfPart(listing.url, index);
  const isFirst = index === 0;
  const title = titleOfPart(part, world);
  const steps = isFirst
    ? listing.steps
    : [...listing.steps, { title: sentence(words.pageNumber, { number: numberInWords(index + 1, words) }), url }];
  const crumbs = crumbsTo(steps, world);
  const articles = partOf(listing, index);
  const feed = feedWays(listing.url, listing.title, world);
  const nodes = await nodesOf(listing, index, title, world);
  const values = await shellOf(
    { url, title, description: listing.description, crumbs, feed: feed.head, nodes },
    world,
    {
      accent: listing.accent,
      currentSection: listing.kind === 'section' ? listing.url : undefined,
      breadcrumb: breadcrumb(crumbs, world),
      listing: {
        title: listing.title,
        description: listing.description,
        headlineLength: headlineLength(listing.title),
        storiesTitle: listing.storiesTitle,
        isFirst,
        feed: feed.reader,
      },
      cards: await Promise.all(articles.map((article) => storyCard(article, world))),
      pagination: pagination(part, world, words.newerArticles, words.olderArticles),
      ...(isFirst && (await listing.more?.(world))),
    },
  );
  return world.layout(listing.layout, values);
}

async function nodesOf(listing: Listing, index: number, title: string, world: World): Promise<readonly Node[]> {
  const own = index === 0 ? ((await listing.nodes?.(world)) ?? []) : [];
  const [main] = own;
  if (main?.['@type'] === 'ProfilePage') return own;
  const url = addressOfPart(listing.url, index);
  const items = partOf(listing, index).map((article) => article.url);
  return [collectionNode({ url, title, description: listing.description, about: main?.['@id'], items }, world), ...own];
}

function partOf({ articles }: Listing, index: number): readonly Article[] {
  return articles.slice(index * PER_PAGE, (index + 1) * PER_PAGE);
}
