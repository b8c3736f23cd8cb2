/** Feed articles: what every feed carries. A draft, or what is scheduled or has expired, is in none, also not while serving. */
import { lastChangeOf } from '../content/dates.ts';
import type { Article } from '../content/model.ts';
import { ratingSentence } from '../content/rating.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';

const ITEMS = 30;

/** The newest published ones of articles that come newest first. */
export function feedArticles(articles: readonly Article[]): readonly Article[] {
  return articles.filter(({ status }) => status === 'published').slice(0, ITEMS);
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
