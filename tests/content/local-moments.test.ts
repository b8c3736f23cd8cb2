/** Local moments: tests that many dates of one zone are read as each of them alone. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readMoment } from '../../src/content/dates.ts';
import { createMomentReader } from '../../src/content/local-moments.ts';

const test = suite('local moments');

test('a day and a time are those of the zone, in winter and in summer', () => {
  const read = createMomentReader('Europe/London');

  assert.equal(read('2022-02-07'), { epoch: Date.UTC(2022, 1, 7), hasTime: false });
  assert.equal(read('2022-07-07'), { epoch: Date.UTC(2022, 6, 6, 23), hasTime: false });
  assert.equal(read('2022-07-07 09:30'), { epoch: Date.UTC(2022, 6, 7, 8, 30), hasTime: true });
});

test('an offset of its own goes before that of the zone', () => {
  assert.equal(createMomentReader('Asia/Tokyo')('2022-02-07T09:30+01:00'), {
    epoch: Date.UTC(2022, 1, 7, 8, 30),
    hasTime: true,
  });
});

test('every hour around a change of the clocks is what it is when it is read alone', () => {
  // Samoa skipped a day, Lord Howe Island goes forward by half an hour, and Cairo changed four times in 2014.
  const changes: readonly (readonly [zone: string, month: string])[] = [
    ['Europe/London', '2022-03'],
    ['Europe/London', '2022-10'],
    ['Pacific/Apia', '2011-12'],
    ['Australia/Lord_Howe', '2022-10'],
    ['Africa/Cairo', '2014-05'],
    ['Africa/Casablanca', '2022-03'],
    ['America/New_York', '1890-01'],
  ];
  for (const [zone, month] of changes) {
    const read = createMomentReader(zone);
    for (let day = 1; day <= 31; day += 1) {
      const typed = `${month}-${String(day).padStart(2, '0')}`;
      for (const text of [typed, ...[0, 1, 2, 3, 23].map((hour) => `${typed} ${hour}:15`)])
        assert.equal(read(text), readMoment(text, zone), `${text} in ${zone}`);
    }
  }
});

test('what cannot be read is explained as it is for one date', () => {
  const read = createMomentReader('Europe/London');

  for (const text of ['2022-02-30', '7.2.2022', '2022-03-27 01:30', 'soon'])
    assert.equal(read(text), readMoment(text, 'Europe/London'), text);
  assert.equal(
    createMomentReader('Atlantis/Poseidonis')('2022-02-07'),
    readMoment('2022-02-07', 'Atlantis/Poseidonis'),
  );
});

test.run();
