/** Video script: tests of the video in a browser, as a reader meets it: before a click, after it, and without JavaScript. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accessibilityViolations, desktop, phone, withBrowser } from './support/browser.ts';
import { build } from './support/eleventy.ts';
import { brokenLinks } from './support/links.ts';
import type { Project } from './support/project.ts';
import { repository } from './support/repository.ts';
import { article, createSite, picture, siteUrl } from './support/site-project.ts';
import { type StaticServer, serveFolder } from './support/static-server.ts';

const test = suite('video script');

const PREFIX = '/tv/';
/** What the docs tell a site to allow, and nothing from elsewhere besides. */
const SCHEME = createHash('sha256')
  .update(readFileSync(join(repository, '_includes/scripts/scheme.js')))
  .digest('base64');
const POLICY = `default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'sha256-${SCHEME}'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com`;
const BODY = `One.

{% video "https://youtu.be/M7lc1UVf-VE?t=90" title="The <bell>" length="3:12" poster="poster.jpg" %}

Two.

{% video "https://vimeo.com/76979871" title="The player" poster="poster.jpg" %}

{% video "clip.mp4" title="The file" poster="poster.jpg" captions="clip.vtt" %}

Three.`;

let project: Project;
let site: StaticServer;

test.before(async () => {
  project = await createSite({
    'articles/story.md': article({ title: 'Story' }, BODY),
    'articles/poster.jpg': await picture(1280),
    'articles/clip.mp4': 'no film',
    'articles/clip.vtt': 'WEBVTT\n',
  });
  const { code, output } = await build(project, [`--pathprefix=${PREFIX}`]);
  assert.is(code, 0, output);
  // The layouts load them; the demo's configuration copies them.
  cpSync(join(repository, '_includes/fonts'), join(project.root, '_site/assets/fonts'), { recursive: true });
  site = await serveFolder(join(project.root, '_site'), { pathPrefix: PREFIX });
});

test.after(async () => {
  await (site as StaticServer | undefined)?.close();
  await (project as Project | undefined)?.dispose();
});

interface Opened {
  readonly page: Page;
  /** Requests to other hosts, each as its address and who it says asks. */
  readonly elsewhere: { readonly url: string; readonly referrer: string | undefined }[];
  readonly failures: string[];
}

/** Opens the story under the policy above. Other hosts are stood in for. */
async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const opened: Opened = { page, elsewhere: [], failures: [] };
  page.on('console', (message) => message.type() === 'error' && opened.failures.push(message.text()));
  page.on('pageerror', (error) => opened.failures.push(error.message));
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (!request.url().startsWith(site.origin)) {
      opened.elsewhere.push({ url: request.url(), referrer: request.headers().referer });
      return route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
    }
    if (request.resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } });
  });
  await page.goto(`${site.origin}${PREFIX}story/`, { waitUntil: 'load' });
  return opened;
}

const play = (page: Page) => page.getByRole('link', { name: 'Play video: The <bell> (3 minutes 12 seconds)' });
const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.tagName + " " + document.activeElement.title');

test('everything that the page names is published, below the path prefix', () => {
  assert.equal(brokenLinks(join(project.root, '_site'), { siteUrl, pathPrefix: PREFIX }), []);
});

test('nobody else is asked before a click, and the page is accessible', async () => {
  await withBrowser(async (browser) => {
    for (const viewport of [phone, desktop]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, elsewhere, failures } = await open(browser, { viewport, colorScheme });
        await play(page).hover();

        assert.equal(await accessibilityViolations(page), []);
        assert.equal(elsewhere, []);
        assert.equal(failures, []);
        await page.context().close();
      }
    }
  });
});

test('a click puts the player in the place of the poster, without moving anything, and the focus on it', async () => {
  await withBrowser(async (browser) => {
    for (const viewport of [phone, desktop]) {
      const { page, elsewhere, failures } = await open(browser, { viewport });
      const caption = page.locator('figcaption').first();
      await play(page).scrollIntoViewIfNeeded();
      const before = [await play(page).boundingBox(), await caption.boundingBox()];
      // A busy browser asks for the player a little later than it has made its frame.
      const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().startsWith('https:'));

      await play(page).click();
      await loaded;

      const player = page.locator('iframe');
      assert.is(await player.getAttribute('title'), 'The <bell>');
      assert.is(await focused(page), 'IFRAME The <bell>');
      assert.equal([await player.boundingBox(), await caption.boundingBox()], before);
      assert.equal(elsewhere, [
        {
          url: 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?autoplay=1&playsinline=1&start=90',
          referrer: `${site.origin}/`,
        },
      ]);
      assert.equal(failures, []);
      assert.is(await page.getByRole('link', { name: 'Play video: The player' }).count(), 1);
      await page.context().close();
    }
  });
});

test('the Enter key plays, too', async () => {
  await withBrowser(async (browser) => {
    const { page } = await open(browser);
    await play(page).focus();

    await page.keyboard.press('Enter');

    assert.is(await focused(page), 'IFRAME The <bell>');
    assert.ok(page.url().startsWith(site.origin));
  });
});

test('a click that asks for another tab or window is left to the browser', async () => {
  await withBrowser(async (browser) => {
    const { page } = await open(browser);
    // The script listens at the document, so the window hears of a click after it.
    await page.evaluate(`addEventListener('click', (event) => {
      document.title = String(event.defaultPrevented);
      event.preventDefault();
    })`);

    for (const modifier of ['Control', 'Shift', 'Alt', 'Meta'] as const) {
      await page.evaluate("document.title = 'unheard'");
      await play(page).click({ modifiers: [modifier] });

      assert.is(await page.title(), 'false', modifier);
    }
    assert.is(await page.locator('iframe').count(), 0);
  });
});

test('without JavaScript the link leads to the video', async () => {
  await withBrowser(async (browser) => {
    const { page } = await open(browser, { javaScriptEnabled: false });

    await play(page).click();

    assert.is(page.url(), 'https://www.youtube.com/watch?v=M7lc1UVf-VE&t=90s');
  });
});

test('the script is asked for once, and not on pages without a video', async () => {
  await withBrowser(async (browser) => {
    const { page } = await open(browser);
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });

    await page.reload({ waitUntil: 'load' });
    await page.goto(`${site.origin}${PREFIX}`, { waitUntil: 'load' });

    assert.is(scripts.length, 1);
    assert.match(scripts[0] ?? '', /^\/tv\/assets\/video\.[\da-f]{10}\.js$/);
  });
});

test.run();
