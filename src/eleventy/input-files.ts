/** Input files: what stands in a folder in which Eleventy looks for pages. */
import { type Dirent, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The files of a folder and of those below it, as paths from the root. Those that Eleventy passes over and the `ignored` paths are left out. */
export function inputFiles(root: string, folder: string, ignored: readonly string[]): readonly string[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (/^[._]/.test(entry.name) || entry.name === 'node_modules' || ignored.includes(path)) return [];
    return entry.isDirectory() ? inputFiles(root, path, ignored) : [path];
  });
}

/** A folder that is not there has nothing in it. */
function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
