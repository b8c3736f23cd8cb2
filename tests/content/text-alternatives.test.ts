/** Text alternatives: tests where it is said what is wrong with one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { alternativeFinding } from '../../src/content/text-alternatives.ts';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('text alternatives');

test('the text alternative of a poster is marked, because the caption stays', async () => {
  const show =
    'title: X\ntype: series\nyears: { from: 2022 }\nposter:\n  src: x.jpg\n  alt: A desk\n  caption: A desk.\n';
  const problems = await problemsOf({ '_data/shows/x.yaml': show });

  assert.equal(marksOf(problems), ['_data/shows/x.yaml:6:8 A desk picture/alt-repeated']);
  assert.is(problems[0]?.severity, 'warning');
});

test('a poster that is called by its file is told so in its record', async () => {
  const show = 'title: X\ntype: series\nyears: { from: 2022 }\nposter:\n  src: x.jpg\n  alt: x.jpg\n';
  const problems = await problemsOf({ '_data/shows/x.yaml': show });

  assert.equal(marksOf(problems), ['_data/shows/x.yaml:6:8 x.jpg picture/alt-vague']);
});

test('of one that says nothing and is repeated, the first is told', () => {
  assert.is(alternativeFinding('Photo', 'Photo')?.code, 'picture/alt-vague');
  assert.is(alternativeFinding('A desk', 'A desk.')?.code, 'picture/alt-repeated');
  assert.is(alternativeFinding('A desk', 'At night'), undefined);
});

test.run();
