/** Repeated items: tests that each item which stands in a list again is told, beside whatever else is wrong with it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';
import { faultsIn } from './checked-show.ts';

const test = suite('repeated items');

const told = (genres: readonly unknown[]) =>
  faultsIn({ title: 'a', genres }).map(({ path, finding }) => `${path.join('.')} ${finding.code} ${finding.what}`);

test('an item that stands there again is told although another one is wrong', () => {
  assert.equal(told(['Comedy', 3, 'Comedy']), [
    'genres.1 value/type Item 2 of "genres" is the number 3, and must be text.',
    'genres.2 value/duplicate Items 1 and 3 of "genres" are the same: "Comedy".',
  ]);
});

test('every item that stands there again is told, each beside the first', () => {
  assert.equal(told(['a', 'b', 'a', 'b', 'a']), [
    'genres.2 value/duplicate Items 1 and 3 of "genres" are the same: "a".',
    'genres.3 value/duplicate Items 2 and 4 of "genres" are the same: "b".',
    'genres.4 value/duplicate Items 1 and 5 of "genres" are the same: "a".',
  ]);
});

test('groups of keys are the same when what they say is', () => {
  const check = compileSchema({ type: 'array', uniqueItems: true }, { noun: 'key', isSites: true });
  const paths = (items: readonly unknown[]) => check(items).map(({ path }) => path);

  assert.equal(paths([{ a: 1, b: [2] }, 'x', { b: [2], a: 1 }]), [[2]]);
  assert.equal(paths([{ a: 1 }, { a: 2 }, 1, '1', null]), []);
});

test('why that matters is told by the list, where it is printed', () => {
  const check = (keywords: object) =>
    compileSchema(
      { type: 'array', uniqueItems: true, ...keywords },
      { noun: 'key' },
    )(['a', 'a']).map(({ finding }) => finding.why);

  assert.equal(check({}), ['The second says nothing new, and one of the two may be forgotten in a correction.']);
  assert.equal(check({ whyTwice: 'It would be printed twice.' }), ['It would be printed twice.']);
});

test('a remedy that stands in the list already is to remove the item', () => {
  const Region = { type: 'string', pattern: '^[A-Z]{2}$', description: 'a code' };
  const fixes = (items: Readonly<Record<string, unknown>>, ...list: readonly string[]) =>
    compileSchema(
      { type: 'object', properties: { list: { type: 'array', uniqueItems: true, items } } },
      { noun: 'key' },
    )({
      list,
    }).map(({ finding }) => finding.fix);

  assert.equal(fixes(Region, 'gb', 'GB'), ['Remove it: "GB" is there as well.']);
  assert.equal(fixes(Region, 'gb', 'IE'), ['Write "GB".']);
  assert.equal(fixes({ type: 'string', enum: ['review', 'news'] }, 'review', 'reviews'), [
    'Remove it: "review" is there as well.',
  ]);
});

test('items that are wrong are not the same as well', () => {
  assert.equal(
    told([5, 'a', 5, 'a']).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['genres.0 value/type', 'genres.2 value/type', 'genres.3 value/duplicate'],
  );
});

test.run();
