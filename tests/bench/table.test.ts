/** Table: tests that lines are compared with the first. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tableOf } from '../../bench/table.ts';

const test = suite('table of measures');

test('each line says how many times the first it takes', () => {
  const all = (median: number) => {
    const summary = { median, spread: 0.2 };
    return { Seconds: summary, 'Peak MB': { median: 199.6, spread: 0 } };
  };

  const table = tableOf([
    { name: 'least', summaries: all(2) },
    { name: 'check', summaries: all(3) },
  ]);

  assert.equal(table.split('\n'), [
    '|  | Seconds | Peak MB |',
    '| --- | --- | --- |',
    '| least | 2.00 ± 0.10 | 200 |',
    '| check | 3.00 ± 0.10 (× 1.50) | 200 |',
  ]);
});

test.run();
