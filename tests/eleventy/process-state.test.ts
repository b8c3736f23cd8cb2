/** Process state: tests of the middleware that outlives a reset of the configuration. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stableMiddleware } from '../../src/eleventy/process-state.ts';

const processState = suite('process state');

processState('a project has one middleware for ever, which calls the newest it was given', () => {
  const first = stableMiddleware('/project', () => 'first');
  const second = stableMiddleware('/project', () => 'second');

  assert.is(first, second);
  assert.is(
    first({} as never, {} as never, () => {}),
    'second',
  );
});

processState('another project has another', () => {
  const one = stableMiddleware('/one', () => 'one');
  const two = stableMiddleware('/two', () => 'two');

  assert.is.not(one, two);
  assert.is(
    one({} as never, {} as never, () => {}),
    'one',
  );
});

processState('a second copy of the module, as after a reset, finds the first one’s middleware', async () => {
  const first = stableMiddleware('/copied', () => 'first');
  const copy: typeof import('../../src/eleventy/process-state.ts') = await import(
    `../../src/eleventy/process-state.ts?${Date.now()}`
  );

  assert.is.not(copy.stableMiddleware, stableMiddleware);
  assert.is(
    copy.stableMiddleware('/copied', () => 'second'),
    first,
  );
});

processState.run();
