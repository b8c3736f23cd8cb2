// Eleventy looks for no file called .eleventy.ts, so this one leads it there, compiles TypeScript on the way into one
// file, and watches it. Settings of the site belong in .eleventy.ts.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setSourceMapsEnabled } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

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

const CACHE = resolve('.cache/standfirst');
const MODULE = join(CACHE, 'configuration.mjs');
const STAMPS = join(CACHE, 'configuration.json');

let loads = 0;

/** Loads a file and all it imports of this project as one module: two hundred would take longer. The module is kept. */
async function load(entry) {
  if (!isKept()) await make(entry);
  // Node.js loads an address once, so each time has its own.
  loads += 1;
  setSourceMapsEnabled(true);
  return import(`${pathToFileURL(MODULE).href}?${loads}`);
}

/** Whether the module that was made last is here, and everything that it was made of as it was then. */
function isKept() {
  try {
    const { root, stamps } = JSON.parse(readFileSync(STAMPS, 'utf8'));
    return root === process.cwd() && Object.entries(stamps).every(([file, stamp]) => stampOf(file) === stamp);
  } catch {
    // Nothing is kept, or a file is gone.
    return false;
  }
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

async function make(entry) {
  const began = Date.now();
  const { build } = await import('esbuild');
  const sources = new Set(['eleventy.config.js', 'package.json']);
  const { outputFiles } = await build({
    entryPoints: [resolve(entry)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    sourcesContent: false,
    outfile: MODULE,
    write: false,
    logLevel: 'silent',
    plugins: [
      { name: 'own-sources', setup: (bundler) => takeSources(bundler, sources) },
      { name: 'many-modules', setup: takeIn },
    ],
  });
  mkdirSync(CACHE, { recursive: true });
  for (const { path, contents } of outputFiles) {
    // Another process may be loading what is there.
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  // What was saved while the module was made may be in it, or not.
  if ([...sources].some((file) => statSync(file).mtimeMs >= began)) return;
  const stamps = Object.fromEntries([...sources, MODULE].map((file) => [file, stampOf(file)]));
  writeFileSync(STAMPS, JSON.stringify({ root: process.cwd(), stamps }));
}

/** Notes of which files of the project a module is made. One that asks for its own address gets that of its source. */
function takeSources(bundler, sources) {
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const own = readdirSync('.').filter((name) => name !== 'node_modules');
  const inProject = `^${escaped(realpathSync('.'))}[/\\\\](?:${own.map(escaped).join('|')})`;
  bundler.onLoad({ filter: new RegExp(`\\.ts$|${inProject}`) }, ({ path }) => {
    sources.add(path);
    if (!path.endsWith('.ts')) return undefined;
    const address = JSON.stringify(pathToFileURL(path).href);
    return { loader: 'ts', contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address) };
  });
}

/** A package of seven hundred modules, of which a few functions are used, takes a fifth of a second to load as it is. */
function takeIn(bundler) {
  const typebox = fileURLToPath(import.meta.resolve('typebox'));
  bundler.onResolve({ filter: /^typebox$/ }, () => ({ path: typebox }));
}
