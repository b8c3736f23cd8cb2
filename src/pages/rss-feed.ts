/**
 * RSS feed: RSS 2.0 with the full text of the newest articles.
 *
 * https://www.rssboard.org/rss-specification, with content, Dublin Core and Media RSS. A draft or scheduled article is
 * never in it, also not while serving.
 */
import { rfc822Date } from '../content/dates.ts';
import type { Article } from '../content/model.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { type Markup, xml } from '../core/markup.ts';
import { categoriesOf, feedArticles, fullText, lastChange } from './feed-articles.ts';
import type { PageKind } from './page.ts';

/** `/feed.xml` */
export const rssFeed: PageKind = () => [
  { kind: 'feed', url: '/feed.xml', type: 'application/rss+xml; charset=utf-8', render },
];

async function render(world: World): Promise<string> {
  const { site } = world.catalogue;
  const published = feedArticles(world);
  const changed = lastChange(published);
  const items = await Promise.all(published.map((article) => itemOf(article, world)));
  const lastBuild =
    published.length > 0 &&
    xml`\n<lastBuildDate>${rfc822Date({ epoch: changed, hasTime: true }, site.timeZone)}</lastBuildDate>`;

  return xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${site.name}</title>
<link>${absoluteUrl(world, '/')}</link>
<description>${site.description}</description>
<language>${site.language.toLowerCase()}</language>${lastBuild}
<atom:link href="${absoluteUrl(world, '/feed.xml')}" rel="self" type="application/rss+xml"/>
${items}</channel>
</rss>
`.toString();
}

async function itemOf(article: Article, world: World): Promise<Markup> {
  const { site } = world.catalogue;
  const address = absoluteUrl(world, article.url);
  const body = (await fullText(article, world)).toString();
  return xml`<item>
<title>${article.title}</title>
<link>${article.data.canonical ?? address}</link>
<guid isPermaLink="true">${address}</guid>
<pubDate>${rfc822Date(article.date, site.timeZone)}</pubDate>
${article.authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>\n`)}${categoriesOf(article).map((name) => xml`<category>${name}</category>\n`)}<description>${article.standfirst}</description>
${await mediaOf(article, world)}<content:encoded>${body}</content:encoded>
</item>
`;
}

async function mediaOf({ image }: Article, world: World): Promise<Markup | false> {
  if (!image) return false;
  const { url, width, height, type } = await world.largestPicture(image);
  const caption = image.caption !== undefined && xml`<media:title>${image.caption}</media:title>`;
  const credit = image.credit !== undefined && xml`<media:credit>${image.credit}</media:credit>`;
  return xml`<media:content url="${absoluteUrl(world, url)}" medium="image" type="${type}" width="${width}" height="${height}">${caption}<media:description>${image.alt}</media:description>${credit}</media:content>\n`;
}
