/** Ordinary pages: tests of the site's own templates beside the generated pages, and of a first look at a broken site. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, type Served, serve } from '../support/eleventy.ts';
import { article, articleFile, configuration, createSite, siteUrl } from '../support/site-project.ts';

const pages = suite('ordinary pages');

pages('have the head, the words and the name of the site that generated pages have', async () => {
  const project = await createSite({
    'pages/terms.md':
      '---\ntitle: Terms & more\ndescription: What we promise.\nlayout: page.njk\n---\n\n{{ site.name }}: {{ words.latest }}\n',
    'pages/kept.njk': '---\npermalink: false\n---\n',
  });

  const { code, output } = await build(project);

  assert.is(code, 0, output);
  const page = project.read('_site/terms/index.html');
  assert.match(page, '<title>Terms &amp; more – The Listings</title>');
  assert.match(page, '<meta name="description" content="What we promise.">');
  assert.match(page, `<link rel="canonical" href="${siteUrl}/terms/">`);
  assert.match(page, '<p>The Listings: Latest</p>');
  assert.match(project.read('_site/about/index.html'), '<meta name="description" content="Television, in order.">');
  await project.dispose();
});

pages('headings have the ids that links to them are checked against', async () => {
  const project = await createSite({
    'pages/terms.md':
      '---\ntitle: Terms\nlayout: page.njk\n---\n\n[1](#what-we-promise) [2](#what-we-promis)\n\n## What we *promise*\n',
  });
  const { code, output } = await build(project);

  assert.is(code, 0, output);
  assert.match(project.read('_site/terms/index.html'), '<h2 id="what-we-promise">What we <em>promise</em></h2>');
  assert.match(output, /pages\/terms.md:6:27[\s\S]*This page has no heading "#what-we-promis"/);
  await project.dispose();
});

pages('a site may have another library for Markdown', async () => {
  const project = await createSite({
    '.eleventy.ts': configuration("eleventyConfig.setLibrary('md', { render: () => '<p>Its own words.</p>' });"),
  });
  const { code, output } = await build(project);

  assert.is(code, 0, output);
  assert.match(project.read('_site/about/index.html'), '<p>Its own words.</p>');
  await project.dispose();
});

pages('a site that is broken in every way can be served from the start, and mended step by step', async () => {
  const site = await createSite();
  const sound = Object.fromEntries(
    ['_data/site.yaml', '_includes/page.njk', 'pages/about.md', articleFile].map((path) => [path, site.read(path)]),
  );
  site.write('_data/site.yaml', 'name: [\n');
  site.write('_includes/page.njk', '{% extends "base.njk" %}{% block main %}');
  site.write('pages/about.md', '---\ntitle: [About\nlayout: page.njk\n---\n');
  site.write(articleFile, article({ tags: 'Drama', section: 'drama' }));
  const mend = (path: string) => site.write(path, sound[path] ?? '');

  const served = await serve(site);

  for (const place of ['_data/site.yaml:1:7', '_includes/page.njk', 'pages/about.md:2:8', `${articleFile}:5:7`])
    assert.match(served.output(), place);
  await shows(served, '/', 500, 'The site cannot be shown');

  mend('_data/site.yaml');
  await shows(served, '/', 200, 'The Listings');
  await shows(served, '/drama/night-desk-finale/', 500, 'This article cannot be shown');

  mend(articleFile);
  await shows(served, '/drama/night-desk-finale/', 200, 'The presses stop');

  mend('_includes/page.njk');
  mend('pages/about.md');
  await shows(served, '/about/', 200, 'Who we are');
  assert.equal(site.list('_site'), ['about/index.html']);
  await served.stop();
  await site.dispose();
});

async function shows(served: Served, url: string, status: number, text: string): Promise<void> {
  await served.waitFor(
    `${status} and ${text} at ${url}`,
    async () => {
      const answer = await served.fetchText(url);
      return answer.status === status && answer.text.includes(text);
    },
    15_000,
  );
}

pages.run();
