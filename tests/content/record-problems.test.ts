/** Record problems: tests that records of every kind are judged, and not again for each edit of an article. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createContentLinker } from '../../src/content/catalogue.ts';
import { articleOf, marksOf, needed, problemsOf, readSite } from './small-site.ts';

const test = suite('problems of records');

const files = {
  '_data/shows/night-desk.yaml':
    'title: Night Desk\ntype: series\nyears: { from: 2022 }\ncast:\n  - { character: Ana, actor: nobody }\n',
  '_data/people/jo.yaml': 'name: Jo Hill\n',
  '_data/people/joe.yaml': 'name: Jo Hill\n',
  '_data/authors/Jo Writer.yaml': 'name: Jo Writer\n',
};

test('are found in records of every kind, though no article names them', async () => {
  assert.equal(
    marksOf(await problemsOf(files)).map((mark) => mark.replace(/:\d+:\d+ .* /, ' ')),
    [
      '_data/authors/Jo Writer.yaml id/invalid',
      '_data/people/jo.yaml name/ambiguous',
      '_data/people/joe.yaml name/ambiguous',
      '_data/shows/night-desk.yaml person/unknown',
    ],
  );
});

test('stay the same objects while only articles change', async () => {
  const link = createContentLinker('_data');
  const content = await readSite({ ...files, 'articles/a.md': articleOf(needed) });
  const options = { now: Date.UTC(2026, 11, 24), withUnpublished: true };

  const before = link(content, options).problems;
  const after = link({ ...content, articles: [] }, options).problems;

  assert.ok(before.length > 0);
  assert.ok(before.every((problem) => after.includes(problem)));
});

test.run();
