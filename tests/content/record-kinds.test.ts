/** Kinds of record: tests that each folder has its check, and what stands in for a broken record. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkSite, recordFolders, recordKinds } from '../../src/content/record-kinds.ts';

const test = suite('kinds of record');

test('what stands in for a broken record is called by its id and claims nothing', () => {
  assert.is(recordKinds.shows.standIn('night-desk').title, 'night-desk');
  for (const folder of ['people', 'authors', 'providers'] as const) {
    assert.is(recordKinds[folder].standIn('jo').name, 'jo');
  }
  assert.equal(recordKinds.providers.standIn('netflix').hosts, []);
});

test('every kind refuses what has nothing in it', () => {
  for (const folder of recordFolders) assert.ok(recordKinds[folder].check({}).length > 0, folder);
  assert.ok(checkSite({}).length > 0);
});

test('the folders are those of the data folder', () => {
  assert.equal([...recordFolders].sort(), ['authors', 'people', 'providers', 'shows']);
});

test.run();
