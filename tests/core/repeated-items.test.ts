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

test('items that are wrong are not the same as well', () => {
  assert.equal(
    told([5, 'a', 5, 'a']).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['genres.0 value/type', 'genres.2 value/type', 'genres.3 value/duplicate'],
  );
});

test.run();
