/** Articles folder: the option that names it, held against the folders that there are. */
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Fault } from '../core/fault.ts';
import { nearest } from '../core/nearest.ts';
import { writeText } from '../core/remedies.ts';

/** The folder to use, and what is wrong with the one that was named. */
export interface ArticlesFolder {
  /** `undefined` when none was named. */
  readonly folder: string | undefined;
  readonly faults: readonly Fault[];
}

/** Looks for the folder that was named, from the root. If there is one with nearly that name, it is used. */
export function readArticlesFolder(root: string, named: string | undefined): ArticlesFolder {
  if (named === undefined || existsSync(join(root, named))) return { folder: named, faults: [] };
  const above = posix.dirname(named);
  const near = nearest(posix.basename(named), foldersIn(join(root, above)));
  const meant = near === undefined ? undefined : posix.join(above, near);
  return {
    folder: meant ?? named,
    faults: [
      {
        path: ['articlesFolder'],
        at: 'value',
        finding: {
          code: 'option/invalid',
          what: `There is no folder "${named}" beside the Eleventy configuration.`,
          why: 'No article would be found, and none published.',
          fix: meant === undefined ? 'Create it, or name the folder that the articles are in.' : writeText(meant),
        },
      },
    ],
  };
}

function foldersIn(path: string): readonly string[] {
  let entries: readonly Dirent[] = [];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    // Then there is none in it either.
  }
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}
