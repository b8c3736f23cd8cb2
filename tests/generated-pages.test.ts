/** Generated pages: tests of a site that has all of them, and of one that turns some off, moves some and replaces one. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from './support/eleventy.ts';
import { brokenLinks } from './support/links.ts';
import type { Project } from './support/project.ts';
import { article, articleFile, configuration, createSite, siteUrl } from './support/site-project.ts';

const test = suite('generated pages');

/** What readers and machines get, but for style sheets and pictures. */
function pagesOf(project: Project): Readonly<Record<string, string>> {
  const files = project.list('_site').filter((file) => /\.(?:html|xml|json)$/.test(file));
  return Object.fromEntries(files.map((file) => [file, project.read(`_site/${file}`)]));
}

/** Links that lead nowhere. */
function brokenLinksOf(project: Project): readonly string[] {
  return brokenLinks(join(project.root, '_site'), { siteUrl });
}

const named = article({
  title: 'The last edition',
  section: 'drama',
  shows: ['night-desk'],
  people: ['ana-ruiz'],
  cast: [{ character: 'Mara', actor: 'ana-ruiz' }],
});

test('are all there, and every link of theirs leads somewhere', async () => {
  const project = await createSite({ [articleFile]: named });

  const { code, output } = await build(project);

  assert.is(code, 0, output);
  const files = Object.keys(pagesOf(project));
  for (const file of [
    'archive/2026/01/index.html',
    'archive/2026/index.html',
    'archive/index.html',
    'on/streamly/feed.xml',
    'on/streamly/index.html',
    'people/ana-ruiz/feed.xml',
    'people/ana-ruiz/index.html',
    'people/index.html',
    'shows/index.html',
    'shows/night-desk/feed.xml',
  ])
    assert.ok(files.includes(file), `${file} is missing`);
  assert.equal(brokenLinksOf(project), []);
  assert.match(project.read('_site/sitemap.xml'), `${siteUrl}/people/ana-ruiz/`);
});

test('of people leave nothing behind when they are turned off', async () => {
  const project = await createSite({
    [articleFile]: named,
    '.eleventy.ts': configuration('', "{ articles: 'pages', pages: { people: false } }"),
  });

  const { code, output } = await build(project);

  assert.is(code, 0, output);
  const pages = pagesOf(project);
  assert.equal(
    Object.keys(pages).filter((file) => file.startsWith('people')),
    [],
  );
  assert.equal(
    Object.entries(pages)
      .filter(([, text]) => text.includes('/people/'))
      .map(([file]) => file),
    [],
  );
  assert.match(pages['drama/night-desk-finale/index.html'] ?? '', 'Ana Ruiz');
  assert.equal(brokenLinksOf(project), []);
});

test('are where and how a site wants them, and give way to a page of its own', async () => {
  const options = `{ articles: 'pages', pages: {
    allPeople: false,
    archive: { url: '/back-issues/' },
    providers: { url: '/streaming/{id}/', layout: 'ours.njk' },
  } }`;
  const project = await createSite({
    '.eleventy.ts': configuration('', options),
    '_includes/ours.njk': '<!doctype html><title>x</title><p>Ours: {{ provider.name }}</p>',
    'pages/shows.md': '---\ntitle: Our shows\nlayout: page.njk\n---\n\nWhat we watch.\n',
  });

  const { code, output } = await build(project);

  assert.is(code, 0, output);
  assert.match(project.read('_site/streaming/streamly/index.html'), '<p>Ours: Streamly</p>');
  assert.match(project.read('_site/shows/index.html'), 'What we watch.');
  assert.match(project.read('_site/shows/night-desk/index.html'), '<a href="/shows/">Shows A–Z</a>');
  const files = project.list('_site');
  assert.ok(files.includes('back-issues/2026/01/index.html'));
  assert.not.ok(files.some((file) => /^(?:on|archive)\/|^people\/index/.test(file)));
  assert.equal(brokenLinksOf(project), []);
});

test('that ask for a layout which is not there end the build, at the place that names it', async () => {
  const project = await createSite({
    '.eleventy.ts': configuration('', "{ articles: 'pages', pages: { people: { layout: 'persn.njk' } } }"),
  });

  const { code, output } = await build(project);

  assert.is(code, 1);
  assert.match(output, /\.eleventy\.ts:4:\d+ {2}error {2}option\/invalid/);
  assert.match(output, 'There is no layout "persn.njk" in the layouts folder.');
});

test.run();
