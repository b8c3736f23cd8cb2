/** Alphabet: tests under which letter names stand, and in which order, in several languages. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { byLetter, inOrder } from '../../src/pages/alphabet.ts';

const test = suite('alphabet');

/** Each letter with its names: `A: Anna, Ängla`. */
function letters(names: readonly string[], language = 'en-GB'): readonly string[] {
  return byLetter(names, (name) => name, language).map(({ title, items }) => `${title}: ${items.join(', ')}`);
}

test('names stand below their letter, in order', () => {
  assert.equal(letters(['Bodyguard', 'ashes', 'Any Other Business']), ['A: Any Other Business, ashes', 'B: Bodyguard']);
});

test('in English an article at the beginning does not count, and in other languages it is a word', () => {
  assert.equal(letters(['The Wintering', 'A Map of Rain', 'An Ode', 'Theatre', 'A', 'Mud']), [
    'A: A',
    'M: A Map of Rain, Mud',
    'O: An Ode',
    'T: Theatre',
    'W: The Wintering',
  ]);
  assert.equal(letters(['The Wintering'], 'de'), ['T: The Wintering']);
});

test('marks and quotation marks at the beginning do not count', () => {
  assert.equal(letters(['’Allo ’Allo!', '…and Mother']), ['A: ’Allo ’Allo!, …and Mother']);
});

test('digits come first, as numbers and not as letters', () => {
  assert.equal(letters(['Zoo', '24', '9-1-1', '100 Days']), ['0–9: 9-1-1, 24, 100 Days', 'Z: Zoo']);
});

test('a name without a letter or digit is not lost', () => {
  assert.equal(letters(['Zoo', '???']), ['#: ???', 'Z: Zoo']);
});

test('letters with marks stand where the language has them', () => {
  assert.equal(letters(['Élite', 'Åsa', 'Æon Flux', 'Ørsted', 'Zoo']), [
    'A: Æon Flux, Åsa',
    'E: Élite',
    'O: Ørsted',
    'Z: Zoo',
  ]);
  assert.equal(letters(['Åsa', 'Zoo', 'Öland', 'Adam'], 'sv'), ['A: Adam', 'Z: Zoo', 'Å: Åsa', 'Ö: Öland']);
  assert.equal(letters(['Ñu', 'Nube', 'Ola'], 'es'), ['N: Nube', 'Ñ: Ñu', 'O: Ola']);
});

test('other alphabets have their letters, Korean its consonants, and Chinese characters one place', () => {
  assert.equal(letters(['Брат', 'Бумер', 'Αθήνα', '지금', '쩐의 전쟁', '长安', '三体', 'Zoo']), [
    'Z: Zoo',
    'Α: Αθήνα',
    'Б: Брат, Бумер',
    'ㅈ: 지금, 쩐의 전쟁',
    'Han: 三体, 长安',
  ]);
});

test('every letter has an id of its own that needs no escaping', () => {
  const ids = byLetter(['Adam', '24', 'Åsa', '지금', '三体', '???'], (name) => name, 'sv').map(({ id }) => id);

  assert.is(new Set(ids).size, 6);
  assert.ok(ids.every((id) => /^letter-[a-z0-9-]+$/.test(id)));
  assert.ok(ids.includes('letter-a') && ids.includes('letter-0-9'));
});

test('names alone are in the same order', () => {
  assert.equal(
    inOrder(['The Wintering', 'Mud', '24'], (name) => name, 'en'),
    ['24', 'Mud', 'The Wintering'],
  );
});

test.run();
