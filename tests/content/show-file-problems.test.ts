/** Problems of a show's file: tests that everything is looked at, also where the schema is not kept. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { showFileProblems } from '../../src/content/show-file-problems.ts';
import { marksOf, readSite } from './small-site.ts';

const test = suite("problems of a show's file");

test('years, episodes, casts, offers and posters are looked at in a file that does not fit its schema', async () => {
  const content = await readSite({
    '_data/shows/x.yaml':
      'titel: X\nyears: { from: 2022, to: 2021 }\ncast:\n  - { character: A, actor: ana }\n  - { character: A, actor: leo }\n' +
      'offers:\n  - { from: 2026-02-02, until: 2026-02-01 }\nposter: { src: x.jpg, alt: A chair, caption: A chair }\n',
  });

  const found = content.records.shows.flatMap((file) => showFileProblems(file, new Map(), 'UTC'));

  assert.equal(
    marksOf(found).map((mark) => mark.split(' ').at(-1)),
    ['date/order', 'cast/contradiction', 'date/order', 'picture/alt-repeated'],
  );
});

test.run();
