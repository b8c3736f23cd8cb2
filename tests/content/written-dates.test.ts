/** Written dates: tests that moments are said in their zone and language, and that no zone shifts a day. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Moment, readMoment } from '../../src/content/dates.ts';
import { dayInWords, isoDate, isoDateTime, rfc822Date, timeInWords } from '../../src/content/written-dates.ts';

const test = suite('written dates');

const LONDON = 'Europe/London';
const DAY = 'cccc, d LLLL yyyy';
const TIME = 'h:mm a';

function moment(text: string, zone = LONDON): Moment {
  const read = readMoment(text, zone);
  if (!('epoch' in read)) throw new TypeError(`${text} ${read.what}`);
  return read;
}

test('a day is the same day in words and in feeds in every zone', () => {
  for (const zone of [
    LONDON,
    'Pacific/Kiritimati',
    'America/Los_Angeles',
    'Pacific/Pago_Pago',
    'Asia/Kolkata',
    'UTC',
  ]) {
    const day = moment('2022-02-07', zone);

    assert.is(dayInWords(day, zone, 'en-GB', DAY), 'Monday, 7 February 2022', zone);
    assert.is(isoDate(day, zone), '2022-02-07', zone);
    assert.match(isoDateTime(day, zone), /^2022-02-07T00:00:00/, zone);
    assert.match(rfc822Date(day, zone), /^Mon, 07 Feb 2022 00:00:00 /, zone);
  }
});

test('every day of a year stays the same day, also where midnight is skipped', () => {
  for (const zone of ['Africa/Cairo', 'America/Santiago', 'Asia/Beirut', LONDON]) {
    for (let at = Date.UTC(2024, 0, 1, 12); at < Date.UTC(2025, 0, 1); at += 86_400_000) {
      const text = new Date(at).toISOString().slice(0, 10);

      assert.is(isoDate(moment(text, zone), zone), text, zone);
    }
  }
});

test('a day and a time are said in the words of the language', () => {
  const at = moment('2022-02-07 09:30');

  assert.is(dayInWords(at, LONDON, 'en-GB', DAY), 'Monday, 7 February 2022');
  assert.is(timeInWords(at, LONDON, 'en-GB', TIME), '9:30 am');
  assert.is(timeInWords(moment('2022-02-07 21:05'), LONDON, 'en-US', TIME), '9:05 pm');
  assert.is(timeInWords(moment('2022-02-07 00:00'), LONDON, 'en-GB', TIME), '12:00 am');
  assert.is(dayInWords(at, LONDON, 'ko', DAY), '월요일, 7 2월 2022');
});

test('a moment is written with the offset of its season', () => {
  assert.is(isoDate(moment('2022-02-07 09:30'), LONDON), '2022-02-07T09:30:00+00:00');
  assert.is(isoDate(moment('2022-07-07 09:30'), LONDON), '2022-07-07T09:30:00+01:00');
  assert.is(isoDateTime(moment('2022-02-07', 'Pacific/Kiritimati'), 'Pacific/Kiritimati'), '2022-02-07T00:00:00+14:00');
  assert.is(isoDate(moment('2022-02-07 09:30:59.999', 'UTC'), 'UTC'), '2022-02-07T09:30:59Z');
});

test('RSS has English names and a numeric zone, whatever the language of the site', () => {
  assert.is(rfc822Date(moment('2022-02-07 09:30'), LONDON), 'Mon, 07 Feb 2022 09:30:00 +0000');
  assert.is(rfc822Date(moment('2022-07-07 09:30'), LONDON), 'Thu, 07 Jul 2022 09:30:00 +0100');
  assert.is(
    rfc822Date(moment('2022-02-07 16:30', 'America/Los_Angeles'), 'America/Los_Angeles'),
    'Mon, 07 Feb 2022 16:30:00 -0800',
  );
});

test.run();
