/** JSON Feed: version 1.1 with the full text of the newest articles (https://www.jsonfeed.org/version/1.1/). */
import { lastChangeOf } from '../content/dates.ts';
import type { Article } from '../content/model.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { isoDateTime } from '../content/written-dates.ts';
import { categoriesOf, fullText, siteFeed } from './feed-articles.ts';
import type { PageKind } from './page.ts';

/** `/feed.json` */
export const jsonFeed: PageKind = (world) =>
  siteFeed(world, { url: '/feed.json', type: 'application/feed+json; charset=utf-8' }, render);

async function render(articles: readonly Article[], world: World): Promise<string> {
  const { site } = world.catalogue;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: absoluteUrl(world, '/'),
    feed_url: absoluteUrl(world, '/feed.json'),
    language: site.language,
    authors: [{ name: site.publisher?.name ?? site.name }],
    items: await Promise.all(articles.map((article) => itemOf(article, world))),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

async function itemOf(article: Article, world: World): Promise<unknown> {
  const { timeZone, language } = world.catalogue.site;
  const address = absoluteUrl(world, article.url);
  const image = article.image && (await world.largestPicture(article.image));
  const tags = categoriesOf(article);
  return {
    id: address,
    url: address,
    external_url: article.data.canonical,
    title: article.title,
    summary: article.standfirst,
    content_html: (await fullText(article, world)).toString(),
    image: image && absoluteUrl(world, image.url),
    date_published: isoDateTime(article.date, timeZone),
    date_modified: isoDateTime(lastChangeOf(article), timeZone),
    authors:
      article.authors.length > 0
        ? article.authors.map((author) => ({
            name: author.name,
            url: absoluteUrl(world, world.links.author(author) ?? '/'),
          }))
        : undefined,
    tags: tags.length > 0 ? tags : undefined,
    language,
  };
}
