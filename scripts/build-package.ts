/**
 * Package: compiles src to dist. Run before packing.
 *
 * The plugin and the command become one module each, with what they use of typebox in them: a thousand modules would take
 * half a second at every start. What runs in a thread of its own stays a file, and declarations stay beside each other as
 * their sources do.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');
const dist = join(root, 'dist');
const typebox = fileURLToPath(import.meta.resolve('typebox'));

rmSync(dist, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/typescript/bin/tsc'),
    ...['-p', join(root, 'tsconfig.build.json'), '--emitDeclarationOnly', 'true'],
  ],
  { cwd: root, stdio: 'inherit' },
);
for (const module of ['plugin', 'cli/standfirst']) {
  await build({
    entryPoints: [join(source, `${module}.ts`)],
    outfile: join(dist, `${module}.js`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    banner: { js: `/*! With typebox:\n${readFileSync(join(typebox, '../../license'), 'utf8')}*/` },
    plugins: [ownAddresses(dirname(module)), { name: 'typebox', setup: takeIn }],
  });
}

cpSync(join(source, 'eleventy/file-thread.js'), join(dist, 'eleventy/file-thread.js'));

/** A module that asks for its own address gets the one that it would have in dist by itself. `folder` is where the whole is, from dist. */
function ownAddresses(folder: string): Plugin {
  return {
    name: 'own-addresses',
    setup(bundler) {
      bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const place = relative(join(source, folder), path).replaceAll('\\', '/');
        const address = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
        return { loader: 'ts', contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address) };
      });
    },
  };
}

function takeIn(bundler: Parameters<Plugin['setup']>[0]): void {
  bundler.onResolve({ filter: /^typebox$/ }, () => ({ path: typebox }));
}
