/** Rating faults: tests of what is said of too many stars and of a show that is not clear. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ratingFaults } from '../../src/content/rating-faults.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('rating faults');

const records = {
  shows: {
    'night-desk': { title: 'Night Desk', type: 'series', years: { from: 2024 } },
    mud: { title: 'Mud', type: 'film', years: { from: 2020 } },
  },
};

async function faultsOf(
  rating: Parameters<typeof ratingFaults>[0],
  shows: readonly string[] = ['mud'],
  noun: 'value' | 'argument' = 'value',
) {
  const world = await testWorld({
    records,
    articles: { a: articleFile(shows.length > 0 ? { shows } : {}) },
  });
  return ratingFaults(rating, noun, { catalogue: world.catalogue, article: world.article('a') });
}

test('a rating of the only show, or of the one it names, is right', async () => {
  assert.equal(await faultsOf({ value: 5 }), []);
  assert.equal(await faultsOf({ value: 5, show: 'mud' }, ['mud', 'night-desk']), []);
  assert.equal(await faultsOf({ value: 5 }, []), []);
});

test('more stars than there are is out of range', async () => {
  const [fault] = await faultsOf({ value: 7 });
  const [argument] = await faultsOf({ value: 4, of: 3 }, [], 'argument');

  assert.equal([fault?.part, fault?.finding.code], ['value', 'value/range']);
  assert.is(fault?.finding.what, 'The rating is 7 out of 5.');
  assert.is(fault?.finding.fix, 'Write a number from 0 to 5, or say how many stars there are: of: 10');
  assert.is(argument?.finding.code, 'argument/range');
});

test('a show that is not there is told the nearest', async () => {
  const [fault] = await faultsOf({ value: 4, show: 'night-dsk' });

  assert.equal([fault?.part, fault?.finding.code, fault?.finding.fix], ['show', 'show/unknown', 'Write "night-desk".']);
});

test('an article about several shows has to say which one is rated', async () => {
  const [fault, ...others] = await faultsOf({ value: 4 }, ['mud', 'night-desk'], 'argument');

  assert.equal(others, []);
  assert.is(fault?.finding.code, 'rating/unclear');
  assert.is(fault?.finding.fix, 'Add show="mud", or the id of another one: night-desk.');
});

test.run();
