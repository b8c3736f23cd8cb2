/** Word places: tests that words of a site lose nothing that is put into them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordFaults } from '../../src/content/word-places.ts';
import { wordsOf } from '../../src/content/words.ts';

const test = suite('word places');

const said = (words: Readonly<Record<string, unknown>>) =>
  wordFaults(words).map(({ path, finding }) => `${path.join('.')}: ${finding.what} ${finding.fix}`);

test('a place that there is not becomes the one that was meant', () => {
  assert.equal(said({ byline: 'Words: {author}' }), [
    'words.byline: Nothing is put into {author} of the words "byline". Write {authors} in place of {author}.',
  ]);
  assert.equal(said({ readingTime: { one: '{n} min', other: '{count} min' } }), [
    'words.readingTime.one: Nothing is put into {n} of the words "readingTime". Write {count} in place of {n}.',
  ]);
  assert.equal(said({ home: 'Start {x}' }), ['words.home: Nothing is put into {x} of the words "home". Remove {x}.']);
});

test('a place that is left out is asked for; a number may be a word', () => {
  assert.equal(said({ byline: 'Words' }), [
    'words.byline: The words "byline" lack {authors}. Write {authors} where it belongs in them, as in "By {authors}".',
  ]);
  assert.equal(said({ readingTime: { one: 'a minute', other: '{count} min' } }), []);
});

test('what is no text, or no word of ours, is not looked at', () => {
  assert.equal(said({ byline: 7, nowhere: '{x}', home: null }), []);
});

test('every language that there is has the places it needs', () => {
  for (const language of ['en', 'en-US', 'ko', 'cy', 'fr']) {
    const { rules: _, ...words } = wordsOf(language);
    assert.equal(said(words), [], language);
  }
});

test.run();
