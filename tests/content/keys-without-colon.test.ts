/** Keys without their colon: tests that a line which begins with the name of a key is told where the colon belongs. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, problemsOf } from './small-site.ts';

const test = suite('keys without their colon');

const fixOf = async (line: string) => {
  const text = articleOf(`title: A\nstandfirst: B\n${line}\ndate: 2022-02-07\n`);
  return (await problemsOf({ 'articles/a.md': text })).map(({ fix }) => fix);
};

test('a key is told where its colon belongs', async () => {
  assert.equal(await fixOf('section "film'), ['Write a colon after section, and a space: section: …']);
  assert.equal(await fixOf('kind guide'), ['Write a colon after kind, and a space: kind: …']);
});

test('words that are no key may belong to the line above', async () => {
  assert.equal(await fixOf('and nobody eats'), [
    'Write "key: value", or indent the line to make it part of the value above.',
  ]);
});

test.run();
