/** Home of records: tests for the folder that a message names. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { homeOf } from '../../src/content/home-of-records.ts';
import { testWorld } from '../support/world.ts';

const test = suite('home of records');

test('the folder is that of the records, and the data folder without any', async () => {
  const { catalogue } = await testWorld({ records: { people: { 'ana-ruiz': { name: 'Ana Ruiz' } } } });

  assert.is(homeOf(catalogue.people), '_data/people/');
  assert.is(homeOf(new Map()), 'the data folder');
});

test.run();
