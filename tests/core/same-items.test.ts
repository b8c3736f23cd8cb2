/** Same items: tests for lists that are alike and lists that are not. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sameItems } from '../../src/core/same-items.ts';

const test = suite('same items');

test('are those of one list, and of two with the same things in the same order', () => {
  const thing = {};
  const list = [thing, 1, 'a'];

  assert.ok(sameItems(list, list));
  assert.ok(sameItems(list, [thing, 1, 'a']));
  assert.ok(sameItems([], []));
});

test('are not those of lists with another thing, another order or another length', () => {
  const [one, other] = [{}, {}];

  assert.not.ok(sameItems([one], [other]));
  assert.not.ok(sameItems([one, other], [other, one]));
  assert.not.ok(sameItems([one], [one, other]));
  assert.not.ok(sameItems([one, other], [one]));
});

test.run();
