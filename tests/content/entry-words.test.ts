/** Entry words: tests for an entry of a ranked list as plain text. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { entryFacts, entryParagraphs, entryText, entryTitle } from '../../src/content/entry-words.ts';
import type { RankedEntry } from '../../src/content/ranked-entries.ts';
import type { World } from '../../src/content/world.ts';
import { testWorld } from '../support/world.ts';

const test = suite('entry words');

async function entry(more: Partial<RankedEntry> = {}): Promise<readonly [RankedEntry, World]> {
  const world = await testWorld({
    records: { shows: { mud: { title: 'Mud', type: 'film', years: { from: 2020 } } } },
  });
  const show = world.catalogue.shows.get('mud');
  if (!show) throw new Error('The test world has no show.');
  return [{ show, rank: 3, doors: [], ...more }, world];
}

test('give the place and the show, or what the author calls it', async () => {
  assert.is(entryTitle(...(await entry())), '3. Mud');
  assert.is(entryTitle(...(await entry({ heading: 'The wet one' }))), '3. The wet one');
});

test('name the show among its facts where the heading does not', async () => {
  assert.is(entryFacts(...(await entry())), 'Film, 2020');
  assert.is(entryFacts(...(await entry({ heading: 'The wet one' }))), 'Mud · Film, 2020');
});

test('divide what the author wrote at empty lines', async () => {
  const [written] = await entry({ text: ' One\nstill one. \n\n\nTwo.\n' });

  assert.equal(entryParagraphs(written), ['One\nstill one.', 'Two.']);
  assert.equal(entryParagraphs((await entry())[0]), []);
});

test('end with where it can be watched', async () => {
  assert.equal(entryText(...(await entry({ text: 'Wet.' }))), [
    'Film, 2020',
    'Wet.',
    'Nowhere to watch at the moment, as far as we know.',
  ]);
});

test.run();
