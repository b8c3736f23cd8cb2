/** Written files: tests of what is removed when a build no longer writes it. */
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createWrittenFiles } from '../../src/eleventy/written-files.ts';
import { createProject } from '../support/project.ts';

const writtenFiles = suite('written files');

/** A build that began after everything in the output was written. */
const LATER = { since: Number.POSITIVE_INFINITY };

writtenFiles('removes what only the build before wrote, and folders that are empty then', async () => {
  const project = await createProject({
    '_site/a/index.html': 'a',
    '_site/b/c/index.html': 'b',
    '_site/b/own.txt': 'x',
  });
  createWrittenFiles(project.root, '_site').settle(['a/index.html', 'b/c/index.html'], LATER);

  createWrittenFiles(project.root, '_site').settle(['a/index.html'], LATER);

  assert.equal(project.list('_site'), ['a/index.html', 'b/own.txt']);
  assert.not.ok(project.exists('_site/b/c'));
  assert.equal([...createWrittenFiles(project.root, '_site').previous()], ['a/index.html']);
  await project.dispose();
});

writtenFiles('leaves what something else has written since the build began', async () => {
  const project = await createProject({ '_site/feed.xml': 'ours', '_site/b.html': 'ours', '_site/c.txt': 'ours' });
  const files = createWrittenFiles(project.root, '_site');
  files.settle(['feed.xml', 'b.html', 'c.txt'], LATER);
  await delay(100);
  const since = Date.now() - 10;
  project.write('_site/feed.xml', 'theirs');
  // As a copy of an old file.
  project.write('_site/c.txt', 'theirs');
  utimesSync(join(project.root, '_site/c.txt'), 0, 0);

  files.settle([], { since });

  assert.equal(project.list('_site'), ['c.txt', 'feed.xml']);
  await project.dispose();
});

writtenFiles('never removes anything outside the output folder, whatever the list says', async () => {
  const project = await createProject({ '_site/a.html': 'a', 'precious.txt': 'x', '_site-old/b.html': 'b' });
  createWrittenFiles(project.root, '_site').settle(
    ['../precious.txt', '../_site-old/b.html', join(project.root, 'precious.txt'), '.'],
    LATER,
  );

  createWrittenFiles(project.root, '_site').settle([], LATER);

  assert.ok(project.exists('precious.txt'));
  assert.ok(project.exists('_site-old/b.html'));
  assert.ok(project.exists('_site/a.html'));
  await project.dispose();
});

writtenFiles('a list that cannot be read counts as empty', async () => {
  const project = await createProject({ '_site/a.html': 'a' });
  const files = createWrittenFiles(project.root, '_site');
  files.settle(['a.html'], LATER);
  const [list = ''] = project.list('.cache/standfirst');

  for (const text of ['', '{', '{"a.html": true}', '[1, null]']) {
    project.write(`.cache/standfirst/${list}`, text);
    assert.is(files.previous().size, 0, text);
  }
  await project.dispose();
});

writtenFiles('files written since a moment are fresh, older ones and missing ones are not', async () => {
  const project = await createProject({ '_site/a.html': 'a' });
  const files = createWrittenFiles(project.root, '_site');

  assert.ok(files.isFresh(['missing.html', 'a.html'], Date.now() - 60_000));
  assert.not.ok(files.isFresh(['a.html'], Date.now() + 60_000));
  assert.not.ok(files.isFresh(['missing.html'], 0));
  assert.not.ok(files.isFresh([], 0));
  await project.dispose();
});

writtenFiles('every output folder has a list of its own, also one outside the project', async () => {
  const project = await createProject();
  const folders = ['_site', 'site', 'dist/a', 'dist-a', join(project.root, 'elsewhere'), '.'];
  for (const folder of folders) createWrittenFiles(project.root, folder).settle([`${folder.length}.html`], LATER);

  assert.equal(
    folders.map((folder) => [...createWrittenFiles(project.root, folder).previous()]),
    folders.map((folder) => [`${folder.length}.html`]),
  );
  await project.dispose();
});

writtenFiles.run();
