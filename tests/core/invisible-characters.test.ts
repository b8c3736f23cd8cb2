/** Invisible characters: tests of what they are called, and of how to find and delete one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { howToDelete, nameOfInvisible } from '../../src/core/invisible-characters.ts';

const test = suite('invisible characters');

test('have names, or a number', () => {
  assert.is(nameOfInvisible('\u200B'), 'zero-width space');
  assert.is(nameOfInvisible('\u0007'), 'U+0007');
});

test('are found by the words before them on their line', () => {
  const text = 'title: T\nstandfirst: Nobody in the office eats\u0007.';

  assert.is(
    howToDelete(text, text.indexOf('\u0007')),
    'Delete it: put the cursor after "the office eats", press Delete once, and save.',
  );
});

test('are found at the beginning of a line', () => {
  assert.is(
    howToDelete('a\n\u0007b', 2),
    'Delete it: put the cursor at the beginning of the line, press Delete once, and save.',
  );
});

test.run();
