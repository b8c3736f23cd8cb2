/** Tests of the watch over content. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { prepareWakeFile, WAKE_FILE, watchContent } from '../../src/eleventy/watch.ts';
import { createProject, type Project } from '../support/project.ts';
import { waitUntil } from '../support/wait.ts';

const test = suite('the watch over content');

const files = { 'articles/a.md': 'a', 'articles/deep/b.md': 'b', '_data/site.yaml': 'x' };

/** Watches while `act` runs, until the wake file has changed and `path` is among the changes. */
async function changesAfter(act: (project: Project) => void, path: string): Promise<ReadonlySet<string>> {
  const project = await createProject(files);
  prepareWakeFile(project.root);
  const before = project.read(WAKE_FILE);
  const watch = watchContent(project.root, ['articles'], ['_data']);
  const seen = new Set<string>();
  try {
    act(project);
    await waitUntil(
      async () => {
        for (const change of watch.changes()) seen.add(change);
        return seen.has(path) && project.read(WAKE_FILE) !== before;
      },
      5_000,
      () => `${path} was not noticed; noticed: ${[...seen].join(', ')}`,
    );
    return seen;
  } finally {
    watch.stop();
    await project.dispose();
  }
}

test('an edit, a new file and a deletion among articles wake Eleventy', async () => {
  await changesAfter((project) => project.write('articles/a.md', 'changed'), 'articles/a.md');
  await changesAfter((project) => project.write('articles/new.md', 'new'), 'articles/new.md');
  await changesAfter((project) => project.remove('articles/deep/b.md'), 'articles/deep/b.md');
});

test('where Eleventy watches itself, only deletions are reported', async () => {
  const changes = await changesAfter((project) => {
    project.write('_data/site.yaml', 'changed');
    project.write('articles/a.md', 'changed');
  }, 'articles/a.md');

  assert.not.ok(changes.has('_data/site.yaml'));
  await changesAfter((project) => project.remove('_data/site.yaml'), '_data/site.yaml');
});

test('what was reported once is not reported again', async () => {
  const project = await createProject(files);
  const watch = watchContent(project.root, ['articles'], []);
  try {
    assert.is(watch.changes().size, 0);
  } finally {
    watch.stop();
    await project.dispose();
  }
});

test.run();
