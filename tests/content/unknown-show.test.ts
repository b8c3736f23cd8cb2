/** Unknown show: tests of what to write in place of an id that no record has. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unknownShow } from '../../src/content/unknown-show.ts';
import { linkSite } from './small-site.ts';

const test = suite('unknown show');

async function shows(count: number) {
  const titles = Array.from({ length: count }, (_, index) => `Show ${'abcdefghijklmnopqrstuvwxyz'[index]}`);
  const { catalogue } = await linkSite(
    Object.fromEntries(
      titles.map((title) => [
        `_data/shows/${title.toLowerCase().replace(' ', '-')}.yaml`,
        `title: The ${title}\ntype: film\nyears: { from: 2022 }\n`,
      ]),
    ),
  );
  return catalogue ?? { shows: new Map() };
}

test('the nearest id is told, also of a title', async () => {
  const few = await shows(2);

  assert.is(unknownShow('sho-a', few).fix, 'Write "show-a".');
  assert.is(unknownShow('The Show B', few).fix, 'Write "show-b".');
});

test('where none is near, all are told if they are few, and where they are if not', async () => {
  const added = 'add _data/shows/parasite.yaml with title, type and years';

  assert.is(unknownShow('parasite', await shows(2)).fix, `Write one of: show-a, show-b; or ${added}`);
  assert.is(unknownShow('parasite', await shows(13)).fix, `Correct the id, or ${added}`);
  assert.is(unknownShow('parasite', { shows: new Map() }).fix, 'Correct the id, or add it to the data folder');
});

test.run();
