/** Fonts: the files that the package's style sheet and layouts name, published for every site that brings none of its own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EleventyConfig } from './config.ts';

/** Their files by the addresses at which style sheet and layouts look for them; none where the site copies something there. */
export function fontFiles(
  { passthroughCopies = {} }: EleventyConfig,
  packageIncludes: string,
): readonly (readonly [url: string, path: string])[] {
  const targets = Object.values(passthroughCopies).map((copy) => String(copy?.outputPath));
  if (targets.some((target) => /^(?:\.?\/)?assets\/fonts(?:\/|$)/.test(target))) return [];
  const folder = join(packageIncludes, 'fonts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => [`/assets/fonts/${name}`, join(folder, name)]);
}
