/**
 * Fuzz: thousands of broken and hostile files, and not one may make the reader throw, hang, or say something untrue.
 *
 * `STANDFIRST_FUZZ_SEED` makes other files, `STANDFIRST_FUZZ_RUNS` makes it longer.
 */
import { Worker } from 'node:worker_threads';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { FuzzOrder, FuzzOutcome } from './support/fuzz-worker.ts';

/** A file that takes this long hangs; the slowest takes far less than a second on a machine that is not busy. */
const HANGS_AFTER_SECONDS = 15;

// The same files in every run, so that a change is judged by what it changed; other seeds are for whoever looks for more.
const seed = Number(process.env.STANDFIRST_FUZZ_SEED ?? 246171047);
const runs = Number(process.env.STANDFIRST_FUZZ_RUNS ?? 5000);
console.log(`STANDFIRST_FUZZ_SEED=${seed} STANDFIRST_FUZZ_RUNS=${runs}`);

const fuzz = suite('fuzz');

fuzz('hostile files are read, checked and printed, and every problem is where it says it is', async () => {
  const { examined, printed, failure, slowest } = await examineMany({ seed, runs, largeSize: 3000 });

  console.log(`${examined} files, ${printed} of them printed, the slowest: ${slowest}`);
  assert.is(failure, '');
  assert.ok(examined > runs);
  assert.ok(printed > runs / 30, `Only ${printed} articles were sound enough to be printed.`);
});

/** Runs a worker to its end, or ends it when it hangs. */
function examineMany(order: Pick<FuzzOrder, 'seed' | 'runs' | 'largeSize'>): Promise<FuzzOutcome> {
  const progress = new SharedArrayBuffer(8);
  const current = new SharedArrayBuffer(65_536);
  // A thread does not inherit the loader of TypeScript.
  const start = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
    .then(({ register }) => { register(); return import(${JSON.stringify(import.meta.resolve('./support/fuzz-worker.ts'))}); })`;
  const worker = new Worker(start, {
    eval: true,
    workerData: { ...order, progress, current } satisfies FuzzOrder,
  });

  return new Promise((resolve, reject) => {
    let last = { file: -1, since: Date.now() };
    const watchdog = setInterval(() => {
      const [file = 0, length = 0] = new Int32Array(progress);
      if (file !== last.file) last = { file, since: Date.now() };
      else if (Date.now() - last.since > HANGS_AFTER_SECONDS * 1000) {
        clearInterval(watchdog);
        void worker.terminate();
        const name = new TextDecoder().decode(new Uint8Array(current).slice(0, length));
        reject(new Error(`File ${file} hangs. ${name}`));
      }
    }, 250);
    worker.once('message', (outcome: FuzzOutcome) => {
      clearInterval(watchdog);
      resolve(outcome);
    });
    worker.once('error', (error) => {
      clearInterval(watchdog);
      reject(error);
    });
  });
}

fuzz.run();
