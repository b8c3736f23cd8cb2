/** Surroundings: tests for what a site has besides articles and generated pages. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lookAround } from '../../src/eleventy/surroundings.ts';
import { createProject } from '../support/project.ts';

const test = suite('surroundings');

test('pages, patterns, copies, redirects and layouts of a site are seen', async () => {
  const project = await createProject({
    'pages/about.md': 'x',
    'pages/tags.njk': '---\npermalink: "/tags/{{ tag }}/"\n---\n',
    'pages/articles/a.md': 'x',
    'includes/base.njk': '<main id="content">',
    'static/a.pdf': 'x',
    _redirects: '/old /new\n',
  });
  const copies = { static: { outputPath: '/' } };
  const virtualTemplates = { 'standfirst.11ty.js': { data: { permalink: () => '/x/' } } };

  const around = lookAround(
    { passthroughCopies: copies, virtualTemplates },
    { root: project.root, inputFolder: 'pages', includesFolder: 'includes', ignored: ['pages/articles'] },
  );

  assert.equal([...around.pages], [['pages/about.md', '/about/']]);
  assert.equal(['/tags/x/', '/old', '/about/x/'].map(around.mayHave), [true, true, false]);
  assert.not.ok(around.mayHaveMore);
  assert.is(around.asset('/a.pdf'), 'there');
  assert.ok(around.fileExists('static/a.pdf'));
  assert.ok(around.isLayoutAnchor('content'));
  await project.dispose();
});

test.run();
