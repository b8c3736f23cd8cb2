/**
 * Listing feed: what is new in one listing, for readers who follow one show or one person.
 *
 * Its items have the standfirst, not the whole text: an article is in the feeds of its section, its topics, its authors,
 * its shows, its people and its month, and with its text in all of them the feeds would be larger than the site.
 */
import type { Article, Site } from '../content/model.ts';
import { sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { feedArticles, lastChange } from './feed-articles.ts';
import { keptPages } from './kept-pages.ts';
import type { Page } from './page.ts';
import { articleItem, RSS, rssChannel } from './rss-channel.ts';

/** What the feed is made from. */
export interface FollowedListing {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** The newest first. */
  readonly articles: Iterable<Article>;
}

/** The address of the feed of a listing. */
export function feedOf(url: string): string {
  return `${url}feed.xml`;
}

/** The title of the feed of a listing, also for those who choose between feeds. */
export function feedTitle(title: string, { catalogue, words }: World): string {
  return sentence(words.titleOfSite, { title, site: catalogue.site.name });
}

/** How a page leads to its feed: programs by its head, readers by a link in the layout. */
export interface FeedWays {
  readonly head: { readonly url: string; readonly title: string };
  readonly reader: { readonly url: string; readonly title: string };
}

/** The ways to the feed of the page at an address. */
export function feedWays(page: string, title: string, world: World): FeedWays {
  const url = feedOf(page);
  return {
    head: { url, title: feedTitle(title, world) },
    reader: { url, title: sentence(world.words.feedOf, { title }) },
  };
}

/** The feed of a listing. */
export function listingFeed({ url, title, description, articles }: FollowedListing, site: Site): readonly Page[] {
  const published = feedArticles(articles);
  const feed = {
    kind: 'feed',
    url: feedOf(url),
    type: RSS,
    render: async (world: World) => {
      const channel = {
        url: feedOf(url),
        page: url,
        title: feedTitle(title, world),
        description,
        changed: lastChange(published),
        items: await Promise.all(published.map((article) => articleItem(article, world, 'standfirst'))),
      };
      return rssChannel(channel, world);
    },
  };
  return keptPages(site, feed.url, [title, description, ...published], () => [feed]);
}
