/**
 * Structured data: what a page says to machines, as one JSON-LD graph with stable ids.
 *
 * It says what the page shows. Of a show or an author with a page of their own it says who they are and where that page
 * is; the rest is there. A show that an article rates is described whole, as search engines want it of a review.
 * Vocabulary: https://schema.org/; what search engines want of it:
 * https://developers.google.com/search/docs/appearance/structured-data/article.
 */
import { lastChangeOf } from '../content/dates.ts';
import { concealersOf, contentOf, earlierUses } from '../content/document.ts';
import type { StructuredNode } from '../content/element.ts';
import type { Article, Author } from '../content/model.ts';
import { ratedShow } from '../content/rating.ts';
import { reviewNode } from '../content/review-node.ts';
import { articleId, authorId, publisherId, websiteId } from '../content/structured-ids.ts';
import { absoluteUrl, type PublishedPicture, type World } from '../content/world.ts';
import { isoDateTime } from '../content/written-dates.ts';
import { html } from '../core/markup.ts';
import { articleWords } from './article-length.ts';
import type { Crumb } from './breadcrumb.ts';
import { mentionedShow, showNode } from './show-nodes.ts';

/** A node of the graph. What is `undefined` is not printed. */
export type Node = StructuredNode;

/** The nodes that every page has: who publishes, and the site. */
export function siteNodes(world: World): readonly Node[] {
  return world.remember(world, 'structured data', () => makeSiteNodes(world));
}

function makeSiteNodes(world: World): readonly Node[] {
  const { site } = world.catalogue;
  const publisher = site.publisher;
  return [
    {
      '@type': 'NewsMediaOrganization',
      '@id': publisherId(world),
      name: publisher?.name ?? site.name,
      url: publisher?.url ?? absoluteUrl(world, '/'),
    },
    {
      '@type': 'WebSite',
      '@id': websiteId(world),
      name: site.name,
      description: site.description,
      url: absoluteUrl(world, '/'),
      inLanguage: site.language,
      publisher: { '@id': publisherId(world) },
    },
  ];
}

/** The steps to a page; nothing for the front page, which is the first step. */
export function breadcrumbNodes(crumbs: readonly Crumb[], world: World): readonly Node[] {
  const page = crumbs.at(-1);
  if (!page || crumbs.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      '@id': `${absoluteUrl(world, page.url)}#breadcrumb`,
      itemListElement: crumbs.map(({ title, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        item: absoluteUrl(world, url),
      })),
    },
  ];
}

/** An article, its authors, and the shows it is about. */
export async function articleNodes(
  article: Article,
  image: PublishedPicture | undefined,
  world: World,
): Promise<readonly Node[]> {
  const { site } = world.catalogue;
  const url = absoluteUrl(world, article.url);
  const authors = article.authors.map((author) => authorNode(author, world));
  const rated = article.data.rating && ratedShow(article.data.rating, world.catalogue, article);
  const shows = await Promise.all(
    article.shows.map((show) => (show === rated ? showNode(show, world) : mentionedShow(show, world))),
  );
  return [
    {
      '@type': 'NewsArticle',
      '@id': articleId(article, world),
      url,
      mainEntityOfPage: article.data.canonical ?? url,
      headline: article.title,
      description: article.data.description ?? article.standfirst,
      image: image && [absoluteUrl(world, image.url)],
      datePublished: isoDateTime(article.date, site.timeZone),
      dateModified: isoDateTime(lastChangeOf(article), site.timeZone),
      author:
        authors.length > 0 ? authors.map((author) => ({ '@id': author['@id'] })) : [{ '@id': publisherId(world) }],
      publisher: { '@id': publisherId(world) },
      articleSection: article.section?.title,
      keywords: article.topics.length > 0 ? article.topics : undefined,
      about: shows.length > 0 ? shows.map((show) => ({ '@id': show['@id'] })) : undefined,
      inLanguage: site.language,
      wordCount: articleWords(article, world),
      isAccessibleForFree: true,
    },
    ...mergedById([...authors, ...shows, ...ownReview(article, world), ...(await elementNodes(article, world))]),
  ];
}

/** The review of the show that the front matter rates. What the rating is of has to be clear. */
function ownReview(article: Article, world: World): readonly Node[] {
  const { rating } = article.data;
  const show = rating && ratedShow(rating, world.catalogue, article);
  return rating && show ? [reviewNode(rating, show, article, world)] : [];
}

/** What several say of one thing is one node: what a list says comes together, anything else is said by the first. */
function mergedById(nodes: readonly Node[]): readonly Node[] {
  const byId = new Map<unknown, Node>();
  for (const node of nodes) {
    const known = byId.get(node['@id'] ?? node);
    byId.set(node['@id'] ?? node, known ? merged(known, node) : node);
  }
  return [...byId.values()];
}

function merged(first: Node, second: Node): Node {
  const lists = Object.entries(second).filter(([, value]) => Array.isArray(value));
  const together = lists.map(([key, value]) => {
    const all = [first[key] ?? [], value].flat();
    return [key, [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]] as const;
  });
  return { ...second, ...first, ...Object.fromEntries(together) };
}

/** What the elements of an article say to machines; those inside a spoiler say nothing. */
async function elementNodes(article: Article, world: World): Promise<readonly Node[]> {
  const document = world.document(article);
  const told = document.uses.filter((use) => concealersOf(document, use).length === 0);
  const nodes = told.map((use) =>
    use.element.nodes(
      use.values,
      { html: html``, paragraphs: contentOf(document, use) },
      { world, article, file: article.file, earlier: earlierUses(document, use) },
    ),
  );
  return (await Promise.all(nodes)).flat();
}

/** Somebody who writes for the site, as their own page shows them. */
export function personNode(author: Author, world: World): Node {
  return { ...authorNode(author, world), description: author.bio };
}

/** Somebody who writes for the site, as a byline names them. */
function authorNode(author: Author, world: World): Node {
  const url = absoluteUrl(world, world.links.author(author) ?? '/');
  return {
    '@type': 'Person',
    '@id': authorId(author, world),
    name: author.name,
    url,
    jobTitle: author.role,
    sameAs: author.links,
  };
}
