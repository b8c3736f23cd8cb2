// Kept module: a TypeScript file and all it imports of a project, compiled into one JavaScript module that is kept in
// .cache/standfirst until something it was made of changes. Two hundred modules would take longer at every start.
import { mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

let loads = 0;

/** The packages that every module of this site needs. While esbuild works there is time to load them. */
const NEEDED = ['ajv/dist/2020.js', 'fastest-levenshtein', 'js-yaml', 'lightningcss', 'luxon', 'markdown-it'];

/** Loads `entry`, a path from `root`, as the module `name`; it is made anew if one of the other `sources` has changed, too. */
export async function loadKept({ root, entry, name, sources }) {
  const folder = resolve(root, '.cache/standfirst');
  const files = { module: join(folder, `${name}.mjs`), stamps: join(folder, `${name}.json`) };
  if (!isKept(root, files)) await make({ root, entry, folder, files, sources });
  // Node.js loads an address once, so each time has its own.
  loads += 1;
  return import(`${pathToFileURL(files.module).href}?${loads}`);
}

/** Whether the module that was made last is here, and everything that it was made of as it was then. */
function isKept(root, files) {
  try {
    const kept = JSON.parse(readFileSync(files.stamps, 'utf8'));
    return kept.root === root && Object.entries(kept.stamps).every(([file, stamp]) => stampOf(file) === stamp);
  } catch {
    // Nothing is kept, or a file is gone.
    return false;
  }
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

async function make({ root, entry, folder, files, sources: others }) {
  const began = Date.now();
  const esbuild = await import('esbuild');
  const sources = new Set([...others.map((file) => resolve(root, file)), fileURLToPath(import.meta.url)]);
  const building = withLessCollecting(() =>
    esbuild.build({
      entryPoints: [resolve(root, entry)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      minifyWhitespace: true,
      sourcemap: 'linked',
      sourcesContent: false,
      outfile: files.module,
      write: false,
      logLevel: 'silent',
      plugins: [
        { name: 'own-sources', setup: (bundler) => takeSources(bundler, root, sources) },
        { name: 'many-modules', setup: takeIn },
      ],
    }),
  );
  // One that is not there is told of when the module is loaded.
  for (const name of NEEDED) import(name).catch(() => {});
  const { outputFiles } = await building;
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) {
    // Another process may be loading what is there.
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  // What was saved while the module was made may be in it, or not.
  if ([...sources].some((file) => statSync(file).mtimeMs >= began)) return;
  const stamps = Object.fromEntries([...sources, files.module].map((file) => [file, stampOf(file)]));
  writeFileSync(files.stamps, JSON.stringify({ root, stamps }));
}

/**
 * Starts something that may start esbuild, whose collector of garbage takes a sixth of the time it has to wait for here. It
 * may need five times what it uses, not twice.
 */
function withLessCollecting(start) {
  const { GOGC } = process.env;
  process.env.GOGC ??= '400';
  try {
    return start();
  } finally {
    if (GOGC === undefined) delete process.env.GOGC;
  }
}

/** Notes of which files of the project a module is made. One that asks for its own address gets that of its source. */
function takeSources(bundler, root, sources) {
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const own = readdirSync(root).filter((name) => name !== 'node_modules');
  const inProject = `^${escaped(realpathSync(root))}[/\\\\](?:${own.map(escaped).join('|')})`;
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
