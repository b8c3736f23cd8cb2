/**
 * Fuzz worker: examines hostile files, one after the other, in a thread that can be ended when it hangs.
 *
 * Before each file it writes into shared memory which file it is and that it has begun; its parent looks at the clock.
 */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { type HostileFile, largeFiles, mutatedFiles, shownFile } from './hostile-files.ts';
import { createHostileProject } from './hostile-project.ts';

/** What a worker is told. */
export interface FuzzOrder {
  readonly seed: number;
  /** How many mutated files. */
  readonly runs: number;
  /** The size of the large hostile texts, which come first. */
  readonly largeSize: number;
  /** A number that grows with each file, and the length of the name of the file in `current`. */
  readonly progress: SharedArrayBuffer;
  readonly current: SharedArrayBuffer;
}

/** What a worker says when it has finished. */
export interface FuzzOutcome {
  readonly examined: number;
  /** How many of them were articles that could be printed. */
  readonly printed: number;
  /** What should not be so; empty when all is well. */
  readonly failure: string;
  readonly slowest: string;
}

const { seed, runs, largeSize, progress, current } = workerData as FuzzOrder;
const counters = new Int32Array(progress);
const currentText = new Uint8Array(current);
const project = await createHostileProject();
let slowest = { milliseconds: 0, file: '' };
let examined = 0;

async function examine(file: HostileFile): Promise<void> {
  const shown = shownFile(file);
  const { written } = new TextEncoder().encodeInto(shown, currentText);
  Atomics.store(counters, 1, written);
  Atomics.add(counters, 0, 1);
  const began = performance.now();
  const complaints = await project.examine(file);
  const milliseconds = Math.round(performance.now() - began);
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, file: shown.slice(0, 200) };
  examined += 1;
  if (complaints.length > 0) throw new Error([...complaints.slice(0, 5), shown].join('\n'));
}

let failure = '';
try {
  for (const file of largeFiles(largeSize)) await examine(file);
  const details = await fc.check(fc.asyncProperty(mutatedFiles(), examine), { seed, numRuns: runs });
  // The report names the file; what is wrong with it is in the error.
  const reason = details.errorInstance instanceof Error ? details.errorInstance.message : '';
  failure = details.failed ? `${reason}\n${fc.defaultReportMessage(details) ?? ''}` : '';
} catch (error) {
  failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
}
await project.dispose();
parentPort?.postMessage({
  examined,
  printed: project.printed(),
  failure,
  slowest: `${slowest.milliseconds} ms for ${slowest.file}`,
} satisfies FuzzOutcome);
