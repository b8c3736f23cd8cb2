/** Chosen files: the paths and globs that a check was given, as a choice among the files it knows. */
import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { suggestion } from '../core/nearest.ts';

/** A choice, or a sentence for each path that chooses nothing. */
export type Chosen = { readonly includes: (file: string) => boolean } | { readonly complaints: readonly string[] };

/**
 * The files that `paths` choose among `files`, which are from the root with `/`. A path may be absolute, from the root,
 * with `\`, a folder, or a glob; without any, all files are chosen.
 */
export function chosenFiles(paths: readonly string[], files: readonly string[], root: string): Chosen {
  if (paths.length === 0) return { includes: () => true };
  const chosen = new Set<string>();
  const complaints: string[] = [];
  for (const path of paths) {
    const matches = matcherOf(pathFromRoot(path, root));
    const found = files.filter(matches);
    for (const file of found) chosen.add(file);
    if (found.length === 0) complaints.push(nothingAt(path, pathFromRoot(path, root), files));
  }
  return complaints.length > 0 ? { complaints } : { includes: (file) => chosen.has(file) };
}

function matcherOf(path: string): (file: string) => boolean {
  if (path === '') return () => true;
  const isMatch = picomatch(path, { dot: true });
  // A name may hold what would be a pattern: articles/[draft].md.
  return (file) => file === path || file.startsWith(`${path}/`) || isMatch(file);
}

function pathFromRoot(path: string, root: string): string {
  const typed = path.replaceAll('\\', '/');
  const direct = relative(root, resolve(root, typed)).replaceAll('\\', '/');
  return direct.startsWith('../') ? relative(root, realPathOf(resolve(root, typed))).replaceAll('\\', '/') : direct;
}

/** A path through a symbolic link leads into the project all the same. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function nothingAt(typed: string, path: string, files: readonly string[]): string {
  const what = picomatch.scan(path).isGlob
    ? `No article, record, page or layout matches "${typed}".`
    : `"${typed}" is no article, record, page or layout of this project.`;
  return `${what} ${suggestion(path, files, 'Write a path from this folder, such as articles/my-story.md.')}`;
}
