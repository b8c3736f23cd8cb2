/** Dates: tests what authors may type, what is said of the rest, and that no zone shifts a day. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type DateFault, lastChangeOf, type Moment, momentFormat, readMoment } from '../../src/content/dates.ts';

const test = suite('dates');

const LONDON = 'Europe/London';

function moment(text: string, zone = LONDON): Moment {
  const read = readMoment(text, zone);
  if (!('epoch' in read)) throw new TypeError(`${text} ${read.what}`);
  return read;
}

function fault(text: string, zone = LONDON): DateFault {
  const read = readMoment(text, zone);
  if ('epoch' in read) throw new TypeError(`${text} can be read`);
  return read;
}

test('a day is the first moment of that day in the zone, without a time', () => {
  assert.equal(moment('2022-02-07'), { epoch: Date.UTC(2022, 1, 7), hasTime: false });
  assert.equal(moment('2022-07-07'), { epoch: Date.UTC(2022, 6, 6, 23), hasTime: false });
});

test('a time without a zone is the time of the site', () => {
  assert.equal(moment('2022-02-07 09:30'), { epoch: Date.UTC(2022, 1, 7, 9, 30), hasTime: true });
  assert.equal(moment('2022-07-07 09:30'), { epoch: Date.UTC(2022, 6, 7, 8, 30), hasTime: true });
});

test('a time with an offset is that moment, wherever the site is', () => {
  const expected = Date.UTC(2022, 1, 7, 0, 30);

  for (const text of [
    '2022-02-07T09:30:00+09:00',
    '2022-02-07 09:30 +0900',
    '2022-02-07t00:30z',
    '2022-02-06T19:30:00.000-05:00',
  ]) {
    assert.is(moment(text, 'America/Los_Angeles').epoch, expected, text);
  }
});

test('one digit for month, day or hour is understood, and space around', () => {
  assert.equal(moment(' 2022-2-7 9:30 '), moment('2022-02-07 09:30'));
});

test('a date that could be two days offers both', () => {
  for (const text of ['07/02/2022', '7.2.2022', '07-02-2022']) {
    assert.equal(fault(text), {
      what: 'could be two different days',
      fix: 'Write the year first: 2022-02-07 or 2022-07-02',
    });
  }
});

test('a date that can be one day only is turned round, its time kept', () => {
  assert.is(fault('17/02/2022').fix, 'Write 2022-02-17');
  assert.is(fault('02/17/2022').fix, 'Write 2022-02-17');
  assert.is(fault('07/07/2022').fix, 'Write 2022-07-07');
  assert.is(fault('17/02/2022 09:30').fix, 'Write 2022-02-17 09:30');
  assert.is(fault('31/02/2022').fix, 'Write a day that exists, such as 2022-02-28.');
});

test('a year first with other signs gets hyphens', () => {
  assert.equal(fault('2022/2/7'), { what: 'is not written with hyphens', fix: 'Write 2022-02-07' });
  assert.is(fault('2022.02.07 09:30').fix, 'Write 2022-02-07 09:30');
});

test('words and other texts are no dates', () => {
  for (const text of ['tomorrow', '7/2/2', '']) {
    assert.equal(fault(text), {
      what: 'is not a date',
      fix: 'Write year-month-day, such as 2022-02-07, and if you like a time: "2022-02-07 09:30".',
    });
  }
});

test('a year or a month needs its day', () => {
  assert.equal(fault('in 1971'), { what: 'names no day', fix: 'Write the whole day, such as 1971-02-07.' });
  assert.is(fault('2022').fix, 'Write the whole day, such as 2022-02-07.');
  assert.is(fault('2022-11').fix, 'Write the whole day, such as 2022-11-07.');
  assert.is(fault('5 of 2022').what, 'is not a date');
});

test('a day that the calendar does not have says how many there are', () => {
  assert.is(fault('2022-02-31').what, 'does not exist: February 2022 has 28 days');
  assert.is(fault('2024-02-30').what, 'does not exist: February 2024 has 29 days');
  assert.is(fault('2022-04-31').what, 'does not exist: April 2022 has 30 days');
  assert.is(fault('2022-02-00').what, 'does not exist: February 2022 has 28 days');
});

test('a month beyond the twelfth is named', () => {
  assert.equal(fault('2022-31-02'), {
    what: 'has the month 31, and there are twelve',
    fix: 'Write a month from 01 to 12, as in 2022-02-07.',
  });
  assert.is(fault('2022-13-01').fix, 'Write a month from 01 to 12; or, if 13 is the day, write 2022-01-13');
  assert.is(fault('2022-00-07').fix, 'Write a month from 01 to 12, as in 2022-02-07.');
});

test('a time that no clock shows is no time', () => {
  for (const text of ['2022-02-07 25:00', '2022-02-07 24:00', '2022-02-07 09:75', '2022-02-07 09:30:60']) {
    assert.is(fault(text).what, 'has a time that no clock shows', text);
  }
});

test('a time in another form is told how to be written', () => {
  assert.equal(fault('2022-02-07 9:30 pm'), { what: 'is not a date', fix: 'Write 2022-02-07 21:30' });
  assert.equal(fault('2022-02-07 at nine'), {
    what: 'has something after the day that is not a time',
    fix: 'Write the time with 24 hours, such as 09:30 or 21:30.',
  });
});

test('a time that the clocks jumped over does not exist, by an hour or by half of one', () => {
  assert.equal(fault('2022-03-27 01:30'), {
    what: 'does not exist in Europe/London: the clocks went forward over it',
    fix: 'Write the time the clocks showed, such as 2022-03-27 02:30',
  });
  assert.match(fault('2022-10-02 02:15', 'Australia/Lord_Howe').what, /clocks went forward/);
  assert.ok('epoch' in readMoment('2022-03-27 01:30Z', LONDON));
});

test('a time that the clocks showed twice is one of the two', () => {
  const { epoch } = moment('2022-10-30 01:30');

  assert.ok([Date.UTC(2022, 9, 30, 0, 30), Date.UTC(2022, 9, 30, 1, 30)].includes(epoch));
});

test('a day that a zone never had does not exist there', () => {
  assert.is(fault('2011-12-30', 'Pacific/Apia').what, 'does not exist in Pacific/Apia: the calendar skipped it');
});

test('an offset that no place has is not taken', () => {
  for (const text of ['2022-02-07 09:30 +99:00', '2022-02-07 09:30+01:75', '2022-02-07T09:30:00-1500']) {
    assert.is(fault(text).what, 'has an offset that no clock on Earth has', text);
  }
});

test('in a schema, what depends on the zone of the site is left for later', () => {
  assert.is(momentFormat.test('2022-03-27 01:30'), true);
  assert.is(momentFormat.test('2022-02-31'), false);
  assert.is(momentFormat.explain('2022-02-31').what, 'does not exist: February 2022 has 28 days');
});

test('something was last changed when it was updated, and never before it was published', () => {
  const published = moment('2022-02-07 09:30');

  assert.equal(lastChangeOf({ date: published, updated: moment('2022-02-08') }), moment('2022-02-08'));
  assert.equal(lastChangeOf({ date: published, updated: moment('2022-02-07') }), published);
  assert.equal(lastChangeOf({ date: published, updated: undefined }), published);
});

test('a date whose parts are certain is shown as it should be written', () => {
  for (const [typed, fix] of [
    ['7 February 2022', 'Write 2022-02-07'],
    ['Mon, 7 Feb 2022', 'Write 2022-02-07'],
    ['February 7th, 2022', 'Write 2022-02-07'],
    ['2022\u201302\u201307', 'Write 2022-02-07'],
    ['2022-02-O7', 'Write 2022-02-07'],
    ['2022-02-07,', 'Write 2022-02-07'],
    ['2022-02-07 12.30', 'Write 2022-02-07 12:30'],
  ] as const) {
    const read = readMoment(typed, 'UTC');

    assert.is('fix' in read ? read.fix : undefined, fix, typed);
  }
});

test('a day that does not exist is never suggested, however the date was written', () => {
  for (const typed of ['31 November 2026', '2026/11/31', '31.11.2026', '2026-11-31', 'November 31st, 2026']) {
    assert.equal(fault(typed), {
      what: 'does not exist: November 2026 has 30 days',
      fix: 'Write a day that exists, such as 2026-11-30.',
    });
  }
  assert.is(fault('2026-11-00').fix, 'Write a day that exists, such as 2026-11-01.');
});

test('a time zone after a time is told, with what can be written', () => {
  assert.equal(fault('2026-11-20T09:30 GMT'), {
    what: 'has "GMT" after the time, where only Z or an offset such as +01:00 is understood',
    fix: 'Write 2026-11-20T09:30Z, or 2026-11-20 09:30 in the time of the site.',
  });
  assert.is(
    fault('2026-11-20 9:30 UTC+2').fix,
    'Write 2026-11-20T09:30+02:00, or 2026-11-20 09:30 in the time of the site.',
  );
  assert.is(
    fault('2026-11-20 09:30 Europe/Paris').fix,
    'Write 2026-11-20 09:30 in the time of the site, or how far the clocks are from UTC, such as 2026-11-20T09:30+01:00.',
  );
  assert.match(fault('2026-11-20 09:30 CET').what, /^has "CET" after the time, /);
  assert.match(fault('2026-02-31 09:30 GMT').what, /^does not exist: February 2026 has 28 days/);
  assert.is(fault('2026-11-20 noon').what, 'has something after the day that is not a time');
});

test('a day in digits alone gets its hyphens', () => {
  assert.is(fault('20261120').fix, 'Write 2026-11-20');
  assert.match(fault('20261340').fix, /2026-02-07/);
});

test.run();
