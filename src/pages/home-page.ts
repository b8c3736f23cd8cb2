/** Front page: the lead that the editors have chosen or the newest article, two seconds, then a river of what came before. */
import type { Article, Catalogue } from '../content/model.ts';
import type { PageChoice } from '../content/page-choices.ts';
import type { World } from '../content/world.ts';
import { HTML, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';
import { storyCard } from './story-card.ts';

const RIVER = 24;

/** The front page, with the layout `home.njk` unless the site chooses another. */
export const homePage: PageKind = ({ choices: { home } }) =>
  home ? [{ kind: 'home', url: home.url, type: HTML, listed: true, render: (world) => render(home, world) }] : [];

async function render({ url, layout }: PageChoice, world: World): Promise<string> {
  const { articles, site } = world.catalogue;
  const lead = chosenLead(world.catalogue) ?? articles[0];
  const rest = articles
    .slice(0, RIVER + 3)
    .filter((article) => article !== lead)
    .slice(0, RIVER + 2);
  return world.layout(
    layout,
    await shellOf({ url, description: site.description, image: lead?.image }, world, {
      lead: lead && (await storyCard(lead, world, { large: true })),
      seconds: await Promise.all(rest.slice(0, 2).map((article) => storyCard(article, world))),
      river: await Promise.all(rest.slice(2).map((article) => storyCard(article, world))),
    }),
  );
}

/** The article that the record of the site names, while readers may see it. */
function chosenLead({ site, directory }: Catalogue): Article | undefined {
  const found = site.lead === undefined ? undefined : directory.find(site.lead);
  return found?.to === 'article' ? found.article : undefined;
}
