/** Korean words: tests that they are Korean, complete in their places, and free of particles that depend on what is put in. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { english } from '../../../src/content/words/english.ts';
import { korean } from '../../../src/content/words/korean.ts';
import { placesIn, saidInLetters } from '../../support/dictionaries.ts';

const test = suite('korean words');

test('every word fills the same places as the English one', () => {
  for (const [name, word] of Object.entries(english))
    assert.equal(placesIn(korean[name as keyof typeof english]), placesIn(word), name);
});

test('every word that says something is written in Hangul', () => {
  for (const [name, text] of saidInLetters(korean)) assert.match(text, /\p{Script=Hangul}/u, name);
});

test('no particle that depends on the last sound stands behind what is put in', () => {
  const risky = Object.entries(korean).filter(([, word]) =>
    /\{\w+\}[)”’]?(?:은|는|이|가|을|를|와|과|으로|로|아|야)(?![가-힣])/.test(JSON.stringify(word)),
  );

  assert.equal(risky, []);
});

test.run();
