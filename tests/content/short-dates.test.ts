/** Short dates: tests which days a date with a year of two digits, or with a digit too many, may be. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readMoment } from '../../src/content/dates.ts';
import { likelyDays } from '../../src/content/short-dates.ts';

const test = suite('short dates');

const said = (typed: string) => {
  const read = readMoment(typed, 'UTC');
  return 'fix' in read ? `${read.what}. ${read.fix}` : undefined;
};

test('a year of two digits is one of this century, or of the second half of the last', () => {
  assert.equal(likelyDays('24.11.26'), ['2026-11-24']);
  assert.equal(likelyDays('13.8.78'), ['1978-08-13']);
});

test('the month may come before the day, and with hyphens the year before both', () => {
  assert.equal(likelyDays('11/24/26'), ['2026-11-24']);
  assert.equal(likelyDays('07.02.22'), ['2022-02-07', '2022-07-02']);
  assert.equal(likelyDays('26-11-24'), ['2026-11-24', '2024-11-26']);
  assert.equal(likelyDays('31-12-22'), ['2031-12-22', '2022-12-31']);
});

test('a digit too many is taken out of the day', () => {
  assert.equal(likelyDays('2026-11-241'), ['2026-11-24', '2026-11-21']);
  assert.equal(likelyDays('2026-11-300'), ['2026-11-30']);
});

test('what no calendar has is no day', () => {
  assert.equal(likelyDays('32.13.26'), []);
  assert.equal(likelyDays('2026-11-999'), []);
  assert.equal(likelyDays('1.2.3'), []);
  assert.equal(likelyDays('24.11-26'), []);
});

test('authors are told the days that they may have meant', () => {
  assert.is(said('24.11.26'), 'has a year of two digits. Write 2026-11-24');
  assert.is(said('26-11-24'), 'has a year of two digits. Write 2026-11-24 or 2024-11-26');
  assert.is(said('2026-11-241'), 'has a digit too many. Write 2026-11-24 or 2026-11-21');
});

test.run();
