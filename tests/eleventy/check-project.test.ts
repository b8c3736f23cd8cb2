/** Tests of checking a project without building it. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../support/processes.ts';
import { copyRepository } from '../support/project.ts';

const test = suite('checking a project');

const site = [
  '_includes',
  '_data',
  'src',
  'pages',
  '.eleventy.ts',
  'eleventy.config.js',
  'package.json',
  'tsconfig.json',
];
const script = `
import { tsImport } from 'tsx/esm/api';
import { rmSync, writeFileSync } from 'node:fs';
const { openProject } = await tsImport('./src/eleventy/check-project.ts', import.meta.url);
const check = await openProject();
const first = await check();
console.log(JSON.stringify(first.problems.map(({ code, file }) => [code, file])));
console.log(JSON.stringify(first.files.filter((file) => !file.startsWith('_data/'))));
console.log(JSON.stringify(first.folders));
rmSync('_data/broken.js', { force: true });
writeFileSync('articles/a.md', '---\\ntitle: A\\nstandfirst: S.\\ndate: 2026-01-10\\n---\\nText\\n');
console.log(JSON.stringify((await check()).problems));
`;

test('all problems come back, the files that were looked at as well, and nothing is written', async () => {
  const project = await copyRepository(site, {
    'ask.mjs': script,
    '_data/broken.js': 'export default {,',
    'articles/a.md': '---\ntitel: A\n---\nText\n',
  });
  // The demo's own names articles that are not here.
  project.write('pages/elements.njk', '---\ntitle: Elements\n---\n');
  try {
    const output = await run(process.execPath, [join(project.root, 'ask.mjs')], { cwd: project.root });

    const [problems, files, folders, mended] = output.trim().split('\n');
    assert.match(problems ?? '', '["key/unknown","articles/a.md"]');
    assert.match(problems ?? '', '["data/unreadable","_data/broken.js"]');
    assert.match(files ?? '', '"articles/a.md"');
    assert.match(files ?? '', '"pages/about.md"');
    assert.match(files ?? '', '"_includes/article.njk"');
    assert.is(folders, '["articles","_data","_includes","pages"]');
    assert.is(mended, '[]');
    assert.not.ok(project.exists('_site'));
  } finally {
    await project.dispose();
  }
});

test('shortcodes are looked up in layouts of every language', async () => {
  const layout = '<p>\n{% watch show="night-dsk" %}\n';
  const project = await copyRepository(site, {
    'ask.mjs': script,
    '_includes/a.liquid': layout,
    '_includes/parts/b.html': layout,
    '_includes/c.txt': layout,
    'articles/a.md': '---\ntitel: A\n---\nText\n',
    'pages/elements.njk': '---\ntitle: Elements\n---\n',
  });
  try {
    const output = await run(process.execPath, [join(project.root, 'ask.mjs')], { cwd: project.root });

    const found: readonly string[][] = JSON.parse(output.split('\n')[0] ?? '[]');
    assert.equal(
      found.filter(([code]) => code === 'show/unknown').map(([, file]) => file),
      ['_includes/a.liquid', '_includes/parts/b.html'],
    );
  } finally {
    await project.dispose();
  }
});

test.run();
