/** Source files: the files of `src` and `tests`, what they import and export. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { type Import, importsIn, withoutComments } from './imports.ts';
import { filesBelow, repository, testFilesBelow } from './repository.ts';

/** Relative to `src`. */
export const sources = filesBelow(join(repository, 'src')).filter((file) => file.endsWith('.ts'));

/** Relative to `tests`. */
export const tests = testFilesBelow(join(repository, 'tests'));

export interface OwnImport {
  /** Relative to `src`. */
  readonly file: string;
  readonly module: string;
  /** Relative to `src`. */
  readonly imported: string;
}

/** What the sources import of each other. */
export function ownImports(): OwnImport[] {
  return sources.flatMap((file) =>
    importsIn(sourceText(file))
      .filter(({ module }) => module.startsWith('.'))
      .map(({ module }) => ({ file, module, imported: posix.join(dirname(file), module) }))
      // What lies outside `src`, such as package.json, has no direction.
      .filter(({ imported }) => !imported.startsWith('..')),
  );
}

/** What the sources import of packages and of Node. */
export function packageImports(): (Import & { readonly file: string })[] {
  return sources.flatMap((file) =>
    importsIn(sourceText(file))
      .filter(({ module }) => !module.startsWith('.'))
      .map((found) => ({ file, ...found })),
  );
}

/** The part of `src` that a file belongs to: its top folder, or the file itself. */
export function partOf(file: string): string {
  return file.split('/')[0] ?? file;
}

/** Whether everything that a file exports is a type or an interface. */
export function holdsOnlyTypes(source: string): boolean {
  const exported = [...withoutComments(source).matchAll(/^export\s+(.*)/gm)].map((match) => match[1] ?? '');

  return exported.length > 0 && exported.every((text) => /^(type|interface)\b/.test(text));
}

export function sourceText(file: string): string {
  return readFileSync(join(repository, 'src', file), 'utf8');
}

export function testText(file: string): string {
  return readFileSync(join(repository, 'tests', file), 'utf8');
}
