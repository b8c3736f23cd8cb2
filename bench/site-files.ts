/** Site files: a site for another generator, as it stands in its folder here, with the style sheet and the script of ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { readStyleSheet } from '../src/eleventy/style-sheet.ts';
import { filesBelow, repository } from '../tests/support/repository.ts';

const INCLUDES = join(repository, '_includes');

/** The files of the site. `script` is where it looks for what its pages begin with, `assets` for what is copied as it is. */
export function* siteFiles(
  folder: string,
  { script, assets }: { readonly script: string; readonly assets: string },
): Generator<readonly [path: string, text: string]> {
  const site = fileURLToPath(new URL(folder, import.meta.url));
  for (const path of filesBelow(site)) yield [path, readFileSync(join(site, path), 'utf8')];
  const { code } = transformSync(readFileSync(join(INCLUDES, 'scripts/scheme.js'), 'utf8'), { minify: true });
  yield [script, code];
  yield [`${assets}/site.css`, readStyleSheet([INCLUDES], [], { stableName: true }).text];
}

/** An article whose date has its time as other generators read it. */
export function withIsoDate(text: string): string {
  return text.replace(/^date: (\S+) (\S+)$/m, 'date: $1T$2:00Z');
}
