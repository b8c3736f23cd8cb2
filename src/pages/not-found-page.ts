/** Not-found page: `404.html`, which static hosts show for an address that leads nowhere. */
import type { PageChoice } from '../content/page-choices.ts';
import type { World } from '../content/world.ts';
import { HTML, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';
import { storyCard } from './story-card.ts';

/** The page, with the layout `not-found.njk` unless the site chooses another, and the newest articles to go on with. */
export const notFoundPage: PageKind = ({ choices: { notFound } }) =>
  notFound ? [{ kind: 'not-found', url: notFound.url, type: HTML, render: (world) => render(notFound, world) }] : [];

async function render({ url, layout }: PageChoice, world: World): Promise<string> {
  const { catalogue, words } = world;
  const latest = await Promise.all(catalogue.articles.slice(0, 3).map((article) => storyCard(article, world)));
  const facts = { url, title: words.notFoundTitle, description: words.notFoundText, indexed: false };
  return world.layout(layout, await shellOf(facts, world, { latest }));
}
