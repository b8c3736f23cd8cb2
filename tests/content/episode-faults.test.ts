/** Episode faults: tests what is compared with the record of a show, and what is said. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { episodeFaults, type NamedEpisode } from '../../src/content/episode-faults.ts';
import { testWorld } from '../support/world.ts';

const test = suite('episode faults');

const years = { from: 2024 };
const numbered = (...numbers: readonly number[]) => numbers.map((number) => ({ number }));
const { catalogue } = await testWorld({
  records: {
    shows: {
      bare: { title: 'Bare', type: 'series', years },
      film: { title: 'Film', type: 'film', years },
      single: { title: 'Single', type: 'series', years, seasons: [{ number: 1, episodes: numbered(1, 2, 3) }] },
      several: {
        title: 'Several',
        type: 'series',
        years,
        seasons: [{ number: 1, episodes: numbered(1, 2, 9) }, { number: 2 }],
      },
    },
  },
});

function said(id: string, named: NamedEpisode): readonly string[] {
  const show = catalogue.shows.get(id);
  assert.ok(show);
  return episodeFaults(show, named).map(
    ({ argument, finding: { code, severity, what, fix } }) => `${argument} ${severity} ${code}: ${what} ${fix}`,
  );
}

test('finds nothing where nothing is named, or nothing is listed', () => {
  assert.equal(said('several', {}), []);
  assert.equal(said('film', {}), []);
  assert.equal(said('bare', { season: 7, episode: 7 }), []);
  assert.equal(said('several', { season: 2, episode: 7 }), []);
  assert.equal(said('several', { season: 1, episode: 9 }), []);
  assert.equal(said('single', { episode: 3 }), []);
});

test('says which seasons and episodes there are', () => {
  assert.equal(said('several', { season: 3 }), [
    'season warning season/unknown: Several has no series 3, says _data/shows/several.yaml. Write one of: 1, 2, or add it to the record of the show.',
  ]);
  assert.equal(said('single', { season: 2, episode: 9 }), [
    'season warning season/unknown: Single has no series 2, says _data/shows/single.yaml. Write 1, or add it to the record of the show.',
  ]);
  assert.equal(said('single', { episode: 4 }), [
    'episode warning episode/unknown: Series 1 of Single has no episode 4, says _data/shows/single.yaml. Write a number from 1 to 3, or add it to the record of the show.',
  ]);
  assert.equal(said('several', { season: 1, episode: 4 }), [
    'episode warning episode/unknown: Series 1 of Several has no episode 4, says _data/shows/several.yaml. Write one of: 1, 2, 9, or add it to the record of the show.',
  ]);
});

test('asks for the season where an episode alone could be in several', () => {
  assert.equal(said('several', { episode: 1 }), [
    'episode warning episode/unknown: Several has 2 series, says _data/shows/several.yaml, and "episode" alone does not say which is meant. Add season=2, or the number of another series.',
  ]);
});

test('knows that a film has neither', () => {
  assert.equal(said('film', { season: 1 }), [
    'season warning season/unknown: Film is a film, says _data/shows/film.yaml, and has no series. Remove "season".',
  ]);
  assert.equal(said('film', { episode: 1 }), [
    'episode warning episode/unknown: Film is a film, says _data/shows/film.yaml, and has no episodes. Remove "episode".',
  ]);
});

test.run();
