/** Renamed keys: tests how lines of other systems are written here. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renamedKey } from '../../src/core/renamed-keys.ts';
import { commonFormats } from '../../src/core/text-formats.ts';

const test = suite('renamed keys');

const Text = { type: 'string', pattern: '\\S' };
const Ids = { type: 'array', items: { type: 'string', recordId: true } };
const line = (schema: object, value: unknown, typed = String(value)) =>
  renamedKey('key', schema, value, typed, commonFormats);

test('what fits stays as it was typed', () => {
  assert.is(line(Text, 'A lamp'), 'Write  key: A lamp');
  assert.is(line(Text, 'A: lamp', '"A: lamp"'), 'Write  key: "A: lamp"');
  assert.is(line(Text, 'A: lamp', '>'), 'Write  key: "A: lamp"');
  assert.is(line({ type: 'array', items: Text }, ['A', 'B, C'], 'key'), 'Write  key: [A, "B, C"]');
  assert.is(line({ type: 'integer' }, 10), 'Write  key: 10');
});

test('what takes more than a line stays as well, and is not shown', () => {
  assert.is(line(Text, 'A lamp.\nA desk.', '|'), 'Write "key".');
  assert.is(line(Text, 'lamp '.repeat(20)), 'Write "key".');
});

test('what almost fits is mended', () => {
  const Address = { type: 'string', pattern: '^/(?:\\S*/)?$' };

  assert.is(line(Address, 'the-lunch'), 'Write  key: /the-lunch/');
  assert.is(line(Address, 'What?: no'), undefined);
});

test('names become ids, and a single value the list or the group of keys that belongs there', () => {
  const Picture = {
    type: 'object',
    required: ['src'],
    properties: { src: Text },
    whenBare: 'Write { src: $, alt: … }.',
  };

  assert.is(line({ type: 'string', recordId: true }, 'Night Desk'), 'Write  key: night-desk');
  assert.is(line(Ids, 'Jo Writer, Bo'), 'Write  key: [jo-writer, bo]');
  assert.is(line(Picture, 'a.jpg'), 'Write  key: { src: a.jpg, alt: … }.');
});

test('what does not fit is not kept', () => {
  assert.is(line({ type: 'integer' }, 'ten'), undefined);
  assert.is(line({ type: 'object' }, 'a.jpg'), undefined);
  assert.is(line(Ids, ' '), undefined);
});

test.run();
