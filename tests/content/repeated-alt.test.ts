/** Repeated text alternatives: tests what counts as the same, and where it is said. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { repeats } from '../../src/content/repeated-alt.ts';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('repeated text alternatives');

test('signs and capitals make no difference, words do', () => {
  assert.ok(repeats('A desk at night', 'A desk, at night.'));
  assert.not.ok(repeats('A desk at night', 'The desk of the title.'));
  assert.not.ok(repeats('', ''));
});

test('the text alternative of a poster is marked, because the caption stays', async () => {
  const show =
    'title: X\ntype: series\nyears: { from: 2022 }\nposter:\n  src: x.jpg\n  alt: A desk\n  caption: A desk.\n';
  const problems = await problemsOf({ '_data/shows/x.yaml': show });

  assert.equal(marksOf(problems), ['_data/shows/x.yaml:6:8 A desk picture/alt-repeated']);
  assert.is(problems[0]?.severity, 'warning');
});

test.run();
