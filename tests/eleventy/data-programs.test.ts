/** Data programs: tests that those which cannot be read are told at their place, and that none is run. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createProgramCheck } from '../../src/eleventy/data-programs.ts';
import { createProject, type Files } from '../support/project.ts';

const test = suite('data programs');

async function checking(files: Files) {
  const project = await createProject(files);
  const check = createProgramCheck();
  const { root } = project;
  return {
    project,
    check: () => check({ root, data: '_data', articles: 'articles', input: 'pages', ignored: ['pages/out'] }),
  };
}

test('a program that cannot be read is told where Node.js stops', async () => {
  const { project, check } = await checking({
    '_data/broken.js': 'module.exports = {\n  stars: 5,,\n};\n',
    '_data/deep/module.mjs': 'export default {\n  name: "Night\n};\n',
    'articles/articles.11tydata.cjs': 'module.exports = {\n',
    'pages/x/x.11tydata.js': 'module.exports = { layout: };',
  });
  try {
    const { problems } = await check();

    const places = problems.map(({ code, file, place }) => `${code} ${file}:${place?.line}:${place?.column}`).sort();
    assert.equal(places, [
      'data/unreadable _data/broken.js:2:12',
      'data/unreadable _data/deep/module.mjs:2:9',
      'data/unreadable articles/articles.11tydata.cjs:1:18',
      'data/unreadable pages/x/x.11tydata.js:1:28',
    ]);
    assert.match(problems.find(({ file }) => file === '_data/broken.js')?.what ?? '', "Unexpected token ','");
  } finally {
    await project.dispose();
  }
});

test('sound programs are not run, and others are none of ours', async () => {
  const { project, check } = await checking({
    '_data/throws.js': 'throw new Error("run");\n',
    '_data/module.mjs': 'export default async () => await fetch("https://unreachable.invalid/");\n',
    '_data/list.json': '{',
    'articles/script.js': '{{{',
    'pages/script.js': '{{{',
    'pages/out/old.11tydata.js': '{{{',
  });
  try {
    assert.equal(await check(), { paths: ['_data/module.mjs', '_data/throws.js'], problems: [] });
  } finally {
    await project.dispose();
  }
});

test('a link that leads nowhere is passed over', async () => {
  const { project, check } = await checking({ '_data/a.js': '{{{' });
  symlinkSync('nowhere.js', join(project.root, '_data/b.js'));
  try {
    const { paths, problems } = await check();

    assert.equal(paths, ['_data/a.js']);
    assert.is(problems.length, 1);
  } finally {
    await project.dispose();
  }
});

test('a mended program is read again, and a project without any folder has none', async () => {
  const { project, check } = await checking({ '_data/a.js': '{{{' });
  try {
    assert.is((await check()).problems.length, 1);
    assert.is((await check()).problems.length, 1);
    project.write('_data/a.js', 'module.exports = {};\n');
    assert.equal(await check(), { paths: ['_data/a.js'], problems: [] });
    project.remove('_data/a.js');
    assert.equal(await check(), { paths: [], problems: [] });
  } finally {
    await project.dispose();
  }
});

test.run();
