/** Signs: tests that a language without a dictionary has its quotation marks, comma and dates all the same. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { signsOf } from '../../../src/content/words/signs.ts';

const test = suite('signs of languages');

test('quotation marks are those of the language', () => {
  const marks = ['de-AT', 'fr', 'he', 'ja', 'pt-BR', 'xh'].map((language) => {
    const { openingQuote, closingQuote } = signsOf(language);
    return `${openingQuote}x${closingQuote}`;
  });

  assert.equal(marks, ['„x“', '«\u00A0x\u00A0»', '”x”', '「x」', '“x”', '“x”']);
});

test('the comma is that of the script', () => {
  const commas = ['fr', 'ar', 'ur', 'ja'].map((language) => signsOf(language).listComma);

  assert.equal(commas, [', ', '، ', '، ', '、']);
});

test('the region that is known by initials has the name that the language gives it', () => {
  assert.is(signsOf('fr').regionGB, 'Royaume-Uni');
});

test.run();
