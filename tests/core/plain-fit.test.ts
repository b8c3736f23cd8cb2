/** Plain fit: tests which values would be right under a key. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fitsPlainly } from '../../src/core/plain-fit.ts';
import { commonFormats } from '../../src/core/text-formats.ts';

const test = suite('plain fit');

const fits = (schema: object, value: unknown) => fitsPlainly(schema, value, commonFormats);

test('texts fit by their pattern and format', () => {
  assert.ok(fits({ type: 'string' }, 'Fleabag'));
  assert.ok(fits({ type: 'string', format: 'country' }, 'GB'));
  assert.not(fits({ type: 'string' }, ' '));
  assert.not(fits({ type: 'string', pattern: '^tt' }, 'nm1'));
  assert.not(fits({ type: 'string', format: 'country' }, 'UK'));
  assert.not(fits({ type: 'string', format: 'nobody-knows' }, 'x'));
});

test('numbers, truths and words to choose from fit', () => {
  assert.ok(fits({ type: 'integer', maximum: 10 }, 10));
  assert.ok(fits({ type: 'number' }, 1.5));
  assert.ok(fits({ type: 'boolean' }, false));
  assert.ok(fits({ enum: ['film'] }, 'film'));
  assert.not(fits({ type: 'integer', maximum: 10 }, 11));
  assert.not(fits({ type: 'integer' }, 1.5));
  assert.not(fits({ type: 'number' }, '1'));
  assert.not(fits({ enum: ['film'] }, 'movie'));
});

test('a list fits if all its items do, and of groups nobody can say', () => {
  assert.ok(fits({ type: 'array', items: { type: 'string' } }, ['a']));
  assert.not(fits({ type: 'array', items: { type: 'string' } }, ['a', 1]));
  assert.not(fits({ type: 'array' }, []));
  assert.not(fits({ type: 'object' }, {}));
});

test.run();
