/** One-off record: tests for what stands beside ids in `shows`. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsWith } from './small-site.ts';

const test = suite('one-off record');

test('an id has to fit for ids', async () => {
  const found = await problemsWith('shows: [{ title: The Hedge, type: film, years: { from: 2026 }, id: The Hedge }]\n');

  assert.equal(marksOf(found), ['articles/a.md:5:68 The Hedge value/format']);
  assert.is(found[0]?.fix, 'Write, for example, "the-hedge-1998".');
});

test('an empty id beside descriptions is told as before', async () => {
  const found = await problemsWith('shows: [""]\n');

  assert.equal(marksOf(found), ['articles/a.md:5:9 "" value/range']);
});

test('what is neither an id nor keys is told at its place', async () => {
  const found = await problemsWith('shows: [[night-desk]]\n');

  assert.equal(marksOf(found), ['articles/a.md:5:9 [night-desk] value/type']);
});

test.run();
