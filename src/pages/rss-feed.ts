/** RSS feed: the newest articles of the site with their full text. A draft or scheduled article is never in it, also not while serving. */
import type { Article } from '../content/model.ts';
import type { World } from '../content/world.ts';
import { lastChange, siteFeed } from './feed-articles.ts';
import type { PageKind } from './page.ts';
import { articleItem, RSS, rssChannel } from './rss-channel.ts';

/** `/feed.xml` */
export const rssFeed: PageKind = (world) => siteFeed(world, { url: '/feed.xml', type: RSS }, render);

async function render(published: readonly Article[], world: World): Promise<string> {
  const { site } = world.catalogue;
  const channel = {
    url: '/feed.xml',
    page: '/',
    title: site.name,
    description: site.description,
    changed: lastChange(published),
    items: await Promise.all(published.map((article) => articleItem(article, world, 'whole'))),
  };
  return rssChannel(channel, world);
}
