/** Content error: tests what a failed build says of itself. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ContentError } from '../../src/core/content-error.ts';
import { problemOf } from '../../src/core/source.ts';

const test = suite('content error');

const problem = problemOf('articles/a.md', { code: 'key/missing', what: 'What.', why: 'Why.', fix: 'Fix.' });

test('counts the problems and says what became of the build', () => {
  const error = new ContentError([problem, { ...problem, severity: 'warning' }], 'Nothing was written.');

  assert.is(error.message, '1 error and 1 warning in 1 file. Nothing was written.');
  assert.is(error.name, 'ContentError');
});

test('carries the problems and asks Eleventy not to print a stack', () => {
  const error = new ContentError([problem], 'Nothing was written.');

  assert.equal(error.problems, [problem]);
  assert.is(error.skipOriginalStack, true);
  assert.instance(error, Error);
});

test.run();
