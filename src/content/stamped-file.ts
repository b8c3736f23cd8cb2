/** Stamped files: bytes with what tells later whether the file is still the same, asked for once: there may be ten thousand. */
import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';

/** What is another as soon as a file has changed. */
export type Stamp = Pick<Stats, 'mtimeMs' | 'size' | 'ino'>;

/** Reads a file. Throws what the file system throws. */
export function readStamped(absolute: string): { readonly stamp: Stamp; readonly bytes: Uint8Array } {
  const file = openSync(absolute, 'r');
  try {
    const { mtimeMs, size, ino } = fstatSync(file);
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null);
    return { stamp: { mtimeMs, size, ino }, bytes: bytes.subarray(0, length) };
  } finally {
    closeSync(file);
  }
}

/** Whether a file is as it was when it was read. Throws what the file system throws. */
export function isStill(absolute: string, { mtimeMs, size, ino }: Stamp): boolean {
  const now = statSync(absolute);
  return now.mtimeMs === mtimeMs && now.size === size && now.ino === ino;
}
