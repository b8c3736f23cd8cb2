#!/usr/bin/env node
// A clone of the repository has TypeScript; the installed package has dist.
import { Console } from 'node:console';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = 'src/cli/standfirst.ts';
const { runCommand, wantsColours } = existsSync(root + entry)
  ? await compiled()
  : await import('../dist/cli/standfirst.js');

async function compiled() {
  const { loadKept } = await import('../src/kept-module.js');
  return loadKept({ root, entry, name: 'command', sources: ['package.json'] });
}

// Standard output is for the answer; what a site's configuration prints goes with the reasons.
globalThis.console = new Console(process.stderr, process.stderr);
// Whoever reads may stop before the end (`| head`), which is nobody's mistake.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  colours: wantsColours(process.stdout, process.env),
  untilEnded: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
    }),
});
