/** Nested keys: tests that a key on the line of the key it belongs to is told to move below it, where the schema has such a key. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { markOf, problemsOf, problemsWith } from './small-site.ts';

const test = suite('nested keys');

test('a key on the line of its group is to stand below it', async () => {
  const [found, ...others] = await problemsWith('image: src: x.jpg\n');

  assert.equal(others, []);
  assert.is(found && markOf(found), 'articles/a.md:5:8 src: x.jpg');
  assert.is(found?.what, 'The key "src" stands on the line of "image", and belongs below it.');
  assert.is(found?.fix, 'Write src: x.jpg on a line of its own below image:, two spaces further in.');
});

test('a value that cannot stand there as it is goes in quotation marks', async () => {
  const [found] = await problemsWith('image: alt: Rain: a roof\n');

  assert.is(found?.fix, 'Write alt: "Rain: a roof" on a line of its own below image:, two spaces further in.');
});

test('one that has its quotation marks keeps them', async () => {
  const [found] = await problemsWith('image: alt: "Rain: a roof"\n');

  assert.match(found?.fix ?? '', /^Write alt: "Rain: a roof" on a line/);
});

test('so does one whose neighbours stand below already', async () => {
  const [found] = await problemsWith('image: src: x.jpg\n  alt: A roof\n');

  assert.match(found?.fix ?? '', /^Write src: x\.jpg on a line of its own below image:/);
});

test('in a record, too', async () => {
  const [found] = await problemsOf({ '_data/shows/x.yaml': 'title: X\ntype: film\nyears: from: 2022\n' });

  assert.is(found?.fix, 'Write from: 2022 on a line of its own below years:, two spaces further in.');
});

test('words with a colon in a text, or before what is no key of the group, go in quotation marks', async () => {
  for (const line of ['kicker: src: x', 'image: file name: x.jpg', 'cast: character: Eve', 'nothing: src: x.jpg'])
    assert.match((await problemsWith(`${line}\n`))[0]?.fix ?? '', /^Put the whole value in quotation marks: /, line);
});

test.run();
