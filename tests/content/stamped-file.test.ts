/** Stamped files: tests that a file is read whole, and known again until it changes. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isStill, readStamped } from '../../src/content/stamped-file.ts';
import { createProject } from '../support/project.ts';

const test = suite('stamped files');

test('a file is read whole, also an empty and a large one, and is known again', async () => {
  const project = await createProject();
  try {
    for (const text of ['', 'One line.\n', 'ä'.repeat(200_000)]) {
      project.write('a.md', text);
      const file = join(project.root, 'a.md');

      const { bytes, stamp } = readStamped(file);

      assert.is(new TextDecoder().decode(bytes), text);
      assert.ok(isStill(file, stamp));
      project.write('a.md', `${text}!`);
      assert.not.ok(isStill(file, stamp));
    }
  } finally {
    await project.dispose();
  }
});

test('another file in its place is another one, and one that is gone is an error', async () => {
  const project = await createProject({ 'a.md': 'One.' });
  const file = join(project.root, 'a.md');
  try {
    const { stamp } = readStamped(file);
    project.remove('a.md');

    assert.throws(() => isStill(file, stamp), /ENOENT/);
    assert.throws(() => readStamped(file), /ENOENT/);
    project.write('b.md', 'Two.');
    project.write('a.md', 'Two.');
    assert.not.ok(isStill(file, stamp));
  } finally {
    await project.dispose();
  }
});

test.run();
