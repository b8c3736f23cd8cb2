/** Failures: tests of what is remembered of what threw. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { createFailures } from '../../src/eleventy/failures.ts';

const test = suite('failures');

const problem = (what: string): Problem => ({
  code: 'template/failed',
  severity: 'error',
  file: '_includes/page.njk',
  what,
  why: 'Why.',
  fix: 'Fix.',
});

test('a problem that happens on many pages is one problem, and is found at the address of each', () => {
  const failures = createFailures();

  failures.note('a', { problems: [problem('Boom.')], url: '/a/' });
  failures.note('b', { problems: [problem('Boom.'), problem('Bang.')], url: '/b/' });

  assert.equal(
    failures.all().map(({ what }) => what),
    ['Boom.', 'Bang.'],
  );
  assert.equal(
    failures.at('/a/').map(({ what }) => what),
    ['Boom.'],
  );
  assert.equal(failures.at('/c/'), []);
});

test('what succeeds later is taken back', () => {
  const failures = createFailures();
  failures.note('a', { problems: [problem('Boom.')], url: '/a/' });

  assert.ok(failures.has('a'));
  failures.forget('a');

  assert.not.ok(failures.has('a'));
  assert.equal(failures.all(), []);
});

test('a new build begins without any', () => {
  const failures = createFailures();
  failures.note('a', { problems: [problem('Boom.')] });

  failures.clear();

  assert.equal(failures.all(), []);
});

test.run();
