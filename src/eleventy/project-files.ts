/** Project files: what can be asked about the files of a project on this machine. */
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ProjectFiles } from '../content/editorial-check.ts';
import { nearest } from '../core/nearest.ts';

/** The files below a root. */
export function createProjectFiles(root: string): ProjectFiles {
  return {
    fileExists: (path) => existsSync(join(root, path)),
    // The ending may be another one, as long as both are pictures'; what stands before it has to be near.
    nearFile(path) {
      if (!PICTURE.test(path)) return undefined;
      const names = filesIn(join(root, posix.dirname(path))).filter((name) => PICTURE.test(name));
      const byStem = new Map(names.map((name) => [stemOf(name), name]));
      return byStem.get(nearest(stemOf(path), byStem.keys()) ?? '');
    },
  };
}

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

function stemOf(path: string): string {
  return posix.basename(path, posix.extname(path));
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  } catch {
    return [];
  }
}
