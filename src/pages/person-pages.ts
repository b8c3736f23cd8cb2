/** Person pages: who somebody is, what they did in which show, and every article about them. */
import { articleLists } from '../content/article-lists.ts';
import { jobInWords } from '../content/credits.ts';
import { readMoment } from '../content/dates.ts';
import type { Catalogue, Person, Show } from '../content/model.ts';
import { yearsOf } from '../content/show-facts.ts';
import { phrase, sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { dayInWords } from '../content/written-dates.ts';
import { html, type Markup } from '../core/markup.ts';
import { listingPages } from './listing.ts';
import type { PageKind } from './page.ts';
import { type PersonCredit, personCredits } from './person-credits.ts';
import { catalogueNode } from './person-nodes.ts';

/** A page for each person who has a record, with the layout `person.njk` unless the site chooses another. */
export const personPages: PageKind = ({ catalogue, choices, links, words }) => {
  if (!choices.people) return [];
  const { layout } = choices.people;
  const byPerson = articleLists(catalogue)('person');
  const oneOffs = oneOffsByPerson(catalogue);
  const { allPeople } = links;
  return [...catalogue.people.values()].flatMap((person) => {
    const url = links.person(person);
    if (url === undefined) return [];
    const articles = byPerson.get(person.id) ?? [];
    return listingPages(
      {
        kind: 'person',
        layout,
        url,
        title: person.name,
        description: sentence(words.personDescription, { person: person.name, site: catalogue.site.name }),
        articles,
        // A person has no section; their newest story’s colours the page.
        accent: articles.find(({ section }) => section)?.section?.accent,
        storiesTitle: sentence(words.articlesAboutPerson, { person: person.name }),
        steps: [
          ...(allPeople === undefined ? [] : [{ title: words.allPeople, url: allPeople }]),
          { title: person.name, url },
        ],
        more: async (world) => ({ person: viewOf(person, world) }),
        alsoShows: [...articles.filter(({ cast }) => cast.length > 0), ...(oneOffs.get(person.id) ?? [])],
        nodes: async (world) => [catalogueNode(person, world)],
      },
      catalogue.site,
    );
  });
};

/** The shows without a record that somebody has worked on, by the id of the person. */
function oneOffsByPerson({ oneOffs }: Catalogue): ReadonlyMap<string, readonly Show[]> {
  const byPerson = new Map<string, Show[]>();
  for (const show of oneOffs)
    for (const { id } of [...show.cast.map(({ actor }) => actor), ...show.crew.map(({ person }) => person)])
      if (id !== undefined) byPerson.set(id, [...(byPerson.get(id) ?? []), show]);
  return byPerson;
}

function viewOf(person: Person, world: World): Readonly<Record<string, unknown>> {
  const all = world.remember(world.catalogue, 'person credits', () => personCredits(world.catalogue));
  const credits = all.get(person.id) ?? [];
  const rows = (isJob: boolean) =>
    credits.filter((credit) => credit.isJob === isJob).map((credit) => rowOf(credit, world));
  return {
    name: person.name,
    description: person.description,
    facts: factsOf(person, world),
    roles: rows(false),
    jobs: rows(true),
  };
}

interface CreditRow {
  readonly what: string;
  readonly title: string;
  readonly url?: string | undefined;
  /** Whether the title is that of a show. */
  readonly isShow: boolean;
  readonly facts?: string | undefined;
}

function rowOf({ what, isJob, show, article }: PersonCredit, { links, words }: World): CreditRow {
  const inWords = isJob ? jobInWords(what, words) : what;
  if (show)
    return { what: inWords, title: show.title, url: links.show(show), isShow: true, facts: yearsOf(show, words) };
  return { what: inWords, title: article?.title ?? '', url: article?.url, isShow: false };
}

/** "Actor, born 1967", "Also known as Lomon", "Born 17 January 1967". */
function factsOf(
  { alternateNames = [], born, disambiguation }: Person,
  { catalogue, words }: World,
): readonly Markup[] {
  const { timeZone, language } = catalogue.site;
  const birth = born === undefined ? undefined : readMoment(born, timeZone);
  const names = alternateNames.join(words.listComma);
  return [
    ...(disambiguation === undefined ? [] : [html`${disambiguation}`]),
    ...(names === '' ? [] : [phrase(words.alsoKnownAs, { names })]),
    ...(birth && 'epoch' in birth
      ? [
          phrase(words.born, {
            date: html`<time datetime="${dayInWords(birth, timeZone, 'en', 'yyyy-MM-dd')}">${dayInWords(birth, timeZone, language, words.mediumDayPattern)}</time>`,
          }),
        ]
      : []),
  ];
}
