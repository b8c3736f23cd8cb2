/** Head: what a page says to browsers, search engines and social networks. */
import { lastChangeOf } from '../content/dates.ts';
import type { Article } from '../content/model.ts';
import { sentence } from '../content/words.ts';
import { absoluteUrl, type PublishedPicture, type World } from '../content/world.ts';
import { isoDateTime } from '../content/written-dates.ts';
import { html, type Markup, scriptJson } from '../core/markup.ts';
import type { Node } from './structured-data.ts';

/** What a head is made from. */
export interface HeadFacts {
  readonly url: string;
  /** The page's own title; the site's name is added. Absent on the front page. */
  readonly title?: string | undefined;
  readonly socialTitle?: string | undefined;
  readonly description: string;
  readonly canonical?: string | undefined;
  /** The largest form of the page's picture, and its text alternative. */
  readonly image?: (PublishedPicture & { readonly alt: string }) | undefined;
  readonly article?: Article | undefined;
  /** The nodes of its structured data. */
  readonly nodes?: readonly Node[] | undefined;
  /** The address of the feed of what the page lists, and the feed's title. */
  readonly feed?: { readonly url: string; readonly title: string } | undefined;
  /** `false` keeps search engines away. */
  readonly indexed?: boolean | undefined;
}

/** The elements of a page's head, from its title on. Character set and viewport are the layout's. */
export function headOf(facts: HeadFacts, world: World): Markup {
  const { site } = world.catalogue;
  const address = facts.canonical ?? absoluteUrl(world, facts.url);
  const title =
    facts.title === undefined ? site.name : sentence(world.words.titleOfSite, { title: facts.title, site: site.name });
  const picture = facts.image;
  const isIndexed = facts.indexed !== false;
  const property = (name: string, content: string | number | undefined) =>
    content !== undefined && html`<meta property="${name}" content="${content}">\n`;

  return html`<title>${title}</title>
<meta name="description" content="${facts.description}">
<meta name="robots" content="${isIndexed ? 'max-image-preview:large' : 'noindex'}">
${isIndexed && html`<link rel="canonical" href="${address}">\n`}<link rel="stylesheet" href="${world.styleSheet}">
${feedLinks(facts.feed, world)}${
  isIndexed && [
    property('og:type', facts.article ? 'article' : 'website'),
    property('og:title', facts.socialTitle ?? facts.title ?? site.name),
    property('og:description', facts.description),
    property('og:url', address),
    property('og:site_name', site.name),
    property('og:locale', site.language.replace('-', '_')),
    picture && [
      property('og:image', absoluteUrl(world, picture.url)),
      property('og:image:width', picture.width),
      property('og:image:height', picture.height),
      property('og:image:alt', picture.alt),
    ],
    facts.article && articleProperties(facts.article, site.timeZone),
    html`<meta name="twitter:card" content="${picture && picture.width >= 1200 ? 'summary_large_image' : 'summary'}">\n`,
  ]
}${isIndexed && facts.nodes && html`<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', '@graph': facts.nodes })}</script>`}`;
}

const feeds = [
  ['application/rss+xml', '/feed.xml'],
  ['application/atom+xml', '/atom.xml'],
  ['application/feed+json', '/feed.json'],
] as const;

function feedLinks(own: HeadFacts['feed'], world: World): Markup {
  const link = (type: string, url: string, title: string) =>
    html`<link rel="alternate" type="${type}" title="${title}" href="${url}">\n`;
  const ofSite = world.remember(world, 'feed links', () => {
    const title = sentence(world.words.feedTitle, { site: world.catalogue.site.name });
    return html`${feeds.map(([type, url]) => link(type, url, title))}`;
  });
  return html`${own && link('application/rss+xml', own.url, own.title)}${ofSite}`;
}

function articleProperties(article: Article, zone: string): Markup {
  const properties: readonly (readonly [string, string])[] = [
    ['published_time', isoDateTime(article.date, zone)],
    ...(article.updated ? [['modified_time', isoDateTime(lastChangeOf(article), zone)] as const] : []),
    ...(article.section ? [['section', article.section.title] as const] : []),
    ...article.topics.map((topic) => ['tag', topic] as const),
  ];
  return html`${properties.map(([name, content]) => html`<meta property="article:${name}" content="${content}">\n`)}`;
}
