// Eleventy looks for no file called .eleventy.ts, so this one leads it there, compiles TypeScript on the way,
// and watches it. Settings of the site belong in .eleventy.ts.
import { existsSync, utimesSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

export default async function (eleventyConfig) {
  eleventyConfig.addWatchTarget('.eleventy.ts', { resetConfig: true });
  eleventyConfig.addWatchTarget('src/**/*.ts', { resetConfig: true });

  // Eleventy 3 does not load the configuration anew when something else is saved at the same moment, or during a
  // build. Such a change is announced once more.
  let missed = [];
  eleventyConfig.on('eleventy.beforeWatch', (changed) => {
    missed = changed.filter((path) => /^\.\/(\.eleventy\.ts|src\/.*\.ts)$/.test(path) && existsSync(path));
  });
  eleventyConfig.on('eleventy.reset', () => {
    missed = [];
  });
  eleventyConfig.on('eleventy.after', () => {
    const [path] = missed;
    if (path !== undefined) setTimeout(() => existsSync(path) && utimesSync(path, new Date(), new Date()), 100);
  });

  const { default: configure } = await tsImport('./.eleventy.ts', import.meta.url);
  return configure(eleventyConfig);
}
