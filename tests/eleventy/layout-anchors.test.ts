/** Layout anchors: tests for the ids that layouts print. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createLayoutAnchors } from '../../src/eleventy/layout-anchors.ts';
import { createProject } from '../support/project.ts';

const test = suite('layout anchors');

test('an id in a layout is known, with template code as a pattern', async () => {
  const project = await createProject({
    'includes/base.njk': '<main id="content">\n<p id=\'note-{{ n }}\'>',
    'includes/parts/foot.liquid': '<footer id=foot>',
    'includes/style.css': '#x { id: "y" }',
  });
  const isAnchor = createLayoutAnchors(() => [join(project.root, 'includes'), join(project.root, 'nowhere')]);

  const known = ['content', 'note-4', 'foot', 'note', 'y'].filter(isAnchor);
  await project.dispose();

  assert.equal(known, ['content', 'note-4', 'foot']);
});

test.run();
