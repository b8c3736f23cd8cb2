/** Person nodes: somebody of the catalogue, for machines. */
import type { Person } from '../content/model.ts';
import { personId } from '../content/structured-ids.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import type { Node } from './structured-data.ts';

/** Everything that the page of a person says. */
export function catalogueNode(person: Person, world: World): Node {
  const url = world.links.person(person);
  return {
    '@type': 'Person',
    '@id': personId(person, world),
    name: person.name,
    alternateName: person.alternateNames,
    description: person.description,
    birthDate: person.born?.slice(0, 'yyyy-mm-dd'.length),
    url: url === undefined ? undefined : absoluteUrl(world, url),
    sameAs: catalogueAddresses(person),
  };
}

/** A person where another node names them: the one of their own page, if they have one. */
export function namedNode(person: Person | { readonly id?: undefined; readonly name: string }, world: World): Node {
  const url = person.id === undefined ? undefined : world.links.person(person);
  return {
    '@type': 'Person',
    '@id': person.id === undefined || url === undefined ? undefined : personId(person, world),
    name: person.name,
    url: url === undefined ? undefined : absoluteUrl(world, url),
  };
}

/** The person in other catalogues. */
function catalogueAddresses({ ids }: Person): readonly string[] | undefined {
  const found = [
    ids?.imdb !== undefined && `https://www.imdb.com/name/${ids.imdb}/`,
    ids?.tmdb !== undefined && `https://www.themoviedb.org/person/${ids.tmdb}`,
    ids?.wikidata !== undefined && `https://www.wikidata.org/wiki/${ids.wikidata}`,
  ].filter((address) => address !== false);
  return found.length > 0 ? found : undefined;
}
