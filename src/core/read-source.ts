/** Reading sources: the text of a file on the disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSource, type SourceFile } from './source.ts';

/** The text of a file, whose path is from the root, and what is wrong with its encoding. Throws what reading throws. */
export function readSource(root: string, path: string): ReturnType<typeof decodeSource> {
  return decodeSource(path, readFileSync(join(root, path)));
}

/** The text of a file that may not be there. */
export function sourceIfThere(root: string, path: string): SourceFile | undefined {
  try {
    return readSource(root, path).source;
  } catch {
    return undefined;
  }
}
