/** Welsh words: tests that they are complete, not English, and joined by the right "and". */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { english } from '../../../src/content/words/english.ts';
import { welsh, welshJoint } from '../../../src/content/words/welsh.ts';
import { placesIn, saidInLetters } from '../../support/dictionaries.ts';

const test = suite('welsh words');

test('every word fills the same places as the English one', () => {
  for (const [name, word] of Object.entries(english))
    assert.equal(placesIn(welsh[name as keyof typeof english]), placesIn(word), name);
});

test('no word is the English one, but for "Cast: …", which both languages have', () => {
  const inEnglish = new Map(saidInLetters(english));
  const same = saidInLetters(welsh).filter(([name, text]) => inEnglish.get(name) === text);

  assert.equal(same, [['castInText', 'Cast: {credits}.']]);
});

test('"and" is "a" before a consonant and "ac" before a vowel', () => {
  const and = (next: string) => welshJoint(' a(c) ', next);

  assert.equal(['Gwen', 'Emyr', 'Âla', 'William', 'wedyn', 'Ynyr', '가'].map(and), [
    ' a ',
    ' ac ',
    ' ac ',
    ' a ',
    ' ac ',
    ' ac ',
    ' a ',
  ]);
});

test('no comma stands before the last "and", and other joints stay', () => {
  assert.is(welshJoint(', a(c) ', 'Gwen'), ' a ');
  assert.is(welshJoint(', ', 'Emyr'), ', ');
});

test.run();
