/**
 * File thread: writes many files while this thread goes on.
 *
 * Writing a file to a disk can take the system as long as printing a page takes us. Node's own threads have to be asked for
 * each file, which gained next to nothing; this one gets a megabyte of files at a time.
 */
import { Worker } from 'node:worker_threads';

/** A thread that writes the files of one folder. */
export interface FileThread {
  /** Takes the text of a file, whose path is from the folder. It is on the disk once {@link FileThread.finish} resolves. */
  write(path: string, text: string): void;
  /** Resolves when there is room for more. Rejects when a file could not be written. */
  ready(): Promise<void>;
  /** Resolves when all files are written. Rejects when one could not be. */
  finish(): Promise<void>;
  /** Ends the thread, also in the middle of its work. */
  end(): Promise<void>;
}

interface Answer {
  readonly buffer: ArrayBuffer;
  readonly failure?: Error;
}

/** Bytes of a batch; a longer file has one of its own. */
const BATCH = 1024 * 1024;

/** How many batches may wait to be written. */
const WAITING = 8;

/** A character of a JavaScript string is up to three bytes of UTF-8. */
const BYTES = 3;

/** Starts a thread for a folder, given as an absolute path. */
export function startFileThread(folder: string): FileThread {
  // What this process was told to load before anything else is not for the thread.
  const thread = new Worker(new URL('./file-thread.js', import.meta.url), { workerData: folder, execArgv: [] });
  const encoder = new TextEncoder();
  const spare: ArrayBuffer[] = [];
  let batch: { readonly bytes: Uint8Array<ArrayBuffer>; readonly files: object[]; used: number } | undefined;
  let underWay = 0;
  let failure: Error | undefined;
  let wake: (() => void)[] = [];

  thread.on('message', ({ buffer, failure: told }: Answer) => {
    underWay -= 1;
    failure ??= told;
    if (buffer.byteLength === BATCH) spare.push(buffer);
    wakeAll();
  });
  thread.on('error', (error) => {
    failure ??= error;
    wakeAll();
  });

  function wakeAll(): void {
    const sleepers = wake;
    wake = [];
    for (const go of sleepers) go();
  }

  function send(): void {
    if (!batch) return;
    const { bytes, files } = batch;
    batch = undefined;
    underWay += 1;
    thread.postMessage({ buffer: bytes.buffer, files }, [bytes.buffer]);
  }

  async function untilUnderWay(most: number): Promise<void> {
    while (!failure && underWay > most) await new Promise<void>((go) => wake.push(go));
    if (failure) throw failure;
  }

  return {
    write(path, text) {
      const room = text.length * BYTES;
      if (batch && batch.used + room > batch.bytes.length) send();
      batch ??= {
        bytes: new Uint8Array(room > BATCH ? new ArrayBuffer(room) : (spare.pop() ?? new ArrayBuffer(BATCH))),
        files: [],
        used: 0,
      };
      const { written } = encoder.encodeInto(text, batch.bytes.subarray(batch.used));
      batch.files.push({ path, start: batch.used, length: written });
      batch.used += written;
    },
    ready: () => untilUnderWay(WAITING),
    finish() {
      send();
      return untilUnderWay(0);
    },
    async end() {
      await thread.terminate();
    },
  };
}
