/** Formats: tests what each prints when nothing is wrong, and that colours are for people. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { paintFor } from '../../src/cli/colours.ts';
import { formats } from '../../src/cli/formats.ts';
import { night } from './example-problems.ts';

const test = suite('formats');

test('people are told that nothing is wrong', () => {
  assert.is(formats.pretty([], paintFor(true)), 'Nothing is wrong.\n');
});

test('only what people read has colours', () => {
  const coloured = Object.entries(formats).filter(([, print]) => print([night], paintFor(true)).includes('\u001B'));

  assert.equal(
    coloured.map(([name]) => name),
    ['pretty'],
  );
});

test('each ends with a line break', () => {
  for (const print of Object.values(formats)) assert.match(print([night], paintFor(false)), /[^\n]\n$/);
});

test.run();
