/** Scheme script: tests of the switch between light and dark in a browser, as a reader meets it. */
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accessibilityViolations, phone, withBrowser } from './support/browser.ts';
import { build } from './support/eleventy.ts';
import type { Project } from './support/project.ts';
import { createSite } from './support/site-project.ts';
import { type StaticServer, serveFolder } from './support/static-server.ts';
import { waitUntil } from './support/wait.ts';

const test = suite('scheme script');

let project: Project;
let site: StaticServer;

test.before(async () => {
  project = await createSite();
  const { code, output } = await build(project, []);
  assert.is(code, 0, output);
  site = await serveFolder(join(project.root, '_site'));
});

test.after(async () => {
  await (site as StaticServer | undefined)?.close();
  await (project as Project | undefined)?.dispose();
});

/** Opens the front page in a context of its own, and hands it to `use`. */
async function visit(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  await withBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await use(page);
  });
}

const control = (page: Page) => page.getByRole('button', { name: 'Dark colours' });
const isPressed = (page: Page) => control(page).getAttribute('aria-pressed');

/** How light the page behind the text is: more than half or not. */
const paper = async (page: Page) => {
  const lightness = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  return Number(/oklch\(([\d.]+)/.exec(lightness)?.[1]) > 0.5 ? 'light' : 'dark';
};

test('a page begins in the scheme of the system', async () => {
  for (const colorScheme of ['light', 'dark'] as const)
    await visit({ colorScheme }, async (page) => {
      assert.is(await paper(page), colorScheme);
      assert.is(await isPressed(page), String(colorScheme === 'dark'));
    });
});

test('the switch changes the scheme by mouse and by keyboard', async () => {
  await visit({ colorScheme: 'light' }, async (page) => {
    await control(page).click();
    assert.is(await paper(page), 'dark');
    assert.is(await isPressed(page), 'true');
    assert.equal(await accessibilityViolations(page), []);

    await control(page).press('Enter');

    assert.is(await paper(page), 'light');
    assert.is(await isPressed(page), 'false');
  });
});

test('the choice is kept on other pages, and stands before the body is there', async () => {
  await visit({ colorScheme: 'light' }, async (page) => {
    await page.addInitScript(`new MutationObserver(() => {
      if (document.body) window.atFirst ??= document.documentElement.dataset.scheme;
    }).observe(document, { childList: true, subtree: true });`);
    await control(page).click();

    await page.goto(`${site.origin}/about/`);

    assert.is(await page.evaluate('window.atFirst'), 'dark');
    assert.is(await paper(page), 'dark');
    assert.is(await isPressed(page), 'true');
  });
});

test('a page follows the system until somebody chooses, also when the system changes', async () => {
  await visit({ colorScheme: 'light' }, async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.is(await paper(page), 'dark');
    // The script hears of it when the browser draws the next time.
    await waitUntil(
      async () => (await isPressed(page)) === 'true',
      10_000,
      () => 'The switch still says light.',
    );

    await control(page).click();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.emulateMedia({ colorScheme: 'dark' });

    assert.is(await paper(page), 'light');
  });
});

test('where nothing may be kept the switch works on its page', async () => {
  await visit({ colorScheme: 'light' }, async (page) => {
    await page.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
    );
    await page.reload();

    await control(page).click();

    assert.is(await paper(page), 'dark');
  });
});

test('without JavaScript there is no switch, and the scheme is the system’s', async () => {
  await visit({ colorScheme: 'dark', javaScriptEnabled: false }, async (page) => {
    assert.is(await control(page).count(), 0);
    assert.is(await page.locator('.sf-scheme').isVisible(), false);
  });
});

test('on paper and in forced colours there is none', async () => {
  await visit({ colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    assert.is(await page.locator('.sf-scheme').isVisible(), false);
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    assert.is(await page.locator('.sf-scheme').isVisible(), false);
  });
});

test.run();
