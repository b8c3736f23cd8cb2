/** Known names: what the people and characters of an article are called, and who else is known to the site. */
import type { Article, CastCredit, Catalogue, Person, Show } from './model.ts';

/** The names that an article may get wrong, each with who it is. */
export function namesOfArticle({ shows, cast, people }: Article): ReadonlyMap<string, string> {
  return firstOfEach([
    ...namesOfCredits(cast, 'the cast in the front matter'),
    ...shows.flatMap((show) => [...namesOfShow(show)]),
    ...namesOfPeople(people, 'one of the people of the article'),
  ]);
}

/** The names that a show's cast and crew have, each with who it is. */
export function namesOfShow({ title, cast, crew }: Show): ReadonlyMap<string, string> {
  return firstOfEach([
    ...namesOfCredits(cast, title),
    ...crew.flatMap(({ job, person }) => [...namesOfPeople([person], `${job} of ${title}`)]),
  ]);
}

/** The characters and actors of a cast, each with who it is; `where` is whose cast it is. */
export function namesOfCredits(cast: readonly CastCredit[], where: string): ReadonlyMap<string, string> {
  return firstOfEach(
    cast.flatMap(({ character, actor }) => [
      [character, `a character of ${where}`] as const,
      ...namesOfPeople([actor], `who plays ${character}`),
    ]),
  );
}

/** All names that people have, each with the role. */
export function namesOfPeople(
  people: readonly Pick<Person, 'name' | 'alternateNames'>[],
  role: string,
): ReadonlyMap<string, string> {
  return new Map(people.flatMap(namesOf).map((name) => [name, role]));
}

/** Whoever is named twice is who was named first. */
function firstOfEach(names: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([...names].reverse());
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
