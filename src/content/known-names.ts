/** Known names: what the people and characters of an article are called, and who else is known to the site. */
import type { Article, Catalogue, Person, Show } from './model.ts';

/** The names that an article may get wrong, each with who it is. */
export function namesOfArticle({ shows, cast, people }: Article): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string, role: string): void => {
    if (!names.has(name)) names.set(name, role);
  };
  const addPerson = (person: Pick<Person, 'name' | 'alternateNames'>, role: string): void => {
    for (const name of namesOf(person)) add(name, role);
  };
  const credits = [
    ...cast.map((credit) => ({ ...credit, where: 'the cast in the front matter' })),
    ...shows.flatMap((show) => show.cast.map((credit) => ({ ...credit, where: show.title }))),
  ];
  for (const { character, actor, where } of credits) {
    add(character, `a character of ${where}`);
    addPerson(actor, `who plays ${character}`);
  }
  for (const show of shows) for (const { job, person } of show.crew) addPerson(person, `${job} of ${show.title}`);
  for (const person of people) addPerson(person, 'one of the people of the article');
  return names;
}

/** Everything that has a name on the site: people, authors, services, shows, their characters, seasons and episodes. */
export function* knownNames(
  { site, people, authors, providers, shows }: Catalogue,
  article: Article,
): Generator<string> {
  yield* namesOfArticle(article).keys();
  yield site.name;
  for (const person of people.values()) yield* namesOf(person);
  for (const { name } of authors.values()) yield name;
  for (const { name } of providers.values()) yield name;
  for (const { title } of site.sections.values()) yield title;
  for (const show of shows.values()) yield* namesIn(show);
}

function namesOf({ name, alternateNames = [] }: Pick<Person, 'name' | 'alternateNames'>): readonly string[] {
  return [name, ...alternateNames];
}

function* namesIn({ title, cast, seasons = [] }: Show): Generator<string> {
  yield title;
  for (const { character, short } of cast) {
    yield character;
    if (short !== undefined) yield short;
  }
  for (const { title: season, episodes = [] } of seasons) {
    if (season !== undefined) yield season;
    for (const { title: episode } of episodes) if (episode !== undefined) yield episode;
  }
}
