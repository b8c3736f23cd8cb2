/** Values in words: tests how places and values are called. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';
import { faultOf, faultsIn } from './checked-show.ts';

const test = suite('values in words');

test('a key that looks like a number is a key, and not an item', () => {
  const fault = faultOf({ sections: { 2022: { title: 5 } } });

  assert.equal(fault.path, ['sections', '2022', 'title']);
  assert.match(fault.what, /^"sections\.2022\.title" is the number 5/);
});

test('a deep place reads from the inside out', () => {
  const fault = faultOf({ cast: [{ actor: 'a' }, { actor: 5 }] });

  assert.is(fault.what, '"actor" in item 2 of "cast" is the number 5, and must be text.');
});

test('a long value is cut', () => {
  const { what } = faultOf({ imdb: 'x'.repeat(200) });

  assert.match(what, /^"imdb" is "x{59}…", which is not/);
});

test('what a value is called is not what it must be', () => {
  const schema = { properties: { page: { type: 'string', title: 'Page elsewhere', format: 'uri' } } };
  const [fault] = compileSchema(schema, { noun: 'key', isSites: true })({ page: 5 });

  assert.is(fault?.finding.what, '"page" is the number 5, and must be text.');
});

test('without an example, the advice is the kind of value', () => {
  assert.is(faultOf({ open: 5 }).fix, 'Write a list.');
});

test('an example with keys is written as YAML', () => {
  assert.is(faultOf({ cast: 5 }).fix, 'Write, for example, [{ actor: jo }].');
});

test('options of the wrong kind as a whole are told in a sentence', () => {
  const [fault] = faultsIn([], 'option');

  assert.is(fault?.finding.code, 'option/invalid');
  assert.is(fault?.finding.what, 'What was given as options is a list, and must be a group of keys.');
  assert.is(fault?.finding.fix, 'Write a group of keys.');
});

test.run();
