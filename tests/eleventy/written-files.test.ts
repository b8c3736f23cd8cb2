/** Tests of the list of written files: what is gone is removed, and nothing else. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createWrittenFiles } from '../../src/eleventy/written-files.ts';
import { createProject, type Files, type Project } from '../support/project.ts';

const test = suite('written files');

async function inProject(files: Files, use: (project: Project) => void): Promise<void> {
  const project = await createProject(files);
  try {
    use(project);
  } finally {
    await project.dispose();
  }
}

test('a file that an earlier build wrote and no page claims is removed, with its empty folder', () =>
  inProject({ '_site/drama/old/index.html': 'old', '_site/drama/new/index.html': 'new' }, (project) => {
    const written = createWrittenFiles(project.root, '_site');
    written.settle(['drama/old/index.html', 'drama/new/index.html']);

    written.settle(['drama/new/index.html']);

    assert.equal(project.list('_site'), ['drama/new/index.html']);
    assert.not.ok(project.exists('_site/drama/old'));
  }));

test('a file of somebody else stays, also in a folder of ours', () =>
  inProject({ '_site/drama/old/index.html': 'old', '_site/drama/old/notes.txt': 'mine' }, (project) => {
    const written = createWrittenFiles(project.root, '_site');
    written.settle(['drama/old/index.html']);

    written.settle([]);

    assert.equal(project.list('_site'), ['drama/old/notes.txt']);
  }));

test('a list that somebody has tampered with removes nothing outside the output', () =>
  inProject({ 'keep.txt': 'keep', '_site/a.html': 'a' }, (project) => {
    const written = createWrittenFiles(project.root, '_site');
    written.settle(['../keep.txt', 'a.html']);

    written.settle(['a.html']);

    assert.ok(project.exists('keep.txt'));
  }));

test('the list outlives the process and is kept out of the output', () =>
  inProject({ '_site/a.html': 'a' }, (project) => {
    createWrittenFiles(project.root, '_site').settle(['a.html']);

    const again = createWrittenFiles(project.root, '_site').previous();

    assert.equal([...again], ['a.html']);
    assert.equal(project.list('_site'), ['a.html']);
  }));

test('two output folders have lists of their own', () =>
  inProject({ '_site/a.html': 'a', 'out/a.html': 'a' }, (project) => {
    createWrittenFiles(project.root, '_site').settle(['a.html']);

    createWrittenFiles(project.root, 'out').settle([]);

    assert.ok(project.exists('_site/a.html'));
    assert.ok(project.exists('out/a.html'));
  }));

test('a file is fresh when it was written since the build began', () =>
  inProject({ '_site/a.html': 'a' }, (project) => {
    const written = createWrittenFiles(project.root, '_site');

    const [now, later, missing] = [
      written.isFresh(['a.html'], Date.now() - 60_000),
      written.isFresh(['a.html'], Date.now() + 60_000),
      written.isFresh([join('b.html')], 0),
    ];

    assert.equal([now, later, missing], [true, false, false]);
  }));

test.run();
