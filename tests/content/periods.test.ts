/** Periods: tests which of them end before they begin. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { backwardsPeriod } from '../../src/content/periods.ts';

const test = suite('periods');

test('one that ends before it begins is told with both days', () => {
  const found = backwardsPeriod({ from: '2026-12-01', until: '2026-11-30' }, 'offer');

  assert.is(found?.what, '"until" is 2026-11-30, which is before "from", 2026-12-01.');
  assert.is(found?.why, 'The offer would be over before it begins.');
});

test('one day is a period, and neither of its ends is needed', () => {
  const day = '2026-12-01';

  assert.equal(
    [{ from: day, until: day }, { from: day }, { until: day }, {}].filter((each) => backwardsPeriod(each, 'offer')),
    [],
  );
});

test('days that cannot be read are in no order', () => {
  assert.is(backwardsPeriod({ from: '2026-12-01', until: '2026-02-30' }, 'promotion'), undefined);
  assert.is(backwardsPeriod({ from: '2026-12-01', until: 2025 }, 'promotion'), undefined);
});

test.run();
