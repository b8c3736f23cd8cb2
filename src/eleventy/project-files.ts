/** Project files: what can be asked about the files of a project on this machine. */
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ProjectFiles } from '../content/editorial-check.ts';
import { nearest } from '../core/nearest.ts';

/** The files below a root. */
export function createProjectFiles(root: string): ProjectFiles {
  const namesIn = (folder: string, isWanted: (entry: Dirent) => boolean): readonly string[] => {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
        isWanted(entry) ? [entry.name] : [],
      );
    } catch {
      return [];
    }
  };
  const filesIn = (folder: string) => namesIn(folder, (entry) => entry.isFile());

  // The ending may be another one, as long as both are pictures'; what stands before it has to be near.
  const nearIn = (folder: string, path: string): string | undefined => {
    const byStem = new Map(filesIn(folder).flatMap((name) => (PICTURE.test(name) ? [[stemOf(name), name]] : [])));
    const name = byStem.get(nearest(stemOf(path), byStem.keys()) ?? '');
    return name === undefined ? undefined : posix.join(folder, name);
  };

  /** Folders beside each other of which some may be for pictures. Where there are many, they are those of articles. */
  const foldersIn = (folder: string): readonly string[] => {
    const names = namesIn(folder, (entry) => entry.isDirectory() && !NOT_AN_AUTHORS.test(entry.name));
    return names.length > MANY ? [] : names.map((name) => posix.join(folder, name));
  };

  /** Whether a picture lies among texts, whose own it then is. */
  const isOfTexts = (file: string) => filesIn(posix.dirname(file)).some((name) => TEXT.test(name));

  const namedAround = (name: string, mentionedIn: string): string | undefined => {
    const above = foldersAbove(mentionedIn);
    const existing = (folders: readonly string[]) =>
      folders.map((folder) => posix.join(folder, name)).filter((file) => existsSync(join(root, file)));
    const [nearestAbove] = existing(above);
    if (nearestAbove !== undefined) return nearestAbove;
    const [found, ...others] = existing(above.flatMap(foldersIn)).filter((file) => !isOfTexts(file));
    return others.length === 0 ? found : undefined;
  };

  return {
    fileExists: (path) => existsSync(join(root, path)),
    nearFile(path, mentionedIn) {
      if (!PICTURE.test(path) && posix.extname(path) !== '') return undefined;
      return nearIn(posix.dirname(path), path) ?? namedAround(posix.basename(path), mentionedIn);
    },
  };
}

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
const TEXT = /\.(?:md|njk|liquid|html|ya?ml)$/i;
const MANY = 50;
const NOT_AN_AUTHORS = /^(?:[._]|node_modules$)/;

function stemOf(path: string): string {
  return posix.basename(path, posix.extname(path));
}

/** The folder of a file, and all that it is in. */
function foldersAbove(file: string): readonly string[] {
  const folder = posix.dirname(file);
  return folder === '.' || folder === '/' ? [folder] : [folder, ...foldersAbove(folder)];
}
