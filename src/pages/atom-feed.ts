/** Atom feed: Atom 1.0 with the full text of the newest articles (https://www.rfc-editor.org/rfc/rfc4287). */
import { lastChangeOf } from '../content/dates.ts';
import type { Article } from '../content/model.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { isoDateTime } from '../content/written-dates.ts';
import { type Markup, xml } from '../core/markup.ts';
import { categoriesOf, fullText, lastChange, siteFeed } from './feed-articles.ts';
import { feedStyle } from './feed-style.ts';
import type { PageKind } from './page.ts';

/** `/atom.xml` */
export const atomFeed: PageKind = (world) =>
  siteFeed(world, { url: '/atom.xml', type: 'application/atom+xml; charset=utf-8' }, render);

async function render(articles: readonly Article[], world: World): Promise<string> {
  const { site } = world.catalogue;
  const entries = await Promise.all(articles.map((article) => entryOf(article, world)));
  return xml`<?xml version="1.0" encoding="utf-8"?>
${feedStyle(world)}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<id>${absoluteUrl(world, '/')}</id>
<title>${site.name}</title>
<subtitle>${site.description}</subtitle>
<updated>${isoDateTime({ epoch: lastChange(articles), hasTime: true }, site.timeZone)}</updated>
<author><name>${site.publisher?.name ?? site.name}</name></author>
<link rel="self" type="application/atom+xml" href="${absoluteUrl(world, '/atom.xml')}"/>
<link rel="alternate" type="text/html" href="${absoluteUrl(world, '/')}"/>
${entries}</feed>
`.toString();
}

async function entryOf(article: Article, world: World): Promise<Markup> {
  const { site } = world.catalogue;
  const address = absoluteUrl(world, article.url);
  const body = (await fullText(article, world)).toString();
  const image = article.image && (await world.largestPicture(article.image));
  return xml`<entry>
<id>${address}</id>
<title>${article.title}</title>
<published>${isoDateTime(article.date, site.timeZone)}</published>
<updated>${isoDateTime(lastChangeOf(article), site.timeZone)}</updated>
${article.authors.map((author) => xml`<author><name>${author.name}</name><uri>${absoluteUrl(world, world.links.author(author) ?? '/')}</uri></author>\n`)}<link rel="alternate" type="text/html" href="${article.data.canonical ?? address}"/>
${image && xml`<link rel="enclosure" type="${image.type}" href="${absoluteUrl(world, image.url)}"/>\n`}${categoriesOf(article).map((term) => xml`<category term="${term}"/>\n`)}<summary>${article.standfirst}</summary>
<content type="html">${body}</content>
</entry>
`;
}
