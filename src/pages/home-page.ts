/** Front page: the newest article as the lead, two seconds, then a river of what came before. */
import type { World } from '../content/world.ts';
import { HTML, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';
import { storyCard } from './story-card.ts';

const RIVER = 24;

/** The front page, with the layout `home.njk`. */
export const homePage: PageKind = () => [{ kind: 'home', url: '/', type: HTML, listed: true, render }];

async function render(world: World): Promise<string> {
  const { articles, site } = world.catalogue;
  const [lead, ...rest] = articles.slice(0, RIVER + 3);
  return world.layout(
    'home.njk',
    await shellOf({ url: '/', description: site.description, image: lead?.image }, world, {
      lead: lead && (await storyCard(lead, world, { large: true })),
      seconds: await Promise.all(rest.slice(0, 2).map((article) => storyCard(article, world))),
      river: await Promise.all(rest.slice(2).map((article) => storyCard(article, world))),
    }),
  );
}
