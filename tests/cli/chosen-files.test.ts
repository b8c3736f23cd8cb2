/** Chosen files: tests of the paths and globs that a check can be given. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { chosenFiles } from '../../src/cli/chosen-files.ts';

const test = suite('chosen files');

const ROOT = '/home/ana/site';
const FILES = [
  'articles/2026-01-a.md',
  'articles/2026-02-b.md',
  'articles/drama/c.md',
  'articles/[draft].md',
  '_data/shows/desk.yaml',
];

function chosen(...paths: readonly string[]): readonly string[] {
  const result = chosenFiles(paths, FILES, ROOT);
  return 'includes' in result ? FILES.filter(result.includes) : result.complaints;
}

test('without a path, all files are chosen', () => {
  assert.equal(chosen(), FILES);
});

test('a file can be written in any way that leads to it', () => {
  for (const path of [
    'articles/drama/c.md',
    './articles/drama/c.md',
    'articles//drama/../drama/c.md',
    'articles\\drama\\c.md',
    '.\\articles\\drama\\c.md',
    `${ROOT}/articles/drama/c.md`,
  ])
    assert.equal(chosen(path), ['articles/drama/c.md'], path);
});

test('a folder is everything in it, and the folder of the project is everything', () => {
  assert.equal(chosen('articles/drama/'), ['articles/drama/c.md']);
  assert.equal(chosen('.'), FILES);
});

test('a glob chooses what it matches', () => {
  assert.equal(chosen('articles/2026-*.md'), ['articles/2026-01-a.md', 'articles/2026-02-b.md']);
  assert.equal(chosen('**/*.{yaml,yml}'), ['_data/shows/desk.yaml']);
  assert.equal(chosen('./articles/*/c.md', '_data/**'), ['articles/drama/c.md', '_data/shows/desk.yaml']);
});

test('a name that looks like a glob is a name first', () => {
  assert.equal(chosen('articles/[draft].md'), ['articles/[draft].md']);
});

test('a path that chooses nothing names the nearest file', () => {
  assert.equal(chosen('articles/2026-01-b.md', 'articles/drama/cc.md'), [
    '"articles/2026-01-b.md" is no article, record, page or layout of this project. Write "articles/2026-01-a.md".',
    '"articles/drama/cc.md" is no article, record, page or layout of this project. Write "articles/drama/c.md".',
  ]);
});

test('a glob that matches nothing, and a path outside the project, say so', () => {
  assert.match(chosen('posts/*.md')[0] ?? '', /^No article, record, page or layout matches "posts\/\*\.md"\./);
  assert.match(chosen('/etc/passwd')[0] ?? '', /^"\/etc\/passwd" is no article/);
  assert.match(
    chosen('../other/articles/drama/c.md')[0] ?? '',
    /is no article, record, page or layout of this project/,
  );
});

test('one path that chooses nothing spoils the choice, even beside others that do', () => {
  assert.is(chosen('articles/drama/c.md', 'nothing.md').length, 1);
});

test('an absolute path through a symbolic link leads into the project', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'standfirst-chosen-')));
  try {
    const root = join(folder, 'site');
    mkdirSync(root);
    symlinkSync(root, join(folder, 'link'), 'junction');
    writeFileSync(join(root, 'a.md'), '');

    const result = chosenFiles([join(folder, 'link', 'a.md')], ['a.md'], root);

    assert.ok('includes' in result && result.includes('a.md'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.run();
