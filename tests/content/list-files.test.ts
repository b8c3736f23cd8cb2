/** Listing files: tests of what is found, and in which order. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listFiles } from '../../src/content/list-files.ts';
import { createProject } from '../support/project.ts';

const test = suite('listing files');

test('finds files by their ending, in the order of their paths', async () => {
  const project = await createProject({
    'articles/b.md': '',
    'articles/a/z.md': '',
    'articles/a.md': '',
    'articles/a.txt': '',
  });

  assert.equal(listFiles(project.root, 'articles', /\.md$/, true), [
    'articles/a.md',
    'articles/a/z.md',
    'articles/b.md',
  ]);
  assert.equal(listFiles(project.root, 'articles', /\.md$/, false), ['articles/a.md', 'articles/b.md']);
});

test('leaves out what is hidden, and packages', async () => {
  const project = await createProject({
    'articles/.a.md': '',
    'articles/.old/b.md': '',
    'articles/node_modules/c/d.md': '',
    'articles/e.md': '',
  });

  assert.equal(listFiles(project.root, 'articles', /\.md$/, true), ['articles/e.md']);
});

test('throws when there is no such folder', async () => {
  const project = await createProject({});

  assert.throws(() => listFiles(project.root, 'articles', /\.md$/, true), /ENOENT/);
});

test.run();
