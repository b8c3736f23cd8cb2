// Eleventy looks for no file called .eleventy.ts, so this one leads it there, compiles TypeScript on the way,
// and watches it. Settings of the site belong in .eleventy.ts.
import { tsImport } from 'tsx/esm/api';

export default async function (eleventyConfig) {
  eleventyConfig.addWatchTarget('.eleventy.ts', { resetConfig: true });
  eleventyConfig.addWatchTarget('src/**/*.ts', { resetConfig: true });
  const { default: configure } = await tsImport('./.eleventy.ts', import.meta.url);
  return configure(eleventyConfig);
}
