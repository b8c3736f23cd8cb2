/** Counts in words: tests of small numbers, and of sentences about several lines. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { countInWords, linesOfRun } from '../../src/core/counts-in-words.ts';

const test = suite('counts in words');

test('a number is a word below ten', () => {
  assert.equal([0, 1, 9, 10].map(countInWords), ['no', 'one', 'nine', '10']);
});

test('a run of lines is named by its first', () => {
  assert.is(linesOfRun(1, 'is', 'are'), 'This line is');
  assert.is(linesOfRun(3, 'is', 'are'), 'This line and the next two are');
});

test.run();
