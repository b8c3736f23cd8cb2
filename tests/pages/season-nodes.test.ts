/** Season nodes: tests what the page of a series says of its seasons and episodes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { seasonNodes, seasonsOf } from '../../src/pages/season-nodes.ts';
import { testWorld } from '../support/world.ts';

const test = suite('season nodes');

const ID = 'https://listings.test/shows/desk/#show-desk';

async function showWith(more: object) {
  const shows = { desk: { title: 'Desk', type: 'series', years: { from: 2024 }, ...more } };
  const world = await testWorld({ records: { shows } });
  const show = world.catalogue.shows.get('desk');
  if (!show) throw new TypeError('no show');
  return { show, world };
}

const nodesOf = async (more: object) => {
  const { show, world } = await showWith(more);
  // As it is printed: what is undefined is not there.
  return JSON.parse(JSON.stringify(seasonNodes(show, world))) as readonly unknown[];
};

test('a season and its episodes know each other and the series', async () => {
  const episode = { number: 2, title: 'Stet', airDate: '2024-10-17', runtimeMinutes: 54, synopsis: 'Ink.' };

  assert.equal(await nodesOf({ seasons: [{ number: 1, title: 'One', year: 2024, episodes: [episode] }] }), [
    {
      '@type': 'TVSeason',
      '@id': `${ID}-season-1`,
      seasonNumber: 1,
      name: 'One',
      startDate: '2024',
      numberOfEpisodes: 1,
      partOfSeries: { '@id': ID },
      episode: [{ '@id': `${ID}-season-1-episode-2` }],
    },
    {
      '@type': 'TVEpisode',
      '@id': `${ID}-season-1-episode-2`,
      episodeNumber: 2,
      name: 'Stet',
      description: 'Ink.',
      datePublished: '2024-10-17',
      duration: 'PT54M',
      partOfSeason: { '@id': `${ID}-season-1` },
      partOfSeries: { '@id': ID },
    },
  ]);
});

test('what has no title has a number, and a season may have no episodes', async () => {
  assert.equal(await nodesOf({ seasons: [{ number: 3 }] }), [
    {
      '@type': 'TVSeason',
      '@id': `${ID}-season-3`,
      seasonNumber: 3,
      name: 'Series 3',
      partOfSeries: { '@id': ID },
    },
  ]);
});

test('the series names its seasons; one without, and a film, name none', async () => {
  const { show, world } = await showWith({ seasons: [{ number: 1 }] });
  const film = await showWith({ type: 'film', seasons: [{ number: 1 }] });

  assert.equal(seasonsOf(show, world), { containsSeason: [{ '@id': `${ID}-season-1` }] });
  assert.equal(seasonsOf(film.show, film.world), {});
  assert.equal(await nodesOf({}), []);
});

test.run();
