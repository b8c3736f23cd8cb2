/** Site templates: tests of what is told of ordinary pages and layouts before anything is written. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createSiteTemplates } from '../../src/eleventy/site-templates.ts';
import { build } from '../support/eleventy.ts';
import { createProject } from '../support/project.ts';
import { article, createSite } from '../support/site-project.ts';
import { createTemplateSite } from '../support/template-project.ts';

const test = suite('site templates');

test('ids that nobody has are told in pages and in layouts, each at its place', async () => {
  const site = await createSite({
    'pages/guide.njk': '---\ntitle: Guide\nlayout: page.njk\n---\n{% watch "nosuch" %}\n',
    '_includes/partials/tonight.njk': '<p>Tonight</p>\n{% watch "nosuch" %}\n',
  });

  const { code, output } = await build(site);

  assert.is(code, 1);
  assert.match(output, 'pages/guide.njk:5:10  error  provider/unknown');
  assert.match(output, '_includes/partials/tonight.njk:2:10  error  provider/unknown');
  assert.not.ok(site.exists('_site'));
  await site.dispose();
});

test('a shortcode that cannot be read is one problem, though no compiler can read it either', async () => {
  const site = await createSite({
    'pages/guide.njk': '---\ntitle: Guide\nlayout: page.njk\n---\n{% watch "night-desk %}\n',
  });

  const { output } = await build(site);

  assert.match(output, 'pages/guide.njk:5:10  error  shortcode/syntax');
  assert.match(output, '1 error in 1 file');
  await site.dispose();
});

test('what an ordinary page says is told with everything else', async () => {
  const site = await createSite({
    'pages/guide.md': '---\ntitel: Guide\nlayout: page.njk\n---\nSee [the list] (/shows/).\n',
  });

  const { output } = await build(site);

  assert.match(output, 'pages/guide.md:2:1  warning  key/unknown');
  assert.match(output, 'pages/guide.md:5:5  warning  link/syntax');
  await site.dispose();
});

test('an unknown tag hides nothing of what the other shortcodes of a page say', async () => {
  const site = await createSite({
    'pages/guide.njk':
      '---\ntitle: Guide\nlayout: page.njk\n---\n{% watch "nosuch" %}\n{% cast limt=3 %}\n{% youtube "x" %}\n',
  });

  const { output } = await build(site);

  assert.match(output, 'pages/guide.njk:5:10  error  provider/unknown');
  assert.match(output, 'pages/guide.njk:6:9  error  argument/unknown');
  assert.match(output, 'pages/guide.njk:7:4  error  template/syntax');
  assert.match(output, '3 errors in 1 file');
  await site.dispose();
});

test('a layout is known by its alias, its file and its name without an ending', async () => {
  const { root } = await createProject({ '_includes/story.njk': '' });
  const directories = { input: './', includes: './_includes/', layouts: '', data: './_data/', output: './_site/' };
  const eleventyConfig = { directories, layoutAliases: { review: 'story.njk' } };
  const { hasLayout, layouts, check } = createSiteTemplates(eleventyConfig as never, { root } as never, {} as never);

  assert.equal(['story.njk', 'story', 'review', 'stroy.njk'].map(hasLayout), [true, true, true, false]);
  // Where Eleventy prints articles, pages and layouts are its own.
  assert.equal(layouts(), []);
  assert.equal(check(undefined).held.problems, []);
});

test('a layout may be in a language that a plugin brings, or exist without a file', async () => {
  const { root } = await createProject({ '_includes/posts/story.vto': '' });
  const directories = { input: './', includes: './_includes/', layouts: '', data: './_data/', output: './_site/' };
  const eleventyConfig = { directories, layoutAliases: {}, virtualTemplates: { '_includes/made.html': {} } };
  const { hasLayout } = createSiteTemplates(eleventyConfig as never, { root } as never, {} as never);

  assert.equal(['posts/story', 'made.html', 'made', 'posts/stor'].map(hasLayout), [true, true, true, false]);
});

test('the keys at which Eleventy would end are told of articles that stay its templates', async () => {
  const site = await createTemplateSite({
    'src/articles/a.md': article(
      { title: 'A', date: '2026-01-10', layout: 'bsae.njk', permalink: '/contact' },
      'Text.',
    ),
    'src/articles/b.md': article({ title: 'B', date: '2026-01-10', permalink: '/../outside/' }, 'Text.'),
    'src/articles/c.md': article(
      { title: 'C', date: '2026-01-10', layout: 'base', permalink: '/{{ page.fileSlug }}/' },
      'Text.',
    ),
  });

  const { code, output } = await build(site);

  assert.is(code, 1);
  assert.match(output, /a\.md:\d+:9 {2}error {2}layout\/missing/);
  assert.match(output, 'Write "base.njk".');
  assert.match(output, /a\.md:\d+:12 {2}error {2}value\/format/);
  assert.match(output, /b\.md:\d+:12 {2}error {2}value\/format/);
  assert.match(output, '3 errors in 2 files');
  await site.dispose();
});

test.run();
