/** Pages from A to Z: all shows and all people, each below its letter, on one page with a link to every letter. */
import { everyShow } from '../content/one-offs.ts';
import type { PageChoice } from '../content/page-choices.ts';
import { yearsOf } from '../content/show-facts.ts';
import { sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { byLetter } from './alphabet.ts';
import { breadcrumb, crumbsTo } from './breadcrumb.ts';
import { collectionNode } from './collection-nodes.ts';
import { headlineLength } from './headline.ts';
import { HTML, type Page, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';

/** All shows, with the layout `all-shows.njk` unless the site chooses another. */
export const allShowsPage: PageKind = ({ choices: { allShows } }) =>
  allShows ? [page('all-shows', allShows, allShowsOf)] : [];

/** All people, with the layout `all-people.njk` unless the site chooses another. */
export const allPeoplePage: PageKind = ({ choices: { allPeople } }) =>
  allPeople ? [page('all-people', allPeople, allPeopleOf)] : [];

/** One line of a list. */
interface Entry {
  readonly title: string;
  readonly sortedAs: string;
  readonly url: string;
  readonly facts?: string | undefined;
}

interface List {
  readonly title: string;
  readonly description: string;
  readonly entries: readonly Entry[];
}

function page(kind: string, choice: PageChoice, listOf: (world: World) => List): Page {
  return { kind, url: choice.url, type: HTML, listed: true, render: (world) => render(choice, listOf(world), world) };
}

async function render({ url, layout }: PageChoice, list: List, world: World): Promise<string> {
  const { title, description, entries } = list;
  const letters = byLetter(entries, ({ sortedAs }) => sortedAs, world.catalogue.site.language);
  const items = letters.flatMap((letter) => letter.items.map((entry) => entry.url));
  const crumbs = crumbsTo([{ title, url }], world);
  const nodes = [collectionNode({ url, title, description, items }, world)];
  return world.layout(
    layout,
    await shellOf({ url, title, description, crumbs, nodes }, world, {
      breadcrumb: breadcrumb(crumbs, world),
      listing: { title, description, headlineLength: headlineLength(title), count: entries.length },
      letters,
    }),
  );
}

function allShowsOf({ catalogue, links, words }: World): List {
  return {
    title: words.allShows,
    description: sentence(words.allShowsDescription, { site: catalogue.site.name }),
    entries: [...everyShow(catalogue)].flatMap((show) => {
      const url = links.show(show);
      return url === undefined ? [] : [{ title: show.title, sortedAs: show.title, url, facts: yearsOf(show, words) }];
    }),
  };
}

function allPeopleOf({ catalogue, links, words }: World): List {
  return {
    title: words.allPeople,
    description: sentence(words.allPeopleDescription, { site: catalogue.site.name }),
    entries: [...catalogue.people.values()].flatMap((person) => {
      const url = links.person(person);
      const { name, sortName = name, description, disambiguation } = person;
      return url === undefined ? [] : [{ title: name, sortedAs: sortName, url, facts: disambiguation ?? description }];
    }),
  };
}
