/** Rating: tests of stars as readers see and hear them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ratedShow, ratingInWords, ratingSentence, starRow } from '../../src/content/rating.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('rating');

const records = {
  shows: {
    'night-desk': { title: 'Night Desk', type: 'series', years: { from: 2024 } },
    mud: { title: 'Mud', type: 'film', years: { from: 2020 } },
  },
};

async function wordsOf(rating: Parameters<typeof ratingInWords>[0], options: TestWorldOptions = {}) {
  return ratingInWords(rating, await testWorld({ records, ...options }), undefined);
}

/** How many stars of a row are full, half and empty. */
async function starsOf(value: number, of?: number): Promise<string> {
  const row = String(starRow({ value, ...(of !== undefined && { of }) }, await testWorld(), undefined));
  const [, filled = ''] = /fill="currentColor" stroke="currentColor" d="([^"]*)"/.exec(row) ?? [];
  const [, open = ''] = /fill="none" stroke="currentColor" d="([^"]*)"/.exec(row) ?? [];
  const half = filled.split('1.9l-2.7').length - 1;
  return `${filled.split('M').length - 1 - half} ${half} ${open.split('M').length - 1 - half}`;
}

test('is said in words, with numbers as the language writes them', async () => {
  assert.is(await wordsOf({ value: 4 }), 'Rating: 4 out of 5 stars');
  assert.is(await wordsOf({ value: 7, of: 10 }), 'Rating: 7 out of 10 stars');
  assert.is(await wordsOf({ value: 3.5 }, { site: { language: 'de' } }), 'Rating: 3,5 out of 5 stars');
});

test('names the show that it names', async () => {
  assert.is(await wordsOf({ value: 4, show: 'mud' }), 'Mud: 4 out of 5 stars');
});

test('is a sentence with its verdict', async () => {
  const world = await testWorld({ records });

  assert.is(ratingSentence({ value: 4 }, world, undefined), 'Rating: 4 out of 5 stars.');
  assert.is(
    ratingSentence({ value: 4, verdict: 'Good mud.' }, world, undefined),
    'Rating: 4 out of 5 stars. Good mud.',
  );
});

test('is a row of full, half and empty stars', async () => {
  assert.is(await starsOf(4), '4 0 1');
  assert.is(await starsOf(3.5), '3 1 1');
  assert.is(await starsOf(0), '0 0 5');
  assert.is(await starsOf(0.5, 3), '0 1 2');
  assert.is(await starsOf(10, 10), '10 0 0');
});

test('has words before the drawing, which is hidden from whoever hears them', async () => {
  const row = String(starRow({ value: 4 }, await testWorld(), undefined));

  assert.match(
    row,
    /^<span class="sf-visually-hidden">Rating: 4 out of 5 stars<\/span><svg [^>]*aria-hidden="true" focusable="false">/,
  );
});

test('is of the show it names, else of the only one of its article', async () => {
  const world = await testWorld({
    records,
    articles: {
      one: articleFile({ shows: ['mud'] }),
      both: articleFile({ shows: ['mud', 'night-desk'] }),
      none: articleFile(),
    },
  });
  const showOf = (id: string, show?: string) =>
    ratedShow(show === undefined ? {} : { show }, world.catalogue, world.article(id))?.id;

  assert.is(showOf('one'), 'mud');
  assert.is(showOf('one', 'night-desk'), 'night-desk');
  assert.is(showOf('both'), undefined);
  assert.is(showOf('both', 'mud'), 'mud');
  assert.is(showOf('none'), undefined);
  assert.is(showOf('one', 'nobody'), undefined);
});

test.run();
