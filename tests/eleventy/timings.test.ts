/** Timings: tests that they are said to whoever asks, and to nobody else. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { takeTimings } from '../../src/eleventy/timings.ts';

const test = suite('timings');

function saidTo(wanted: string): readonly string[] {
  const lines: string[] = [];
  let now = 0;
  const timed = takeTimings(
    wanted,
    (line) => lines.push(line),
    () => {
      now += 12.5;
      return now;
    },
  );
  timed('reading', 3);
  timed('linking');
  timed('new pages', () => 7);
  return lines;
}

test('each stage takes what has passed since the last one', () => {
  assert.equal(saidTo('standfirst*'), [
    'standfirst:reading 12.5 ms (3)',
    'standfirst:linking 12.5 ms',
    'standfirst:new pages 12.5 ms (7)',
  ]);
});

test('they are among what else is wanted, and left out when only others are', () => {
  assert.is(saidTo('Eleventy:*,standfirst').length, 3);
  assert.is(saidTo('*').length, 3);
  assert.is(saidTo('').length, 0);
  assert.is(saidTo('Eleventy:*').length, 0);
});

test.run();
