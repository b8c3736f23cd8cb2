/** Project files: tests for which file somebody meant. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createProjectFiles } from '../../src/eleventy/project-files.ts';
import { createProject } from '../support/project.ts';

const test = suite('project files');

async function near(path: string, mentionedIn = 'articles/night-desk-final.md'): Promise<string | undefined> {
  const project = await createProject({
    'articles/night-desk-finale.jpg': 'x',
    'articles/b.jpg': 'x',
    'articles/night-desk-final.md': 'x',
    'articles/2026/long-lunch.md': 'x',
    'articles/2026/cover.jpg': 'x',
    'pictures/tower.jpg': 'x',
    'pictures/2025/harbour.jpg': 'x',
    'old/harbour-map.jpg': 'x',
    'new/harbour-map.jpg': 'x',
  });
  const found = createProjectFiles(project.root).nearFile(path, mentionedIn);
  await project.dispose();
  return found;
}

test('a slip, capitals and another ending lead to the picture that is there', async () => {
  for (const name of ['night-desk-final.jpg', 'Night-Desk-Finale.JPG', 'night-desk-finale.png', 'night-desk-finale'])
    assert.is(await near(`articles/${name}`), 'articles/night-desk-finale.jpg', name);
});

test('a picture of that name is found in the folders above, and in folders of pictures beside those', async () => {
  const deep = 'articles/2026/long-lunch.md';

  assert.is(await near('articles/2026/b.jpg', deep), 'articles/b.jpg');
  assert.is(await near('articles/images/b.jpg'), 'articles/b.jpg');
  assert.is(await near('articles/2026/tower.jpg', deep), 'pictures/tower.jpg');
});

test('nothing is guessed among several, too deep, or in the folder of another article', async () => {
  for (const path of ['articles/harbour-map.jpg', 'articles/harbour.jpg', 'articles/cover.jpg'])
    assert.is(await near(path), undefined, path);
});

test('nothing is guessed for a short name, in another folder, or for what is no picture', async () => {
  for (const path of ['articles/a.jpg', 'night-desk-final.jpg', 'articles/night-desk-final.mp4'])
    assert.is(await near(path), undefined, path);
});

test('a file is there or is not', async () => {
  const project = await createProject({ 'a.txt': 'x' });
  const { fileExists } = createProjectFiles(project.root);

  assert.equal(['a.txt', 'b.txt'].map(fileExists), [true, false]);
  await project.dispose();
});

test.run();
