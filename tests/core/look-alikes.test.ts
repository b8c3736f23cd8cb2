/** Look-alikes: tests that a word that only looks right is told by the character that makes it wrong. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lookAlike } from '../../src/core/look-alikes.ts';

const test = suite('look-alikes');

const known = ['kind', 'tags', 'night-desk'];

test('a letter of another alphabet is named by its place', () => {
  assert.equal(lookAlike('t\u0430gs', known), {
    what: 'The second letter of "t\u0430gs" is a Cyrillic \u0430.',
    fix: 'Type the word again: tags',
  });
  assert.is(lookAlike('k\u03B9nd', known)?.what, 'The second letter of "k\u03B9nd" is a Greek \u03B9.');
});

test('a space that is none, after the word, is to be deleted', () => {
  assert.equal(lookAlike('kind\u00A0', known), {
    what: 'A character that nobody sees (no-break space) stands after "kind".',
    fix: 'Delete it.',
  });
});

test('a character that nobody sees is found before a word and inside it', () => {
  assert.is(
    lookAlike('\u200Bkind', known)?.what,
    'A character that nobody sees (zero-width space) stands before "kind".',
  );
  assert.equal(lookAlike('night\u00AD-desk', known), {
    what: 'A character that nobody sees (soft hyphen) stands after "night".',
    fix: 'Type the word again: night-desk',
  });
});

test('other words, and words of another language, are none', () => {
  assert.is(lookAlike('tag', known), undefined);
  assert.is(lookAlike('кино', known), undefined);
});

test.run();
