/** Tests of what outlives a reset of the configuration. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Middleware, stableMiddleware } from '../../src/eleventy/process-state.ts';

const test = suite('process state');

const call = (middleware: Middleware): unknown => middleware({} as never, {} as never, () => undefined);

test('a project has one function, which calls the newest middleware it was given', () => {
  const first = stableMiddleware('/project', () => 'first');
  const second = stableMiddleware('/project', () => 'second');

  assert.is(first, second);
  assert.is(call(first), 'second');
});

test('two projects do not share a function', () => {
  const one = stableMiddleware('/one', () => 'one');
  const other = stableMiddleware('/other', () => 'other');

  assert.is.not(one, other);
  assert.is(call(one), 'one');
});

test.run();
