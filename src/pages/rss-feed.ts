/** RSS feed: the newest articles of the site with their full text. A draft or scheduled article is never in it, also not while serving. */
import type { World } from '../content/world.ts';
import { feedArticles, lastChange } from './feed-articles.ts';
import type { PageKind } from './page.ts';
import { articleItem, RSS, rssChannel } from './rss-channel.ts';

/** `/feed.xml` */
export const rssFeed: PageKind = () => [{ kind: 'feed', url: '/feed.xml', type: RSS, render }];

async function render(world: World): Promise<string> {
  const { site, articles } = world.catalogue;
  const published = feedArticles(articles);
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
