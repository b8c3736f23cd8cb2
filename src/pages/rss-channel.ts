/**
 * RSS channel: what all feeds in RSS 2.0 have in common.
 *
 * https://www.rssboard.org/rss-specification, with content, Dublin Core and Media RSS.
 */
import type { Article } from '../content/model.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { rfc822Date } from '../content/written-dates.ts';
import { type Markup, xml } from '../core/markup.ts';
import { categoriesOf, fullText } from './feed-articles.ts';
import { feedStyle } from './feed-style.ts';

/** Media type of an RSS feed. */
export const RSS = 'application/rss+xml; charset=utf-8';

/** One feed. Addresses are from the site's root. */
export interface RssChannel {
  /** The address of the feed itself. */
  readonly url: string;
  /** The page that has the same things for readers. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** When the newest item was last changed, in milliseconds since 1970. */
  readonly changed: number;
  readonly items: readonly Markup[];
}

/** The whole file of a feed. */
export function rssChannel({ url, page, title, description, changed, items }: RssChannel, world: World): string {
  const { site } = world.catalogue;
  const lastBuild =
    items.length > 0 &&
    xml`\n<lastBuildDate>${rfc822Date({ epoch: changed, hasTime: true }, site.timeZone)}</lastBuildDate>`;

  return xml`<?xml version="1.0" encoding="utf-8"?>
${feedStyle(world)}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${title}</title>
<link>${encodeURI(absoluteUrl(world, page))}</link>
<description>${description}</description>
<language>${site.language.toLowerCase()}</language>${lastBuild}
<atom:link href="${encodeURI(absoluteUrl(world, url))}" rel="self" type="application/rss+xml"/>
${items}</channel>
</rss>
`.toString();
}

/** The item of an article: its standfirst, and in the form of feeds its whole text where that is wanted. */
export async function articleItem(article: Article, world: World, content: 'whole' | 'standfirst'): Promise<Markup> {
  const { site } = world.catalogue;
  const address = absoluteUrl(world, article.url);
  const body =
    content === 'whole' && xml`<content:encoded>${(await fullText(article, world)).toString()}</content:encoded>\n`;
  return xml`<item>
<title>${article.title}</title>
<link>${article.data.canonical ?? address}</link>
<guid isPermaLink="true">${address}</guid>
<pubDate>${rfc822Date(article.date, site.timeZone)}</pubDate>
${article.authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>\n`)}${categoriesOf(article).map((name) => xml`<category>${name}</category>\n`)}<description>${article.standfirst}</description>
${await mediaOf(article, world)}${body}</item>
`;
}

async function mediaOf({ image }: Article, world: World): Promise<Markup | false> {
  if (!image) return false;
  const { url, width, height, type } = await world.largestPicture(image);
  const caption = image.caption !== undefined && xml`<media:title>${image.caption}</media:title>`;
  const credit = image.credit !== undefined && xml`<media:credit>${image.credit}</media:credit>`;
  return xml`<media:content url="${absoluteUrl(world, url)}" medium="image" type="${type}" width="${width}" height="${height}">${caption}<media:description>${image.alt}</media:description>${credit}</media:content>\n`;
}
