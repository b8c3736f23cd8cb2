/** Feed articles: what every feed carries. A draft, or what is scheduled or has expired, is in none, also not while serving. */
import { firstPublished } from '../content/article-lists.ts';
import { lastChangeOf } from '../content/dates.ts';
import type { Article } from '../content/model.ts';
import { ratingSentence } from '../content/rating.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { keptPages } from './kept-pages.ts';
import type { Page } from './page.ts';
import { shownInText } from './shown-in-text.ts';

const ITEMS = 30;

/** The newest published ones of articles that come newest first. */
export function feedArticles(articles: Iterable<Article>): readonly Article[] {
  return firstPublished(articles, ITEMS);
}

/** The page of a feed of the whole site, with the full text of the newest published articles. */
export function siteFeed(
  world: World,
  { url, type }: Pick<Page, 'url' | 'type'>,
  render: (articles: readonly Article[], world: World) => Promise<string>,
): readonly Page[] {
  const articles = feedArticles(world.catalogue.articles);
  const shown = articles.flatMap((article) => [article, ...shownInText(article, world)]);
  return keptPages(world.catalogue.site, `feed ${url}`, shown, () => [
    { kind: 'feed', url, type, render: (then) => render(articles, then) },
  ]);
}

/** When the newest of them was last changed, in milliseconds since 1970; the year 1970 when there is none. */
export function lastChange(articles: readonly Article[]): number {
  return Math.max(0, ...articles.map((article) => lastChangeOf(article).epoch));
}

/** What a feed has of an article's page: its text, and before it the rating in its head unless the text has one. */
export async function fullText(article: Article, world: World): Promise<Markup> {
  const body = await world.body(article, 'feed');
  const { rating } = article.data;
  const isInText = world.document(article).uses.some(({ element }) => element.name === 'star-rating');
  return rating && !isInText ? html`<p>${ratingSentence(rating, world, article)}</p>\n${body}` : body;
}

/** The section and the topics of an article. */
export function categoriesOf({ section, topics }: Article): readonly string[] {
  return [...(section ? [section.title] : []), ...topics];
}
