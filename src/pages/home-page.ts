/** Front page: the lead that the editors have chosen or the newest article, two seconds, then a river of what came before. */
import type { Article, Catalogue } from '../content/model.ts';
import type { PageChoice } from '../content/page-choices.ts';
import type { World } from '../content/world.ts';
import { keptPages } from './kept-pages.ts';
import { HTML, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';
import { storyCard } from './story-card.ts';

const RIVER = 24;

/** The front page, with the layout `home.njk` unless the site chooses another. */
export const homePage: PageKind = ({ catalogue, choices: { home } }) => {
  if (!home) return [];
  const lead = chosenLead(catalogue) ?? catalogue.articles[0];
  const others = catalogue.articles.slice(0, RIVER + 3).filter((article) => article !== lead);
  const stories = { lead, rest: others.slice(0, RIVER + 2) };
  return keptPages(catalogue.site, `home ${home.url} ${home.layout}`, [lead, ...stories.rest], () => [
    { kind: 'home', url: home.url, type: HTML, listed: true, render: (world) => render(home, stories, world) },
  ]);
};

interface Stories {
  readonly lead: Article | undefined;
  readonly rest: readonly Article[];
}

async function render({ url, layout }: PageChoice, { lead, rest }: Stories, world: World): Promise<string> {
  const { description } = world.catalogue.site;
  return world.layout(
    layout,
    await shellOf({ url, description, image: lead?.image }, world, {
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
