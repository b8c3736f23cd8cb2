// Eleventy looks for no file called .eleventy.ts, so this one leads it there, compiles TypeScript on the way into one
// file, and watches it. Settings of the site belong in .eleventy.ts.
import { existsSync, utimesSync } from 'node:fs';
import { setSourceMapsEnabled } from 'node:process';
import { loadKept } from './src/kept-module.js';

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

  setSourceMapsEnabled(true);
  const { default: configure } = await loadKept({
    root: process.cwd(),
    entry: '.eleventy.ts',
    name: 'configuration',
    sources: ['eleventy.config.js', 'package.json'],
  });
  return configure(eleventyConfig);
}
