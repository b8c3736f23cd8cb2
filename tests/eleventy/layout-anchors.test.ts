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

  const known = ['content', 'note-4', 'foot', 'note', 'y'].filter((id) => isAnchor(id));
  await project.dispose();

  assert.equal(known, ['content', 'note-4', 'foot']);
});

test('of one layout only what it is made of counts, with the site’s templates before the package’s', async () => {
  const project = await createProject({
    'includes/article.njk': '{% extends "base.njk" %}<h1 id="headline">{% include "./parts/foot.njk" %}',
    'includes/parts/foot.njk': '<footer id="foot">',
    'includes/person.njk': '<h2 id="{{ letter.id }}">',
    'package/base.njk': '<main id="content">',
    'package/article.njk': '<h1 id="old">',
  });
  const isAnchor = createLayoutAnchors(() => [join(project.root, 'includes'), join(project.root, 'package')]);

  const known = ['headline', 'foot', 'content', 'old', 'any'].filter((id) => isAnchor(id, 'article.njk'));
  const ofPeople = isAnchor('any', 'person.njk');
  await project.dispose();

  assert.equal(known, ['headline', 'foot', 'content']);
  assert.ok(ofPeople);
});

test('a layout that names its parts while it is printed may have any id', async () => {
  const project = await createProject({
    'includes/article.njk': '{% include part %}',
    'includes/other.njk': '<p id="note">',
  });
  const isAnchor = createLayoutAnchors(() => [join(project.root, 'includes')]);

  const known = ['note', 'none'].filter((id) => isAnchor(id, 'article.njk'));
  await project.dispose();

  assert.equal(known, ['note']);
});

test.run();
