/**
 * Listings: pages that list articles, newest first, a part on each page.
 *
 * The first page of a listing is its address, the others are `page/2/` and so on below it.
 */
import { lastChangeOf } from '../content/dates.ts';
import type { Article } from '../content/model.ts';
import { sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { breadcrumb, type Crumb, crumbsTo } from './breadcrumb.ts';
import { headlineLength } from './headline.ts';
import { HTML, type Page } from './page.ts';
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
  /** Further nodes of structured data for the first page. */
  readonly nodes?: (world: World) => Promise<readonly Node[]>;
}

/** The pages of a listing: at least one, also when there is nothing to list. */
export function listingPages(listing: Listing): readonly Page[] {
  const count = Math.max(1, Math.ceil(listing.articles.length / PER_PAGE));
  return Array.from({ length: count }, (_, index) => ({
    kind: listing.kind,
    url: addressOf(listing.url, index),
    type: HTML,
    listed: true,
    changed: Math.max(0, ...partOf(listing, index).map((article) => lastChangeOf(article).epoch)),
    render: (world: World) => render(listing, index, count, world),
  }));
}

async function render(listing: Listing, index: number, count: number, world: World): Promise<string> {
  const { words } = world;
  const url = addressOf(listing.url, index);
  const isFirst = index === 0;
  const title = isFirst
    ? listing.title
    : sentence(words.titleOfPage, { title: listing.title, number: String(index + 1) });
  const steps = isFirst
    ? listing.steps
    : [...listing.steps, { title: sentence(words.pageNumber, { number: String(index + 1) }), url }];
  const crumbs = crumbsTo(steps, world);
  const values = await shellOf(
    { url, title, description: listing.description, crumbs, nodes: isFirst ? await listing.nodes?.(world) : undefined },
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
      },
      cards: await Promise.all(partOf(listing, index).map((article) => storyCard(article, world))),
      pagination: paginationOf(listing, index, count, world),
      ...(isFirst && (await listing.more?.(world))),
    },
  );
  return world.layout(listing.layout, values);
}

function partOf({ articles }: Listing, index: number): readonly Article[] {
  return articles.slice(index * PER_PAGE, (index + 1) * PER_PAGE);
}

function addressOf(url: string, index: number): string {
  return index === 0 ? url : `${url}page/${index + 1}/`;
}

/** Links to the newer and older pages; nothing for a single page. */
function paginationOf({ url, title }: Listing, index: number, count: number, { words }: World): Markup | undefined {
  if (count === 1) return undefined;
  const newer =
    index > 0 && html`<li><a rel="prev" href="${addressOf(url, index - 1)}">${words.newerArticles}</a></li>`;
  const older =
    index < count - 1 && html`<li><a rel="next" href="${addressOf(url, index + 1)}">${words.olderArticles}</a></li>`;
  const place = sentence(words.pageOf, { number: String(index + 1), count: String(count) });
  return html`<nav class="sf-pagination" aria-label="${sentence(words.pagesOf, { title })}"><ul>${newer}<li aria-current="page">${place}</li>${older}</ul></nav>`;
}
