/** Twofold times: tests which times the clocks of a zone showed twice. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readMoment } from '../../src/content/dates.ts';
import { twofoldTime } from '../../src/content/twofold-times.ts';

const test = suite('twofold times');

function told(typed: string, zone = 'Europe/London') {
  const moment = readMoment(typed, zone);
  if (!('epoch' in moment)) throw new TypeError(moment.what);
  return twofoldTime(typed, moment, zone);
}

test('a time that the clocks showed twice is to be written with its offset', () => {
  const fault = told('2026-10-25 01:30');

  assert.is(fault?.what, 'the clocks in Europe/London showed twice: they went back that night');
  assert.is(
    fault?.fix,
    'Write 2026-10-25T01:30+01:00 if the first time is meant, or 2026-10-25T01:30+00:00 if the second is.',
  );
  assert.match(told('2026-11-01 01:59:30', 'America/New_York')?.fix ?? '', '2026-11-01T01:59:30-04:00 if the first');
});

test('the hours before and after, a day, another offset and what was to be written are no problem', () => {
  for (const typed of ['2026-10-25 00:59', '2026-10-25 02:00', '2026-10-25', '2026-10-24 01:30', '2026-03-29 02:30'])
    assert.is(told(typed), undefined, typed);
  for (const typed of [
    '2026-10-25T01:30+01:00',
    '2026-10-25T01:30+00:00',
    '2026-10-25T01:30Z',
    '2026-10-25 01:30 +0100',
  ])
    assert.is(told(typed), undefined, typed);
  assert.is(told('2026-10-25 01:30', 'UTC'), undefined);
});

test.run();
