/** Progress: tests of what somebody who waits sees. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { showProgress } from '../../src/eleventy/progress.ts';

const test = suite('progress');

/** What is written while pages are done, one at each of these moments (milliseconds). */
function shown(total: number, moments: readonly number[], isTTY = true): readonly string[] {
  const lines: string[] = [];
  let now = 0;
  const progress = showProgress(
    total,
    { isTTY, write: (text) => lines.push(text.replace('\r\u001B[K', '<')) },
    () => now,
  );
  moments.forEach((moment, index) => {
    now = moment;
    progress(index + 1);
  });
  return lines;
}

test('a short build shows nothing', () => {
  assert.equal(shown(3, [500, 1000, 1900]), []);
});

test('a long one says how many pages are done and what may be left, now and then, and is wiped away', () => {
  assert.equal(shown(5, [1000, 2000, 2100, 4000, 5000]), [
    '<2 of 5 pages, about 3 s left',
    '<4 of 5 pages, about 1 s left',
    '<',
  ]);
});

test('where there is no terminal nothing is written', () => {
  assert.equal(shown(3, [1000, 2000, 9000], false), []);
});

test.run();
