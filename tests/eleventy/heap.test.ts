/** Heap: tests that garbage which lasted a while does not pile up in a process that collects sooner. */
import { execFileSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('heap');

/** The highest heap in megabytes while a process with 50 MB in use throws away 2 MB at a time. */
function highestHeap(preparation: string): number {
  const heap = import.meta.resolve('../../src/eleventy/heap.ts');
  const script = `
    import { collectSooner } from ${JSON.stringify(heap)};
    ${preparation}
    const kept = Array.from({ length: 500_000 }, (_, id) => ({ id, list: [id] }));
    let highest = 0;
    for (let round = 0; round < 100; round += 1) {
      const thrown = Array.from({ length: 40_000 }, (_, id) => ({ id, inner: { id } }));
      if (thrown.length + kept.length > 0) highest = Math.max(highest, process.memoryUsage().heapTotal);
    }
    console.log(highest / 1e6);
  `;
  const options = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, options, { encoding: 'utf8' }));
}

test('a process that collects sooner has a smaller heap', () => {
  const usual = highestHeap('');
  const sooner = highestHeap('collectSooner();');

  assert.ok(sooner < usual * 0.95, `${sooner} MB, and ${usual} MB as usual`);
});

test.run();
