/** Rating check: tests of ratings that contradict each other, and of the one in the front matter. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkRatings } from '../../src/checks/ratings.ts';
import { articleFile, checkedFile, placesOf } from '../support/world.ts';

const test = suite('rating check');

const records = {
  shows: {
    'night-desk': { title: 'Night Desk', type: 'series', years: { from: 2024 } },
    mud: { title: 'Mud', type: 'film', years: { from: 2020 } },
  },
};

async function problems(frontMatter: object, body?: string) {
  return checkRatings.run(await checkedFile(articleFile(frontMatter, body), [], { records }));
}

test('ratings that agree are no problem', async () => {
  assert.equal(await problems({ shows: ['mud'], rating: { value: 4 } }, '{% rating 4, of=5, verdict="So." %}\n'), []);
  assert.equal(await problems({ rating: { value: 4 } }, '{% rating %}\n'), []);
  assert.equal(await problems({}, '{% rating 4 %}\n\n{% rating 4 %}\n'), []);
});

test('ratings of two shows are two ratings', async () => {
  assert.equal(await problems({}, '{% rating 4, show="mud" %}\n\n{% rating 2, show="night-desk" %}\n'), []);
  assert.equal(await problems({ shows: ['mud'], rating: { value: 4 } }, '{% rating 2, show="night-desk" %}\n'), []);
});

test('a number, a number of stars and a verdict that differ are told where they stand', async () => {
  const rating = { value: 4, verdict: 'Good.' };

  assert.equal(placesOf(await problems({ rating }, '{% rating 3 %}\n')), ['7:11-12 rating/contradiction']);
  assert.equal(placesOf(await problems({ rating }, '{% rating 4, of=10 %}\n')), ['7:17-19 rating/contradiction']);
  assert.equal(placesOf(await problems({ rating }, '{% rating 4, verdict="Bad." %}\n')), [
    '7:22-28 rating/contradiction',
  ]);
});

test('more stars than there are are told also where the front matter has other mistakes', async () => {
  const places = async (rating: object, typed: object = rating) => {
    const checked = await checkedFile(articleFile({ rating }), [], { records });
    return placesOf(checkRatings.run({ ...checked, article: undefined, typed: { rating: typed } }));
  };

  assert.equal(await places({ value: 7 }), ['5:18-19 value/range']);
  assert.equal(await places({ value: 7, of: 10 }), []);
  assert.equal(await places({ value: 9 }, { value: 9, max: 5 }), ['5:18-19 value/range']);
  assert.equal(await places({ value: 9 }, { value: 9, verdict: 7 }), ['5:18-19 value/range']);
  // What another key says may be what it is out of.
  assert.equal(await places({ value: 8 }, { value: 8, max: 10 }), []);
  assert.equal(await places({ value: 8 }, { value: 8, sum: 10 }), []);
  assert.equal(await places({ value: 8 }, { value: 8, of: 'ten' }), []);
});

test('more stars than there are say nothing about another rating', async () => {
  assert.equal(await problems({ rating: { value: 4 } }, '{% rating 7 %}\n'), []);
  assert.equal(await problems({}, '{% rating 7 %}\n\n{% rating 3 %}\n'), []);
});

test('two shortcodes that differ are told at the second', async () => {
  const [problem, ...others] = await problems({ shows: ['mud'] }, '{% rating 4 %}\n\n{% rating 3, show="mud" %}\n');

  assert.equal(others, []);
  assert.is(problem?.place?.line, 9);
  assert.is(problem?.what, 'The rating here is 3 out of 5, and another one in this article is 4 out of 5.');
});

test('the front matter is told at its own place', async () => {
  assert.equal(placesOf(await problems({ rating: { value: 7 } })), ['5:18-19 value/range']);
  assert.equal(placesOf(await problems({ shows: ['mud', 'night-desk'], rating: { value: 4 } })), [
    '6:1-7 rating/unclear',
  ]);
});

test('a key that the site declares itself is the site’s affair', async () => {
  const checked = await checkedFile(articleFile({ rating: { value: 7 } }));

  assert.equal(checkRatings.run({ ...checked, siteKeys: new Set(['rating']) }), []);
});

test.run();
