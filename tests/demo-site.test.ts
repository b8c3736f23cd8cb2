/** Demo site: tests of the repository's own site, as built and as seen in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { elements } from '../src/features.ts';
import { accessibilityViolations, desktop, phone, withBrowser } from './support/browser.ts';
import { type Demo, openDemo } from './support/demo.ts';
import { htmlProblems } from './support/html.ts';
import { brokenLinks } from './support/links.ts';
import { pageElements } from './support/page-elements.ts';
import { filesBelow, repository } from './support/repository.ts';
import { parseXml } from './support/xml.ts';

const demo = suite('demo site');

const NOW = '2026-12-01 12:00';
const SITE_URL = 'https://standfirst.test';

let demoSite: Demo;

demo.before(async () => {
  demoSite = await openDemo(NOW);
});

demo.after(async () => {
  await (demoSite as Demo | undefined)?.dispose();
});

demo('every page is valid HTML', () => {
  assert.is.not(pages().length, 0);
  assert.equal(
    pages().flatMap((file) => htmlProblems(read(file), file)),
    [],
  );
});

demo('nothing links to or loads what is not there', () => {
  assert.equal(brokenLinks(demoSite.output, { siteUrl: SITE_URL }), []);
});

demo('every XML file is well formed, and every JSON file can be read', () => {
  const xml = filesBelow(demoSite.output).filter((file) => file.endsWith('.xml'));

  assert.ok(xml.includes('feed.xml'));
  for (const file of xml) parseXml(read(file));
  for (const file of filesBelow(demoSite.output).filter((name) => name.endsWith('.json'))) JSON.parse(read(file));
});

demo('no page holds a script but ours, or loads anything from another host', () => {
  const scheme = `<script>${readFileSync(join(repository, '_includes/scripts/scheme.js'), 'utf8')}</script>`;
  const found = pages().flatMap((file) =>
    pageElements(read(file).replace(scheme, '')).flatMap(({ name, attributes: { src, srcset, href, rel, type } }) => {
      if (name === 'script') {
        const isOurs = type === 'module' && /^\/assets\/[\w.-]+\.js$/.test(src ?? '');
        return isOurs || type === 'application/ld+json' ? [] : [`${file}: a script`];
      }
      const loaded = [src, srcset, name === 'link' && /stylesheet|preload|icon/.test(rel ?? '') ? href : undefined];
      return loaded.filter((url) => /^(https?:)?\/\//.test(url ?? '')).map((url) => `${file}: ${url}`);
    }),
  );

  assert.equal(found, []);
});

demo('the elements page prints every element', () => {
  const page = read('elements/index.html');

  assert.equal(
    elements.filter(({ name }) => !new RegExp(`class="(?:[^"]* )?sf-${name}["\\s]`).test(page)).map(({ name }) => name),
    [],
  );
});

demo('every kind of page is in order in a browser, on a phone and a desktop, in light and dark', async () => {
  const found: string[] = [];

  await withBrowser(async (browser) => {
    for (const path of kinds()) found.push(...(await inspect(browser, path)));
  });

  assert.equal(found, []);
});

demo('every kind of page says what it has to say without JavaScript', async () => {
  await withBrowser(async (browser) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
    const page = await context.newPage();
    for (const path of kinds()) {
      await page.goto(demoSite.site.origin + path);

      assert.ok((await page.locator('h1').innerText()).length > 0, path);
      assert.ok(await page.locator('main').isVisible(), path);
      assert.ok((await page.locator('main').innerText()).length > 80, path);
    }
  });
});

demo('who comes back from signing up for a newsletter is thanked, nobody else', async () => {
  await withBrowser(async (browser) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
    const page = await context.newPage();
    const notice = page.getByRole('status').filter({ hasText: 'Thank you' });

    await page.goto(`${demoSite.site.origin}/elements/`);
    const unseen = await notice.count();
    await page.goto(`${demoSite.site.origin}/elements/#newsletter-sent`);

    assert.is(unseen, 0);
    assert.ok(await notice.isVisible());
    assert.is(await page.locator(':focus').getAttribute('role'), 'status');
  });
});

/** What is wrong with a page in a browser, a line each. */
async function inspect(browser: Browser, path: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const found: string[] = [];
  const isNotFound = path === '/nowhere/';
  page.on('console', (message) => {
    // A browser itself reports the status of the page for addresses that lead nowhere.
    if (message.type() === 'error' && !isNotFound) found.push(`${path}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${path}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(demoSite.site.origin) && !request.url().startsWith('data:'))
      found.push(`${path} asks for ${request.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400 && !isNotFound) found.push(`${path}: ${answer.status()} ${answer.url()}`);
  });

  await page.goto(demoSite.site.origin + path, { waitUntil: 'load' });
  for (const viewport of [phone, desktop]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const violations = await accessibilityViolations(page);
      found.push(...violations.map((violation) => `${path} ${viewport.width} ${colorScheme}: ${violation}`));
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  found.push(...(await tooWide(page)).map((element) => `${path} scrolls sideways at 320: ${element}`));
  await context.close();
  return found;
}

async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [scrollWidth + ' px', ...wide.slice(0, 5).map((element) => element.tagName + '.' + element.className)];
  })()`);
}

/** A page of every kind: the first of each folder, those with the most elements, ordinary pages, and one that is not there. */
function kinds(): string[] {
  const byKind = new Map<string, string>();
  const richness = (file: string) => read(file).split('class="sf-').length;
  for (const file of pages()) {
    const [folder = '', ...rest] = file.split('/');
    const kind = /^(shows|people|authors|topics|on)$/.test(folder) ? `${folder} ${rest.length}` : `page ${rest.length}`;
    const known = byKind.get(kind);
    if (known === undefined || richness(known) < richness(file)) byKind.set(kind, file);
  }
  const paths = ['index.html', 'about/index.html', 'elements/index.html', ...byKind.values()]
    .filter((file) => file !== '404.html')
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  return [...new Set([...paths, '/nowhere/'])];
}

function pages(): string[] {
  return filesBelow(demoSite.output).filter((file) => file.endsWith('.html'));
}

function read(file: string): string {
  return readFileSync(join(demoSite.output, file), 'utf8');
}

demo.run();
