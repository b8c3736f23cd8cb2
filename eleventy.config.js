// Eleventy looks for no file called .eleventy.ts, so this one leads it there, compiles TypeScript on the way into one
// file, and watches it. Settings of the site belong in .eleventy.ts.
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setSourceMapsEnabled } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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

  const { default: configure } = await load('.eleventy.ts');
  return configure(eleventyConfig);
}

let loads = 0;

/** Loads a file and all it imports of this project as one module: two hundred would take longer. */
async function load(entry) {
  const { outputFiles } = await build({
    entryPoints: [resolve(entry)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    sourcesContent: false,
    outfile: resolve('.cache/standfirst/configuration.mjs'),
    write: false,
    logLevel: 'silent',
    plugins: [
      { name: 'own-addresses', setup: keepAddresses },
      { name: 'many-modules', setup: takeIn },
    ],
  });
  // Node.js loads a file once, so each time has its own. Packages are looked up from where it is.
  loads += 1;
  const file = resolve(`.cache/standfirst/configuration-${process.pid}-${loads}.mjs`);
  mkdirSync(resolve('.cache/standfirst'), { recursive: true });
  writeFileSync(file, outputFiles[0].text);
  setSourceMapsEnabled(true);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}

/** A package of seven hundred modules, of which a few functions are used, takes a fifth of a second to load as it is. */
function takeIn(bundler) {
  bundler.onResolve({ filter: /^typebox$/ }, ({ path }) => ({ path: fileURLToPath(import.meta.resolve(path)) }));
}

/** A module that asks for its own address gets that of its source. */
function keepAddresses(bundler) {
  bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    loader: 'ts',
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
  }));
}
