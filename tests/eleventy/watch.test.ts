/** Watching: tests of what wakes Eleventy. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ContentWatch, prepareWakeFile, wakeFile, watchContent } from '../../src/eleventy/watch.ts';
import { createProject, type Files, type Project } from '../support/project.ts';
import { repository } from '../support/repository.ts';
import { waitUntil } from '../support/wait.ts';

const watching = suite('watching');

let project: Project;
let watch: ContentWatch | undefined;

watching.after.each(async () => {
  watch?.stop();
  await project.dispose();
});

watching('an edited, a new and a deleted article wake Eleventy, by their paths', async () => {
  await start({ 'articles/a.md': 'a', 'articles/deep/b.md': 'b' });

  project.write('articles/a.md', 'edited');
  await noticed('articles/a.md');
  project.write('articles/deep/c.md', 'c');
  await noticed('articles/deep/c.md');
  project.remove('articles/deep/b.md');
  await noticed('articles/deep/b.md');
});

watching('each change wakes anew', async () => {
  await start({ 'articles/a.md': 'a' });

  project.write('articles/a.md', 'b');
  await noticed('articles/a.md');
  const first = readFileSync(wakeFile(project.root), 'utf8');
  project.write('articles/a.md', 'c');
  await noticed('articles/a.md');

  assert.is.not(readFileSync(wakeFile(project.root), 'utf8'), first);
});

watching('in a folder that Eleventy watches itself only deletions count', async () => {
  await start({ 'articles/a.md': 'a', '_data/shows/x.yaml': 'x', '_data/shows/y.yaml': 'y' });

  project.write('_data/shows/x.yaml', 'edited');
  project.write('articles/a.md', 'edited');
  await waitUntil(
    () => readFileSync(wakeFile(project.root), 'utf8') !== '',
    5000,
    () => 'nothing woke Eleventy',
  );
  assert.equal([...(watch?.changes() ?? [])], ['articles/a.md']);

  project.remove('_data/shows/y.yaml');
  await noticed('_data/shows/y.yaml');
});

watching('a new folder is watched, and so is one that comes back after it was deleted', async () => {
  await start({ 'articles/a.md': 'a' });

  for (const name of ['one', 'two', 'three']) {
    mkdirSync(join(project.root, 'articles/season'), { recursive: true });
    await noticed('articles/season');
    project.write(`articles/season/${name}.md`, name);
    await noticed(`articles/season/${name}.md`);
    project.write(`articles/season/${name}.md`, 'edited');
    await noticed(`articles/season/${name}.md`);
    project.remove('articles/season');
    await noticed('articles/season');
  }
});

watching('a folder of articles that is made later is watched', async () => {
  await start({ '_data/site.yaml': 'name: x' });

  project.write('articles/a.md', 'a');
  await noticed('articles');
  project.write('articles/a.md', 'edited');
  await noticed('articles/a.md');
});

watching('what editors and systems leave behind wakes nobody', async () => {
  await start({ 'articles/a.md': 'a' });

  project.write('articles/.a.md.swp', 'x');
  project.write('articles/a.md~', 'x');
  project.write('articles/.DS_Store', 'x');
  project.write('articles/a.md', 'edited');

  await waitUntil(
    () => readFileSync(wakeFile(project.root), 'utf8') !== '',
    5000,
    () => 'nothing woke Eleventy',
  );
  assert.equal([...(watch?.changes() ?? [])], ['articles/a.md']);
});

watching('folders that are not there are no error, and what is stopped is silent', async () => {
  await start({});
  watch?.stop();

  project.write('articles/a.md', 'a');
  await new Promise((resolve) => setTimeout(resolve, 100));

  assert.is(readFileSync(wakeFile(project.root), 'utf8'), '');
});

async function start(files: Files): Promise<void> {
  project = await createProject(files);
  prepareWakeFile(project.root);
  assert.is(readFileSync(wakeFile(project.root), 'utf8'), '');
  watch = watchContent(project.root, ['articles'], ['_data', '_includes']);
}

async function noticed(path: string): Promise<void> {
  await waitUntil(
    () => watch?.changes().has(path),
    5000,
    () => `${path} was not noticed`,
  );
}

watching('what wakes Eleventy is where no .gitignore of the project can hide it', () => {
  assert.not.ok(wakeFile(repository).startsWith(repository));
  assert.is(wakeFile(repository), wakeFile(`${repository}/`));
  assert.is.not(wakeFile(repository), wakeFile(`${repository}2`));
});

watching.run();
