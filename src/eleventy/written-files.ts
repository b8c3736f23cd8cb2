/**
 * Written files: what an earlier build of ours wrote and no page claims any more is removed.
 *
 * The list is kept beside the output, in `.cache/standfirst/`, never in it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { slugOf } from '../core/plain-text.ts';

/** Keeps the list for one output folder. Paths are from the output folder, with `/`. */
export interface WrittenFiles {
  /** What the last build wrote. */
  previous(): ReadonlySet<string>;
  /** Whether these files were written since a moment; a dry run writes none. */
  isFresh(files: readonly string[], since: number): boolean;
  /**
   * Takes over what this build wrote, and removes what an earlier one wrote and is gone, unless something else has written
   * it since this build began; also the folders that are empty then, but not while serving: Eleventy remembers folders
   * and would write into one that is gone.
   */
  settle(files: readonly string[], options: { readonly since: number; readonly isServing?: boolean }): void;
}

/** Opens the list of an output folder. */
export function createWrittenFiles(root: string, outputFolder: string): WrittenFiles {
  const output = resolve(root, outputFolder);
  // `_site` and `site` have the same slug, and must not have the same list.
  const hash = createHash('sha256').update(outputFolder).digest('hex').slice(0, 8);
  const list = join(root, '.cache', 'standfirst', `written-${slugOf(outputFolder).slice(-40)}-${hash}.json`);

  function previous(): ReadonlySet<string> {
    try {
      const known: unknown = JSON.parse(readFileSync(list, 'utf8'));
      return new Set(Array.isArray(known) ? known.filter((entry) => typeof entry === 'string') : []);
    } catch {
      return new Set();
    }
  }

  return {
    previous,
    isFresh: (files, since) => files.some((file) => wasWritten(join(output, file), since)),
    settle(files, { since, isServing = false }) {
      const current = new Set(files);
      for (const file of previous()) {
        const path = resolve(output, file);
        if (current.has(file) || !path.startsWith(output + sep) || !isFile(path) || wasWritten(path, since)) continue;
        rmSync(path);
        if (!isServing) removeEmptyFolders(dirname(path), output);
      }
      mkdirSync(dirname(list), { recursive: true });
      writeFileSync(list, `${JSON.stringify([...current].sort(), undefined, 1)}\n`);
    },
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** File systems note times by a clock that lags the program's by some milliseconds. */
const CLOCK_GRAIN = 50;

/** A file that is copied may keep the time of its content, but not that of its own last change. */
function wasWritten(path: string, since: number): boolean {
  try {
    const { mtimeMs, ctimeMs } = statSync(path);
    return Math.max(mtimeMs, ctimeMs) >= since - CLOCK_GRAIN;
  } catch {
    return false;
  }
}

function removeEmptyFolders(folder: string, limit: string): void {
  if (folder === limit || !folder.startsWith(limit) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder), limit);
}
