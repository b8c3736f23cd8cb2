/** Documentation: makes the tables in README.md and docs/, and the files for editors, anew (`npm run docs`). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withTables } from './docs/tables.ts';
import { editorFiles } from './editors/editor-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => join('docs', String(name))),
];

for (const name of documents.filter((each) => each.endsWith('.md'))) {
  const path = join(root, name);
  const before = readFileSync(path, 'utf8');
  const after = withTables(before);
  if (after !== before) writeFileSync(path, after);
}

for (const [name, text] of editorFiles()) writeFileSync(join(root, name), text);
