/** Repeated text alternatives: tests what counts as the same. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { repeats } from '../../src/content/repeated-alt.ts';

const test = suite('repeated text alternatives');

test('signs and capitals make no difference, words do', () => {
  assert.ok(repeats('A desk at night', 'A desk, at night.'));
  assert.not.ok(repeats('A desk at night', 'The desk of the title.'));
  assert.not.ok(repeats('', ''));
});

test.run();
