/** Reading sources: tests for files on the disk, sound or not. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readSource, sourceIfThere } from '../../src/core/read-source.ts';
import { createProject } from '../support/project.ts';

const test = suite('reading sources');

test('a file is its text, and its path is that from the root', async () => {
  const { root, dispose } = await createProject({ 'pages/a.md': '\uFEFFOne\r\ntwo\n' });

  assert.equal(readSource(root, 'pages/a.md'), { source: { path: 'pages/a.md', text: 'One\ntwo\n' } });
  assert.throws(() => readSource(root, 'pages/b.md'), /ENOENT/);
  await dispose();
});

test('a file in another encoding is told', async () => {
  const { root, dispose } = await createProject({ 'a.md': Buffer.from('Caf\xE9', 'latin1') });

  assert.is(readSource(root, 'a.md').problem?.code, 'file/not-utf-8');
  await dispose();
});

test('a file that is not there is none', async () => {
  const { root, dispose } = await createProject({ 'a.md': 'A' });

  assert.is(sourceIfThere(root, 'a.md')?.text, 'A');
  assert.is(sourceIfThere(root, 'b.md'), undefined);
  await dispose();
});

test.run();
