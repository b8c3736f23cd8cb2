/** Problem preview: tests of what a browser sees of problems, from the first build on, while they are mended one by one. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accessibilityViolations, withBrowser } from '../support/browser.ts';
import { build, type Served, serve } from '../support/eleventy.ts';
import type { Project } from '../support/project.ts';
import { article, articleFile, createSite } from '../support/site-project.ts';
import { createTemplateSite, templateConfiguration } from '../support/template-project.ts';

const preview = suite('problems in the browser');

const BROKEN = {
  yaml: '---\ntitle: [Yaml\n---\n\nText.\n',
  section: article({ title: 'Section', section: 'drma' }, 'Mended section.'),
  shortcode: article({ title: 'Shortcode' }, '{% pulquote %}'),
} as const;
const sound = (title: string) => article({ title }, `Mended ${title}.`);

preview(
  'three broken articles are shown in the first build, and go away one by one without a reload by hand',
  async () => {
    const site = await createSite({
      'articles/yaml.md': BROKEN.yaml,
      'articles/section.md': BROKEN.section,
      'articles/shortcode.md': BROKEN.shortcode,
    });
    const served = await serve(site, [], { STANDFIRST_NOW: '2026-02-01 12:00' });

    await withBrowser(async (browser) => {
      const open = async (path: string) => {
        const page = await browser.newPage();
        const status = (await page.goto(served.origin + path))?.status();
        return { page, status };
      };
      const overlays = [await open('/yaml/'), await open('/drma/section/'), await open('/shortcode/')];
      const [yaml, section, shortcode] = overlays.map(({ page }) => page);
      const { page: about, status } = await open('/about/');
      const { page: finale } = await open('/drama/night-desk-finale/');
      const { page: all } = await open('/_standfirst/problems/');
      assert.ok(yaml && section && shortcode);

      assert.equal(
        overlays.map((overlay) => overlay.status),
        [500, 500, 500],
      );
      for (const { page } of overlays)
        await page.getByRole('heading', { name: 'This article cannot be shown' }).waitFor();
      await yaml.getByText('articles/yaml.md:2:8').waitFor();
      await section.getByRole('heading', { level: 2, name: 'There is no section "drma"' }).waitFor();
      await shortcode.getByRole('heading', { level: 2, name: 'There is no shortcode "pulquote"' }).waitFor();
      assert.is(status, 200);
      await showsBadge(about, '3 errors');
      await showsBadge(finale, '3 errors');
      await all.getByRole('heading', { level: 1, name: '3 errors in 3 files' }).waitFor();
      for (const page of [yaml, all]) await hasNoViolations(page);

      site.write('articles/yaml.md', sound('Yaml'));
      await yaml.getByText('Mended Yaml.').waitFor();
      await showsBadge(about, '2 errors');
      await showsBadge(yaml, '2 errors');
      await all.getByRole('heading', { level: 1, name: '2 errors in 2 files' }).waitFor();

      site.write('articles/section.md', sound('Section').replace('date:', 'section: drama\ndate:'));
      await showsBadge(finale, '1 error');
      site.write('articles/shortcode.md', sound('Shortcode'));
      await shortcode.getByText('Mended Shortcode.').waitFor();
      await all.getByRole('heading', { level: 1, name: 'Nothing is wrong' }).waitFor();
      for (const page of [about, finale, yaml, shortcode]) await hasNoBadge(page);
      await hasNoViolations(all);

      site.write(articleFile, BROKEN.section);
      await showsBadge(about, '1 error');
      await finale.getByRole('heading', { name: 'This article cannot be shown' }).waitFor();
      await finale.getByRole('link', { name: 'The one problem of the site' }).click();
      await finale.getByRole('heading', { level: 2, name: articleFile }).waitFor();
    });
    await served.stop();
    await site.dispose();
  },
);

preview('articles as templates: the same, also on a page that was good a moment ago', async () => {
  const site = await createTemplateSite({
    'src/articles/good.md': sound('Good'),
    'src/articles/yaml.md': BROKEN.yaml,
  });
  const served = await serve(site);

  await withBrowser(async (browser) => {
    const [good, yaml, about] = [await browser.newPage(), await browser.newPage(), await browser.newPage()];
    await good.goto(`${served.origin}/articles/good/`);
    await yaml.goto(`${served.origin}/articles/yaml/`);
    await about.goto(`${served.origin}/about/`);
    await showsBadge(good, '1 error');
    await yaml.getByText('src/articles/yaml.md:2:8').waitFor();

    site.write('src/articles/good.md', BROKEN.shortcode);
    await good.getByText('src/articles/good.md:7:4').waitFor();
    await showsBadge(about, '2 errors');
    site.write('src/about.md', `${site.read('src/about.md')}\nEdited.\n`);
    await about.getByText('Edited.').waitFor();
    await showsBadge(about, '2 errors');

    site.write('src/articles/good.md', sound('Good'));
    await good.getByText('Mended Good.').waitFor();
    site.write('src/articles/yaml.md', sound('Yaml'));
    await yaml.getByText('Mended Yaml.').waitFor();
    for (const page of [good, yaml, about]) await hasNoBadge(page);
  });
  await served.stop();
  await site.dispose();
});

preview('an ordinary page that is broken later is not shown as it was before', async () => {
  const site = await createSite({ 'pages/terms.md': '---\npermalink: /our-terms/\n---\nBe kind.\n' });
  const served = await serve(site);
  const shows = (path: string, status: number, text: string) =>
    served.waitFor(`${text} at ${path}`, async () => {
      const answer = await served.fetchText(path);
      return answer.status === status && answer.text.includes(text);
    });
  await shows('/our-terms/', 200, 'Be kind.');

  site.write('pages/terms.md', '---\npermalink: [/our-terms/\n---\nBe kind.\n');
  await shows('/our-terms/', 500, 'pages/terms.md:2:12');
  site.write('pages/terms.md', '---\npermalink: /our-terms/\n---\nBe kinder.\n');
  await shows('/our-terms/', 200, 'Be kinder.');

  await served.stop();
  await site.dispose();
});

for (const [mode, make, path] of [
  ['generated pages', () => createSite({ 'articles/bad.md': BROKEN.shortcode }), '/bad/'],
  [
    'articles as templates',
    () =>
      createTemplateSite({ 'src/articles/bad.md': BROKEN.shortcode, 'eleventy.config.js': templateConfiguration() }),
    '/articles/bad/',
  ],
] as const satisfies readonly (readonly [string, () => Promise<Project>, string])[]) {
  preview(`${mode}: under a path prefix all links keep it`, async () => {
    const site = await make();
    const served = await serve(site, ['--pathprefix=/tv/']);

    const overlay = await served.fetchText(`/tv${path}`);
    const all = await served.fetchText('/tv/_standfirst/problems/');
    const redirect = await served.fetchText('/tv/_standfirst/problems');
    assert.is(overlay.status, 500);
    assert.match(overlay.text, 'href="/tv/_standfirst/problems/"');
    assert.is(all.status, 200);
    assert.match(all.text, 'bad.md');
    assert.equal([redirect.status, redirect.headers.get('location')], [301, '/tv/_standfirst/problems/']);
    assert.match(await opened(served, '/tv/about/'), 'href="/tv/_standfirst/problems/"');
    await served.stop();
    await site.dispose();
  });
}

preview('nothing of it is in a build', async () => {
  const site = await createSite();

  const { code, output } = await build(site);

  assert.is(code, 0, output);
  const texts = site.list('_site').map((file) => site.read(`_site/${file}`));
  assert.ok(texts.length > 5);
  assert.equal(
    texts.filter((text) => /standfirst-problems|_standfirst|shadowrootmode|vscode:/.test(text)),
    [],
  );
  await site.dispose();
});

/** What a browser gets that opens an address. */
async function opened(served: Served, path: string): Promise<string> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    return (await (await page.goto(served.origin + path))?.text()) ?? '';
  });
}

const badgeOf = (page: Page) => page.getByRole('complementary', { name: 'Problems of this site' });

async function showsBadge(page: Page, text: string): Promise<void> {
  await badgeOf(page).getByRole('link', { name: text, exact: true }).waitFor();
}

async function hasNoBadge(page: Page): Promise<void> {
  await badgeOf(page).waitFor({ state: 'detached' });
}

async function hasNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    assert.equal(await accessibilityViolations(page), []);
  }
}

preview.run();
