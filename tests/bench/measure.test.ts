/** Measuring: tests for the middle of samples and how far they reach from it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runOnce, summaries, summaryOf } from '../../bench/measure.ts';

const test = suite('measuring');

test('the median of samples in any order, and from the first to the third quartile', () => {
  assert.equal(summaryOf([5, 1, 3]), { median: 3, spread: 2 });
  assert.equal(summaryOf([4, 1, 2, 3]), { median: 2.5, spread: 1.5 });
  assert.equal(summaryOf([7]), { median: 7, spread: 0 });
});

test('a run gives what the work gave, and what it cost', async () => {
  const sample = await runOnce(
    { name: 'a', prepare: () => Promise.resolve((folder: string) => Promise.resolve(folder.length)) },
    'four',
  );

  assert.is(sample.result, 4);
  assert.ok(sample.wall >= 0 && sample.cpuWithStart >= sample.cpu && sample.peakMegabytes > 1);
});

test('each measure of the samples has its own summary', () => {
  const sample = { wall: 1, cpu: 2, cpuWithStart: 3, peakMegabytes: 4, result: 5 };

  assert.equal(summaries([sample, { ...sample, wall: 3 }]), {
    wall: { median: 2, spread: 1 },
    cpu: { median: 2, spread: 0 },
    cpuWithStart: { median: 3, spread: 0 },
    peakMegabytes: { median: 4, spread: 0 },
  });
});

test.run();
