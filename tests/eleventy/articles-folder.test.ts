/** Articles folder: tests that one which is not there is told, and that the one that was meant is used. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readArticlesFolder } from '../../src/eleventy/articles-folder.ts';
import { createProject } from '../support/project.ts';

const test = suite('articles folder');

test('a folder that is there, or none that was named, is nothing to speak of', async () => {
  const project = await createProject({ 'content/stories/a.md': '' });
  try {
    assert.equal(readArticlesFolder(project.root, undefined), { folder: undefined, faults: [] });
    assert.equal(readArticlesFolder(project.root, 'content/stories'), { folder: 'content/stories', faults: [] });
  } finally {
    await project.dispose();
  }
});

test('a folder with nearly that name is the one that was meant', async () => {
  const project = await createProject({ 'articles/a.md': '', 'content/stories/a.md': '' });
  try {
    for (const [named, meant] of [
      ['artikles', 'articles'],
      ['content/storys', 'content/stories'],
    ] as const) {
      const { folder, faults } = readArticlesFolder(project.root, named);

      assert.is(folder, meant);
      assert.equal(
        faults.map(({ path, at, finding }) => [path, at, finding.code, finding.fix]),
        [[['articlesFolder'], 'value', 'option/invalid', `Write "${meant}".`]],
      );
    }
  } finally {
    await project.dispose();
  }
});

test('without one there is nothing to go by', async () => {
  const project = await createProject({ 'pages/a.md': '' });
  try {
    for (const named of ['stories', 'nowhere/stories']) {
      const { folder, faults } = readArticlesFolder(project.root, named);

      assert.is(folder, named);
      assert.match(faults[0]?.finding.fix ?? '', /^Create it/);
    }
  } finally {
    await project.dispose();
  }
});

test.run();
