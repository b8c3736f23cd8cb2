/** Named codes: tests that names in English lead to the codes in use. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { countryNamed, languageNamed } from '../../src/core/named-codes.ts';

const test = suite('named codes');

test('a country is found by its name, with the code in use', () => {
  const names = ['South Korea', ' germany ', 'United  Kingdom', 'Russia', 'USA', 'Great Britain'];

  assert.equal(names.map(countryNamed), ['KR', 'DE', 'GB', 'RU', 'US', 'GB']);
  assert.equal(['England', 'XX', ''].map(countryNamed), [undefined, undefined, undefined]);
});

test('a language is found by its name, or by a country that is no language', () => {
  assert.equal(['Korean', 'welsh', 'Hebrew', 'jp', 'US'].map(languageNamed), ['ko', 'cy', 'he', 'ja', 'en']);
  assert.equal(['Klingonish', 'xx', ''].map(languageNamed), [undefined, undefined, undefined]);
});

test.run();
