/** Facts of a show: tests how its years are said. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { showFacts, yearsOf } from '../../src/content/show-facts.ts';
import { wordsOf } from '../../src/content/words.ts';
import { testWorld } from '../support/world.ts';

const test = suite('facts of a show');

async function years(type: 'series' | 'film', from: number, to?: number, words = wordsOf('en-GB')): Promise<string> {
  const shows = { a: { title: 'A', type, years: { from, ...(to !== undefined && { to }) } } };
  const show = (await testWorld({ records: { shows } })).catalogue.shows.get('a');
  if (!show) throw new TypeError('no show');
  return yearsOf(show, words);
}

test('a series without an end goes on', async () => {
  assert.is(await years('series', 2022), 'Series, 2022–');
});

test('a series that has ended has two years, or one', async () => {
  assert.is(await years('series', 2022, 2024), 'Series, 2022–2024');
  assert.is(await years('series', 2022, 2022), 'Series, 2022');
});

test('a film has one year', async () => {
  assert.is(await years('film', 2019), 'Film, 2019');
  assert.is(await years('film', 2019, 2019), 'Film, 2019');
});

test('the words are those of the site', async () => {
  assert.is(
    await years('film', 2019, undefined, wordsOf('en-GB', { filmYears: 'Spielfilm ({years})' })),
    'Spielfilm (2019)',
  );
});

test('genres, countries and minutes follow, as far as the record has them', async () => {
  const a = {
    title: 'A',
    type: 'film',
    years: { from: 2019 },
    genres: ['Horror', 'Drama'],
    countries: ['KR'],
    runtimeMinutes: 132,
  };
  const b = { title: 'B', type: 'film', years: { from: 2019 } };
  const world = await testWorld({ records: { shows: { a, b } } });

  assert.equal(
    [...world.catalogue.shows.values()].map((show) => showFacts(show, world)),
    [['Film, 2019', 'Horror, Drama', 'South Korea', '132 min'], ['Film, 2019']],
  );
});

test.run();
