/** Not-found page: `404.html`, which static hosts show for an address that leads nowhere. */
import { HTML, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';
import { storyCard } from './story-card.ts';

/** The page, with the layout `not-found.njk` and the newest articles to go on with. */
export const notFoundPage: PageKind = () => [
  {
    kind: 'not-found',
    url: '/404.html',
    type: HTML,
    render: async (world) =>
      world.layout(
        'not-found.njk',
        await shellOf(
          { url: '/404.html', title: world.words.notFoundTitle, description: world.words.notFoundText, indexed: false },
          world,
          {
            latest: await Promise.all(world.catalogue.articles.slice(0, 3).map((article) => storyCard(article, world))),
          },
        ),
      ),
  },
];
