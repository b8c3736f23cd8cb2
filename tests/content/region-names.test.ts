/** Region names: tests of countries in words. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { regionName } from '../../src/content/region-names.ts';
import { testWorld } from '../support/world.ts';

const test = suite('region names');

test('a country has its name in the language of the site', async () => {
  const english = await testWorld();
  const korean = await testWorld({ site: { language: 'ko' } });

  assert.is(regionName('IE', english), 'Ireland');
  assert.is(regionName('IE', korean), '아일랜드');
});

test('a code that is nobody’s is printed as it is', async () => {
  assert.is(regionName('QX', await testWorld()), 'QX');
});

test.run();
