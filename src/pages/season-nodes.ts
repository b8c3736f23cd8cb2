/** Season nodes: the seasons and episodes of a series, as its page lists them (https://schema.org/TVSeason). */
import { readMoment } from '../content/dates.ts';
import type { Episode, Show } from '../content/model.ts';
import { episodeId, seasonId, showId } from '../content/structured-ids.ts';
import { sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { isoDate } from '../content/written-dates.ts';
import type { Node } from './structured-data.ts';

/** What the node of a series says of its seasons. */
export function seasonsOf(show: Show, world: World): Readonly<Record<string, unknown>> {
  const seasons = listedSeasons(show);
  if (seasons.length === 0) return {};
  return { containsSeason: seasons.map(({ number }) => ({ '@id': seasonId(show, number, world) })) };
}

/** A node for each season and each of its episodes. */
export function seasonNodes(show: Show, world: World): readonly Node[] {
  return listedSeasons(show).flatMap(({ number, title, year, episodes = [] }) => [
    {
      '@type': 'TVSeason',
      '@id': seasonId(show, number, world),
      seasonNumber: number,
      name: title ?? sentence(world.words.season, { number: String(number) }),
      startDate: year === undefined ? undefined : String(year),
      numberOfEpisodes: episodes.length > 0 ? episodes.length : undefined,
      partOfSeries: { '@id': showId(show, world) },
      episode:
        episodes.length > 0
          ? episodes.map((episode) => ({ '@id': episodeId(show, number, episode.number, world) }))
          : undefined,
    },
    ...episodes.map((episode) => episodeNode(show, number, episode, world)),
  ]);
}

function episodeNode(show: Show, season: number, episode: Episode, world: World): Node {
  const { number, title, airDate, runtimeMinutes, synopsis } = episode;
  const { timeZone } = world.catalogue.site;
  const aired = airDate === undefined ? undefined : readMoment(airDate, timeZone);
  return {
    '@type': 'TVEpisode',
    '@id': episodeId(show, season, number, world),
    episodeNumber: number,
    name: title ?? sentence(world.words.episode, { number: String(number) }),
    description: synopsis,
    datePublished: aired && 'epoch' in aired ? isoDate(aired, timeZone) : undefined,
    duration: runtimeMinutes === undefined ? undefined : `PT${runtimeMinutes}M`,
    partOfSeason: { '@id': seasonId(show, season, world) },
    partOfSeries: { '@id': showId(show, world) },
  };
}

function listedSeasons({ type, seasons = [] }: Show) {
  return type === 'series' ? seasons : [];
}
