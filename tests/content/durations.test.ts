/** Durations: tests for what is one, and how it is said. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DURATION_PATTERN, durationInWords, isoDuration, secondsOf } from '../../src/content/durations.ts';

const test = suite('durations');

test('are minutes and seconds, or hours, minutes and seconds', () => {
  assert.is(secondsOf('0:45'), 45);
  assert.is(secondsOf('3:12'), 192);
  assert.is(secondsOf('95:00'), 5700);
  assert.is(secondsOf('1:02:05'), 3725);
});

test('have two digits after each colon, and no more than 59', () => {
  const fits = (text: string) => new RegExp(DURATION_PATTERN).test(text);

  assert.ok(['0:45', '3:12', '125:00', '1:02:05', '12:59:59'].every(fits));
  assert.not.ok(['3', '3:2', '3:60', '3:120', '1:60:00', '1:2:05', '-3:12', '3:12 min', ''].some(fits));
});

test('are said in words without what is nothing', () => {
  assert.is(durationInWords(192, 'en-GB'), '3 minutes 12 seconds');
  assert.is(durationInWords(3725, 'en-GB'), '1 hour 2 minutes 5 seconds');
  assert.is(durationInWords(3600, 'en-GB'), '1 hour');
  assert.is(durationInWords(61, 'en-GB'), '1 minute 1 second');
  assert.is(durationInWords(0, 'en-GB'), '0 seconds');
});

test('are said in the language of the site', () => {
  assert.is(durationInWords(192, 'de'), '3 Minuten, 12 Sekunden');
  assert.is(durationInWords(192, 'ko'), '3분 12초');
});

test('are said to machines as ISO 8601', () => {
  assert.is(isoDuration(192), 'PT3M12S');
  assert.is(isoDuration(3725), 'PT1H2M5S');
  assert.is(isoDuration(7200), 'PT2H');
  assert.is(isoDuration(0), 'PT0S');
});

test.run();
