/** Copied files: what else a site may have at an address. Passthrough copies, files of the input folder, the host's own redirects. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Passthrough copies as Eleventy keeps them: where a path goes, `true` for the same place. */
export type PassthroughCopies = Readonly<Record<string, { readonly outputPath?: unknown } | undefined>>;

/** Where files of a site can come from. Folders are from the root. */
export interface CopySettings {
  readonly root: string;
  readonly inputFolder: string;
  readonly copies: PassthroughCopies;
  /** Whether the site is built by more than Eleventy's copies, so that a file may come from where nothing is known of it. */
  readonly rootIsForeign?: boolean;
}

/** What is known of an address that may be a file: it is there, it may be there, or nothing puts it there. */
export function copiedFile(
  path: string,
  { root, inputFolder, copies, rootIsForeign = false }: CopySettings,
): 'there' | 'unsure' | 'nothing' {
  let isCopiedFolder = false;
  for (const [from, copy] of Object.entries(copies)) {
    const source = from.replace(/^\.\//, '');
    const isPattern = /[*?{[!]/.test(source);
    const fixed = isPattern ? source.replace(/[^/]*[*?{[!].*$/s, '') : source;
    if (typeof copy?.outputPath === 'function') return 'unsure';
    const to = typeof copy?.outputPath === 'string' ? copy.outputPath : withoutFolder(fixed, inputFolder);
    const target = posix.join('/', to);
    if (path !== target && !path.startsWith(target.endsWith('/') ? target : `${target}/`)) continue;
    isCopiedFolder = true;
    if (isPattern || existsSync(join(root, source, path.slice(target.length)))) return isPattern ? 'unsure' : 'there';
  }
  // A folder of the project is no page; a file in it may be published by whoever put it there.
  if (posix.extname(path) === '') return 'nothing';
  if ([path, posix.join('/', inputFolder, path)].some((file) => existsSync(join(root, file)))) return 'there';
  return rootIsForeign && !isCopiedFolder ? 'unsure' : 'nothing';
}

/** Addresses that the host of the site answers itself, as far as its files in the project say so. */
export function hostAddresses(root: string, inputFolder: string): readonly RegExp[] {
  const lines = [...new Set(['_redirects', posix.join(inputFolder, '_redirects'), 'public/_redirects'])].flatMap(
    (file) =>
      textOf(root, file)
        .split('\n')
        .map((line) => line.trim().split(/\s+/)[0] ?? ''),
  );
  const inFiles = ['netlify.toml', 'vercel.json', 'firebase.json'].flatMap((file) =>
    Array.from(textOf(root, file).matchAll(/"?(?:from|source)"?\s*[=:]\s*"(\/[^"]*)"/g), ([, from = '']) => from),
  );
  return [...lines, ...inFiles].filter((from) => from.startsWith('/')).map(wildcards);
}

function wildcards(from: string): RegExp {
  const text = from
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+');
  return new RegExp(`^${text.replace(/\/$/, '')}/?$`);
}

function withoutFolder(path: string, folder: string): string {
  return folder !== '' && `${path}/`.startsWith(`${folder}/`) ? path.slice(folder.length) : path;
}

function textOf(root: string, file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
