/** Verdicts: tests of what is pointed at in data that do not fit. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { faultOf, faultsIn } from './checked-show.ts';

const test = suite('verdicts');

test('of two equal items the later one is pointed at, and both are counted', () => {
  const fault = faultOf({ genres: ['a', 'Comedy', 'b', 'Comedy'] });

  assert.is(fault.code, 'value/duplicate');
  assert.equal(fault.path, ['genres', 3]);
  assert.is(fault.what, 'Items 2 and 4 of "genres" are the same: "Comedy".');
});

test('items of the wrong type are not the same as well', () => {
  assert.equal(
    faultsIn({ title: 'a', genres: [5, 5] }).map(({ path }) => path),
    [
      ['genres', 0],
      ['genres', 1],
    ],
  );
});

test('a key is pointed at where it stands, or where it is missing', () => {
  const places = (data: object) => faultsIn(data).map(({ path, at, finding }) => [path.join('.'), at, finding.code]);

  assert.equal(places({ title: 'a', run: { frm: 2016 } }), [['run.frm', 'key', 'key/unknown']]);
  assert.equal(places({ title: 'a', cast: [{}] }), [['cast.0', 'key', 'key/missing']]);
  assert.equal(places({ title: 'a', 'a/b~c': 1, years: 1 }).at(-1), ['years', 'value', 'value/range']);
});

test.run();
