/** Missing key: tests what is said of keys that are missing, and where they are to be added. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';
import { faultOf, faultsIn } from './checked-show.ts';

const test = suite('missing key');

test('a missing key says what it is for and shows a line to add', () => {
  const [fault] = faultsIn({});

  assert.equal(fault?.path, []);
  assert.is(fault?.finding.code, 'key/missing');
  assert.is(fault?.finding.what, 'The key "title" is missing.');
  assert.is(fault?.finding.why, 'It is printed.');
  assert.is(fault?.finding.fix, 'Add a line such as  title: "Fleabag"');
});

test('a missing key in an item points at the item', () => {
  const fault = faultOf({ cast: [{}] });

  assert.equal([fault.path, fault.at], [['cast', 0], 'key']);
  assert.is(fault.what, 'The key "actor" is missing in item 1 of "cast".');
});

test('a number that is missing in a list that is counted is the next one', () => {
  const schema = {
    type: 'array',
    items: { type: 'object', required: ['number'], properties: { number: { type: 'integer', examples: [1] } } },
  };
  const check = compileSchema(schema, { noun: 'key' });
  const fixOf = (value: unknown, text: string) =>
    check(value, { text: () => text, comment: () => undefined })[0]?.finding.fix;

  assert.is(fixOf([{ number: 1 }, { title: 'B' }], '{ title: B }'), 'Add  , number: 2  before the closing }.');
  assert.is(
    fixOf([{ number: 4 }, { title: 'B' }], 'title: B'),
    'Add a line that is indented like title:, namely  number: 5',
  );
  assert.is(fixOf([{ title: 'A' }], '{ title: A }'), 'Before the closing }, add something like  , number: 1');
  assert.match(fixOf([{ number: 1 }, { title: 'B' }, { number: 2 }], '{ title: B }') ?? '', /number: 1$/);
});

test('a missing key is to be added where its neighbours are', () => {
  const typedAs = (text: string) => ({ text: () => text, comment: () => undefined });
  const fixOf = (values: object, text: string) => faultOf(values, 'key', typedAs(text)).fix;

  assert.is(
    fixOf({ picture: { src: 'a.jpg' } }, 'picture'),
    'Add a line below picture:, indented like src:, such as  alt: "A roof"',
  );
  assert.is(
    fixOf({ picture: { src: 'a.jpg' } }, '{ src: a.jpg }'),
    'Before the closing }, add something like  , alt: "A roof"',
  );
  assert.is(fixOf({ cast: [{}] }, '{}'), 'Before the closing }, add something like  actor: "jo"');
  assert.is(
    fixOf({ picture: { src: 'a.jpg' } }, '{ src: a.jpg, }'),
    'Before the closing }, add something like  alt: "A roof"',
  );
});

test.run();
