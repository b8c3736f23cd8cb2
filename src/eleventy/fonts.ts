/** Fonts: the files that the package's style sheet and layouts name, copied to every site that brings none of its own. */
import { relative, sep } from 'node:path';
import type { EleventyConfig } from './config.ts';

/** Where style sheet and layouts look for them, in the output folder. */
const TARGET = 'assets/fonts';

/** Copies them with each build, unless the site itself copies something to where they go: that is known before plugins run. */
export function useFonts(eleventyConfig: EleventyConfig, root: string, packageIncludes: string): void {
  const copies = Object.values(eleventyConfig.passthroughCopies ?? {});
  const hasOwn = copies.some((copy) => /^(?:\.?\/)?assets\/fonts(?:\/|$)/.test(String(copy?.outputPath)));
  const fonts = `${relative(root, packageIncludes).split(sep).join('/')}/fonts/*.woff2`;
  if (!hasOwn) eleventyConfig.addPassthroughCopy({ [fonts]: TARGET });
}
