/** Listing files: what is in a folder of the project. */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * The files of a folder whose name ends so, as sorted paths from the root; with `deep`, also those in folders below it.
 * Hidden files, hidden folders and `node_modules` are left out. Throws what the file system throws.
 */
export function listFiles(root: string, folder: string, ending: RegExp, deep: boolean): readonly string[] {
  const paths: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (deep) paths.push(...listFiles(root, path, ending, deep));
    } else if (ending.test(entry.name)) {
      paths.push(path);
    }
  }
  return paths.sort();
}
