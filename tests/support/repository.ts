/** The repository: where it is, and the files in it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `package.json`, without a slash at its end. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What is made by tools or kept by git: never source. */
export const madeByTools: readonly string[] = ['node_modules', '_site', 'dist', '.git', '.cache'];

/** The files below `folder`, relative to it, with `/` between folders, sorted; none when there is no such folder. */
export function filesBelow(folder: string, skip: readonly string[] = ['node_modules']): string[] {
  if (!existsSync(folder)) return [];

  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skip.includes(entry.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(folder, entry.name), skip).map((file) => `${entry.name}/${file}`)
        : [entry.name],
    )
    .sort();
}

/** Every test file below `folder`: `*.test.ts`, fixtures left out. */
export function testFilesBelow(folder: string): string[] {
  return filesBelow(folder, ['node_modules', 'fixtures']).filter((file) => file.endsWith('.test.ts'));
}

/** The documents of the repository, relative to it. */
export const documents: readonly string[] = [
  'README.md',
  ...filesBelow(join(repository, 'docs')).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
