/** Zone offsets: tests that nothing is different from what Luxon says. */
import { DateTime } from 'luxon';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { offsetInZone } from '../../src/content/zone-offsets.ts';

const test = suite('zone offsets');

test('every hour around each change of the clocks is right', () => {
  for (const zone of ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Seoul'])
    for (let hour = 0; hour < 366 * 24; hour += 1) {
      const epoch = Date.UTC(2026, 0, 1) + hour * 3_600_000;

      if (offsetInZone(epoch, zone) !== DateTime.fromMillis(epoch, { zone }).offset)
        assert.unreachable(`${zone} ${new Date(epoch).toISOString()}`);
    }
});

test('a zone that is no place, and one of the time before there were zones, are left to others', () => {
  assert.is(offsetInZone(0, 'UTC'), undefined);
  assert.is(offsetInZone(0, 'Nowhere/Atall'), undefined);
  assert.is(offsetInZone(Date.UTC(1840, 0, 1), 'Europe/London'), undefined);
});

test.run();
