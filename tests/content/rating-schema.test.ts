/** Rating schema: tests of what can be typed in front matter. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleCheck } from '../../src/content/article-front-matter.ts';

const test = suite('rating schema');

const check = articleCheck({}, false);

function codesOf(rating: unknown): readonly string[] {
  const data = { title: 'A', standfirst: 'B', date: '2026-11-20', rating };
  return check(data).map(({ path, finding }) => `${path.join('.')} ${finding.code}`);
}

test('takes whole and half stars out of three to ten, with a verdict and a show', () => {
  for (const rating of [
    { value: 0 },
    { value: 4 },
    { value: 3.5, of: 5 },
    { value: 10, of: 10, verdict: 'Ten.', show: 'night-desk' },
  ])
    assert.equal(codesOf(rating), []);
});

test('everything else is a problem at its key', () => {
  assert.equal(codesOf({ value: 4.2 }), ['rating.value value/format']);
  assert.equal(codesOf({ value: -1 }), ['rating.value value/range']);
  assert.equal(codesOf({ value: 11 }), ['rating.value value/range']);
  assert.equal(codesOf({ value: '4' }), ['rating.value value/type']);
  assert.equal(codesOf({ value: 4, of: 2 }), ['rating.of value/range']);
  assert.equal(codesOf({ value: 4, verdict: ' ' }), ['rating.verdict value/range']);
  assert.equal(codesOf({}), ['rating key/missing']);
  assert.equal(codesOf(4), ['rating value/type']);
});

test('a key of another system is told its name here', () => {
  const [fault] = check({ title: 'A', standfirst: 'B', date: '2026-11-20', rating: { value: 4, outOf: 5 } });

  assert.match(fault?.finding.fix ?? '', 'Write  of: 5');
});

test.run();
