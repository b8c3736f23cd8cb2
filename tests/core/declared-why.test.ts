/** Declared why: tests which sentence of a schema stands for a place in data. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { declaredWhy, isRequired } from '../../src/core/declared-why.ts';

const test = suite('declared why');

const schema = {
  properties: {
    shows: { why: 'They are its subject.', items: { properties: { id: { why: 'It names one.' }, role: {} } } },
    own: { type: 'string' },
    sections: { patternProperties: { '^[a-z]+$': { properties: { title: { why: 'It is printed.' } } } } },
  },
};

test('a value has its own', () => {
  assert.is(declaredWhy(schema, ['shows', 0, 'id']), 'It names one.');
  assert.is(declaredWhy(schema, ['sections', 'drama', 'title']), 'It is printed.');
});

test('a value without one has that of what it stands in', () => {
  assert.is(declaredWhy(schema, ['shows', 0, 'role']), 'They are its subject.');
});

test('where nothing is declared there is none', () => {
  assert.is(declaredWhy(schema, ['own']), undefined);
  assert.is(declaredWhy(schema, ['toString']), undefined);
});

test('what the group around a value has to have is needed', () => {
  const offers = { items: { required: ['regions'], properties: { regions: {}, price: {} } } };

  assert.ok(isRequired({ properties: { offers } }, ['offers', 0, 'regions']));
  assert.not.ok(isRequired({ properties: { offers } }, ['offers', 0, 'price']));
  assert.not.ok(isRequired({ properties: { offers } }, ['offers']));
});

test.run();
