/** Nearest sentence: tests for which sentence a misquotation means, and where it differs. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { firstDifference, lineOf, nearestSentence, ownSentences } from '../../src/checks/nearest-sentence.ts';

const test = suite('nearest sentence');

const words = 'The harbour was calm. The boat did not wait.';
const block = { text: () => words, typed: words, firstLine: 2, endLine: 4, inside: [] };

test('the sentence with most of the words is the nearest', () => {
  const sentences = ownSentences([block], 'en');

  assert.is(nearestSentence('The boat did wait', sentences)?.sentence, 'The boat did not wait.');
  assert.is(nearestSentence('Something else entirely, in other words', sentences), undefined);
});

test('a sentence has the line on which it begins', () => {
  const text = 'One.\n\nThe harbour was calm. The\nboat did not wait.\n';

  assert.is(lineOf('The boat did not wait.', block, text), 3);
});

test('the first word that differs is the one after the longest run of equal ones', () => {
  assert.equal(firstDifference('The boat did wait', words), { quoted: 'wait', own: 'not' });
  assert.equal(firstDifference('not wait. For us', words), { quoted: 'For', own: undefined });
});

test('a capital is named only where no word differs', () => {
  assert.equal(firstDifference('the boat did now wait', words), { quoted: 'now', own: 'not' });
  assert.equal(firstDifference('the boat did not wait', words), { quoted: 'the', own: 'The' });
});

test('marks and dashes are no difference', () => {
  assert.is(firstDifference('“The boat did not wait.”', words), undefined);
  assert.equal(firstDifference('it’s a well-known sea', "It is – it's a well known ship"), {
    quoted: 'sea',
    own: 'ship',
  });
});

test('texts without a word in common have no first difference', () => {
  assert.is(firstDifference('Pears', words), undefined);
});

test.run();
