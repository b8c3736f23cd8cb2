/** Tidied dates: tests for dates whose parts are certain, and for none where they are not. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tidiedDate } from '../../src/content/tidied-dates.ts';

const test = suite('tidied dates');

test('a month in words, in the order of any country', () => {
  const written = ['5. November 2026', '5th of November 2026', 'Thu, Nov 5, 2026', '2026년 11월 5일', '2026–11–05'];

  assert.equal(
    written.map(tidiedDate),
    written.map(() => '2026-11-05'),
  );
});

test('a time with am or pm, a point, or words before it', () => {
  const written = {
    '1 April 2026, 10am': '2026-04-01 10:00',
    '2026-10-25 1.30pm': '2026-10-25 13:30',
    'April 1, 2026 at 12:05 a.m.': '2026-04-01 00:05',
    '2026-10-25 9.30': '2026-10-25 09:30',
  };

  for (const [typed, tidied] of Object.entries(written)) assert.is(tidiedDate(typed), tidied);
});

test('what is not certain stays as it is', () => {
  for (const typed of ['tomorrow', '25-11-26', '5 Smarch 2026', '11/12/2026', '13pm'])
    assert.is(tidiedDate(typed), undefined, typed);
  assert.is(tidiedDate('2026-10-25 13.30pm'), '2026-10-25 13.30pm');
});

test('digits of another width are digits', () => {
  assert.is(tidiedDate('２０２６-11-20'), '2026-11-20');
});

test.run();
