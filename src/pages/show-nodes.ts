/** Show nodes: what is said to machines of a series or a film, on its own page and where an article is about it. */
import type { CastCredit, Show } from '../content/model.ts';
import { regionName } from '../content/region-names.ts';
import { showId } from '../content/structured-ids.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { namedNode } from './person-nodes.ts';
import type { Node } from './structured-data.ts';

/** A show that an article is about: the whole show where it has no page of its own. */
export async function mentionedShow(show: Show, world: World): Promise<Node> {
  const node = await showNode(show, world);
  if (show.articleUrl !== undefined || world.links.show(show) === undefined) return node;
  return Object.fromEntries(NAMING.map((key) => [key, node[key]]));
}

/** The properties of a show that tell it from all others. */
const NAMING = ['@type', '@id', 'name', 'alternateName', 'url', 'sameAs'];

/** A series or film with its cast. */
export function showNode(show: Show, world: World): Promise<Node> {
  return world.remember(show, 'structured data', () => makeShowNode(show, world));
}

async function makeShowNode(show: Show, world: World): Promise<Node> {
  const { links } = world;
  const address = absoluteUrl(world, links.show(show) ?? '/');
  const poster = show.poster && (await world.largestPicture(show.poster));
  const isSeries = show.type === 'series';
  const people = (job: string) => {
    const found = show.crew
      .filter((credit) => credit.job.toLowerCase() === job)
      .map(({ person }) => namedNode(person, world));
    return found.length > 0 ? found : undefined;
  };
  const from = String(show.years.from);
  const to = show.years.to === undefined ? undefined : String(show.years.to);
  return {
    '@type': isSeries ? 'TVSeries' : 'Movie',
    '@id': showId(show, world),
    name: show.title,
    alternateName: show.originalTitle?.text,
    url: show.articleUrl !== undefined || links.show(show) === undefined ? undefined : address,
    description: show.synopsis,
    image: poster && absoluteUrl(world, poster.url),
    genre: show.genres,
    countryOfOrigin: show.countries?.map((code) => ({ '@type': 'Country', name: regionName(code, world) })),
    ...(isSeries ? { startDate: from, endDate: to } : { dateCreated: from }),
    duration: !isSeries && show.runtimeMinutes !== undefined ? `PT${show.runtimeMinutes}M` : undefined,
    numberOfSeasons: isSeries && show.seasons ? show.seasons.length : undefined,
    actor: show.cast.length > 0 ? show.cast.map((credit) => roleNode(credit, world)) : undefined,
    director: people('director'),
    author: people('writer'),
    creator: people('creator'),
    sameAs: catalogueAddresses(show),
  };
}

/** A role repeats the name of the property it stands in (https://schema.org/Role). */
function roleNode({ character, actor }: CastCredit, world: World): Node {
  return { '@type': 'PerformanceRole', characterName: character, actor: namedNode(actor, world) };
}

/** The show in other catalogues. */
function catalogueAddresses({ type, ids }: Show): readonly string[] | undefined {
  const found = [
    ids?.imdb !== undefined && `https://www.imdb.com/title/${ids.imdb}/`,
    ids?.tmdb !== undefined && `https://www.themoviedb.org/${type === 'series' ? 'tv' : 'movie'}/${ids.tmdb}`,
    ids?.wikidata !== undefined && `https://www.wikidata.org/wiki/${ids.wikidata}`,
    ids?.eidr !== undefined && `https://ui.eidr.org/view/content?id=${ids.eidr}`,
  ].filter((address) => address !== false);
  return found.length > 0 ? found : undefined;
}
