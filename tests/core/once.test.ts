/** Once: tests that a value is made when it is wanted, and not again. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { once } from '../../src/core/once.ts';

const test = suite('once');

test('makes a value at the first call, also one that is undefined, and keeps it', () => {
  let made = 0;
  const value = once(() => {
    made += 1;
  });
  const before = made;

  value();
  value();

  assert.equal([before, made], [0, 1]);
});

test.run();
