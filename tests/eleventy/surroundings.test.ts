/** Surroundings: tests for what a site has besides articles and generated pages. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lookAround } from '../../src/eleventy/surroundings.ts';
import { createProject } from '../support/project.ts';

const test = suite('surroundings');

const looksAtNothing = { transforms: { '@11ty/eleventy/x': 1 }, htmlTransformer: { isTransformable: () => false } };

test('files beside articles may be moved where something changes pages, and where Eleventy prints articles', async () => {
  const project = await createProject({ 'pages/about.md': 'x' });
  const settings = { root: project.root, inputFolder: 'pages', includesFolder: 'includes', ignored: [] };
  const ours = { ...settings, packageIncludes: '/includes' };

  assert.not(lookAround(looksAtNothing, ours).movesFiles);
  assert.ok(lookAround({ ...looksAtNothing, transforms: { images: 1 } }, ours).movesFiles);
  assert.ok(lookAround(looksAtNothing, settings).movesFiles);
  await project.dispose();
});

test('pages, patterns, copies, redirects and layouts of a site are seen', async () => {
  const project = await createProject({
    'pages/about.md': 'x',
    'pages/team.njk': 'x',
    'pages/tags.njk': '---\npermalink: "/tags/{{ tag }}/"\n---\n',
    'pages/articles/a.md': 'x',
    'includes/base.njk': '<main id="content">',
    'static/a.pdf': 'x',
    _redirects: '/old /new\n',
  });
  const copies = { static: { outputPath: '/' } };
  const virtualTemplates = { 'standfirst.11ty.js': { data: { permalink: () => '/x/' } } };

  const around = lookAround(
    { ...looksAtNothing, passthroughCopies: copies, virtualTemplates },
    { root: project.root, inputFolder: 'pages', includesFolder: 'includes', ignored: ['pages/articles'] },
  );

  assert.equal(
    [...around.pages],
    [
      ['pages/about.md', '/about/'],
      ['pages/team.njk', '/team/'],
    ],
  );
  assert.equal(['/tags/x/', '/old', '/about/x/'].map(around.mayHave), [true, true, false]);
  assert.equal(
    around.templates.map(({ source }) => source.path),
    ['pages/team.njk'],
  );
  assert.equal(
    around.layouts.map(({ path }) => path),
    ['includes/base.njk'],
  );
  assert.not.ok(around.mayHaveMore);
  assert.is(around.asset('/a.pdf'), 'there');
  assert.ok(around.fileExists('static/a.pdf'));
  assert.ok(around.isLayoutAnchor('content'));
  await project.dispose();
});

test.run();
