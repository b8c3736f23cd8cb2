#!/usr/bin/env node
// A clone of the repository has TypeScript; the installed package has dist.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/standfirst.ts', import.meta.url);
const { runCommand } = existsSync(fileURLToPath(source))
  ? await (await import('tsx/esm/api')).tsImport(source.href, import.meta.url)
  : await import('../dist/cli/standfirst.js');

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
