/** Schemas: tests which verdicts there are, and that none follows from another. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';
import { faultOf, faultsIn } from './checked-show.ts';

const test = suite('schemas');

test('what fits has no faults', () => {
  assert.equal(faultsIn({ title: 'Fleabag', years: 2016, genres: ['Comedy'], cast: [{ actor: 'jo' }] }), []);
});

test('every fault is told, not only the first', () => {
  const codes = faultsIn({ years: 'x', ended: 'yes' }).map(({ finding }) => finding.code);

  assert.equal(codes.sort(), ['key/missing', 'value/type', 'value/type']);
});

test('a mistyped key is one problem, and not a missing one as well', () => {
  const [fault, ...others] = faultsIn({ titel: 'Fleabag' });

  assert.is(fault?.finding.fix, 'Write "title".');
  assert.equal(others, []);
});

test('a value of two possible types is told of both, once', () => {
  assert.is(faultOf({ number: 'x' }).what, '"number" is "x", and must be a whole number or a list.');
});

test('a wrong item of a list is told by itself, also where something else could stand in place of the list', () => {
  const list = { type: 'array', items: { type: 'string' } };
  const check = compileSchema(
    { type: 'object', properties: { related: { anyOf: [{ const: false }, list] } } },
    { noun: 'key' },
  );
  const told = (related: unknown) => check({ related }).map(({ path, finding }) => `${path.join('.')} ${finding.code}`);

  assert.equal(told(['a', 3]), ['related.1 value/type']);
  assert.equal(told('a'), ['related value/type']);
  assert.equal(told(['a']), []);
});

test('in a group of keys that may also be something else, the key that is wrong is told', () => {
  const group = { type: 'object', properties: { url: { type: 'string' } }, additionalProperties: false };
  const check = compileSchema(
    { type: 'object', properties: { page: { anyOf: [{ const: false }, group] } } },
    { noun: 'option' },
  );

  assert.equal(
    check({ page: { url: 5, ulr: '/x/' } }).map(({ finding }) => finding.what),
    ['There is no option "ulr" in "page".', '"page.url" is the number 5, and must be text.'],
  );
  assert.equal(
    check({ page: 'no' }).map(({ finding }) => finding.what),
    ['"page" is "no", and must be false or a group of keys.'],
  );
});

test('a schema that is wrong is a mistake of the program and throws as soon as it is needed', () => {
  const misspelt = compileSchema({ type: 'strin' }, { noun: 'key' });
  const unknown = compileSchema({ type: 'string', exmaples: [] }, { noun: 'key' });

  assert.throws(() => misspelt(1), /type/);
  assert.throws(() => unknown('text'), /exmaples/);
});

test('a number that is not whole is told once', () => {
  assert.equal(
    faultsIn({ title: 'Fleabag', minutes: 0.5 }).map(({ finding }) => finding.what),
    ['"minutes" is the number 0.5, and must be a whole number.'],
  );
});

test('a group is not empty as well when its keys stand beside it', () => {
  assert.equal(
    faultsIn({ title: 'x', picture: null, src: 'a.jpg', alt: 'A' }).map(({ path, finding }) => [path[0], finding.fix]),
    ['src', 'alt'].map((key) => [key, 'Write two spaces before it, so that it belongs to "picture".']),
  );
});

test.run();
