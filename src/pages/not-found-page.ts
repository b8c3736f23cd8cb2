/** Not-found page: `404.html`, which static hosts show for an address that leads nowhere. */
import type { Article } from '../content/model.ts';
import type { PageChoice } from '../content/page-choices.ts';
import type { World } from '../content/world.ts';
import { keptPages } from './kept-pages.ts';
import { HTML, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';
import { storyCard } from './story-card.ts';

/** The page, with the layout `not-found.njk` unless the site chooses another, and the newest articles to go on with. */
export const notFoundPage: PageKind = ({ catalogue, choices: { notFound } }) => {
  if (!notFound) return [];
  const newest = catalogue.articles.slice(0, 3);
  return keptPages(catalogue.site, `not found ${notFound.url} ${notFound.layout}`, newest, () => [
    { kind: 'not-found', url: notFound.url, type: HTML, render: (world) => render(notFound, newest, world) },
  ]);
};

async function render({ url, layout }: PageChoice, newest: readonly Article[], world: World): Promise<string> {
  const { words } = world;
  const latest = await Promise.all(newest.map((article) => storyCard(article, world)));
  const facts = { url, title: words.notFoundTitle, description: words.notFoundText, indexed: false };
  return world.layout(layout, await shellOf(facts, world, { latest }));
}
