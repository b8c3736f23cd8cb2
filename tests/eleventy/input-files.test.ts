/** Input files: tests for what of a folder Eleventy may take for pages. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inputFiles } from '../../src/eleventy/input-files.ts';
import { createProject } from '../support/project.ts';

const test = suite('input files');

test('gives the files of a folder and of those below it, without what Eleventy passes over', async () => {
  const project = await createProject({
    'pages/a.md': '',
    'pages/deep/b.njk': '',
    'pages/_draft.md': '',
    'pages/.hidden.md': '',
    'pages/_parts/c.md': '',
    'pages/node_modules/d.md': '',
    'pages/out/e.md': '',
  });
  try {
    assert.equal([...inputFiles(project.root, 'pages', ['pages/out'])].sort(), ['pages/a.md', 'pages/deep/b.njk']);
    assert.equal(inputFiles(project.root, 'nowhere', []), []);
  } finally {
    await project.dispose();
  }
});

test.run();
