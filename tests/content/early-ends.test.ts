/** Early ends: tests that a line --- among the keys is told, and hides nothing. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('early ends');

test('a line --- among the keys is told alone, and the keys below it are read', async () => {
  const problems = await problemsOf({
    'articles/a.md': '---\ntitle: T\n---\nstandfirst: S\ndate: 2022-02-07\ntags:\n  - Maps\nkickr: x\n---\nText.\n',
  });

  assert.equal(marksOf(problems), ['articles/a.md:3:1 --- yaml/syntax', 'articles/a.md:8:1 kickr key/unknown']);
  assert.is(problems[0]?.what, 'A line "---" ends the front matter here, and keys follow below it.');
});

test('a text with a line of hyphens below its first one is a text', async () => {
  const head = '---\ntitle: T\nstandfirst: S\ndate: 2022-02-07\n---\n';

  for (const body of ['Note: well\n---\nText.\n', 'title: x\n\n---\n', 'title: x\n', '\ntitle: x\n---\n'])
    assert.equal(await problemsOf({ 'articles/a.md': head + body }), [], body);
});

test.run();
