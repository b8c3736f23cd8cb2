// File thread, its own side: writes the files of each batch it is sent, and sends the buffer back. `file-thread.ts` starts it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const made = new Set();

/** @param {{ buffer: ArrayBuffer, files: readonly { path: string, start: number, length: number }[] }} batch */
function write({ buffer, files }) {
  for (const { path, start, length } of files) {
    const file = join(workerData, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, new Uint8Array(buffer, start, length));
  }
}

parentPort?.on('message', (batch) => {
  let failure;
  try {
    write(batch);
  } catch (error) {
    failure = error;
  }
  parentPort?.postMessage({ buffer: batch.buffer, failure }, [batch.buffer]);
});
