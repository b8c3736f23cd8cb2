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
const { checkProject } = await tsImport('./src/eleventy/check-project.ts', import.meta.url);
console.log(JSON.stringify((await checkProject())?.map(({ code, file }) => [code, file])));
`;

test('all problems come back and nothing is written', async () => {
  const project = await copyRepository(site, { 'ask.mjs': script, 'articles/a.md': '---\ntitel: A\n---\nText\n' });
  try {
    const output = await run(process.execPath, [join(project.root, 'ask.mjs')], { cwd: project.root });

    assert.match(String(output), '["key/unknown","articles/a.md"]');
    assert.not.ok(project.exists('_site'));
  } finally {
    await project.dispose();
  }
});

test.run();
