/** Every element: the same tests for all, with hostile values, through every door, in feeds and in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, serialize } from 'parse5';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { elements } from '../src/features.ts';
import { accessibilityViolations, desktop, openPage, phone, withBrowser } from './support/browser.ts';
import { build } from './support/eleventy.ts';
import {
  concealedWord,
  hostileSite,
  hostileTexts,
  hostileValues,
  hostilities,
  languages,
  pageName,
} from './support/hostile-elements.ts';
import { htmlProblems } from './support/html.ts';
import { pageElements } from './support/page-elements.ts';
import type { Project } from './support/project.ts';
import { repository } from './support/repository.ts';
import { createSite } from './support/site-project.ts';
import { type StaticServer, serveFolder } from './support/static-server.ts';
import { elementsNamed, parseXml } from './support/xml.ts';

const every = suite('every element');

/** Elements that are for the screen. */
const NOT_ON_PAPER: readonly string[] = ['newsletter', 'promotion', 'pull-quote'];

const articles = hostilities.map((hostility) => `drama/${hostility}`);
const pages = hostilities.flatMap((hostility) => languages.map((language) => pageName(hostility, language)));

/** Both kinds of page, and the texts that make trouble in a browser. */
const seen = ['drama/long', 'drama/right-to-left', pageName('marks', 'njk')];

let project: Project;
let site: StaticServer;

every.before(async () => {
  project = await createSite(await hostileSite());
  const { code, output } = await build(project, ['--quiet'], { STANDFIRST_NOW: '2026-01-20 12:00' });
  assert.is(code, 0, output);
  site = await serveFolder(`${project.root}/_site`);
});

every.after(async () => {
  await (site as StaticServer | undefined)?.close();
  await (project as Project | undefined)?.dispose();
});

every('takes the arguments that its schema allows', () => {
  for (const element of elements)
    for (const hostility of hostilities)
      assert.equal(
        element.check(hostileValues(element, hostility)),
        [],
        `${element.name}: give it what it needs in GIVEN of tests/support/hostile-elements.ts`,
      );
});

every('is printed through every door', () => {
  for (const page of [...articles, ...pages])
    for (const { name } of elements) {
      const printed = printedNames(read(page)).filter((each) => each === name);
      assert.ok(printed.length >= 2, `${page} has ${printed.length} of sf-${name}`);
    }
});

every('is valid HTML, without an id that stands twice', () => {
  assert.equal(
    [...articles, ...pages]
      .flatMap((page) => htmlProblems(read(page), page))
      // The same box twice has one name twice, which only an author can mend.
      .filter((problem) => !problem.includes('unique-landmark')),
    [],
  );
});

every('lets nothing escape that was meant as text', () => {
  const ours = `<script>${readFileSync(join(repository, '_includes/scripts/scheme.js'), 'utf8')}</script>`;
  const found = project
    .list('_site')
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => intruders(project.read(`_site/${file}`).replace(ours, '')).map((what) => `${file}: ${what}`));

  assert.equal(found, []);
});

every('shows the text as it was typed', () => {
  for (const hostility of hostilities) {
    const text = textOf(read(`drama/${hostility}`));
    for (const element of elements.filter(({ schema }) => 'title' in schema.properties || 'about' in schema.properties))
      assert.ok(text.includes(hostileTexts[hostility]), `${element.name} in drama/${hostility}`);
  }
});

every('is whole by itself in feeds: no script, style, form or frame, and no address without a host', () => {
  const contents = feedContents();

  // Besides those, each feed has the article that they link to, and the one of every site.
  assert.is(contents.length, (hostilities.length + 2) * 3);
  assert.equal(
    contents.flatMap((content) =>
      pageElements(content).flatMap(({ name, attributes }) => [
        ...(/^(script|style|form|input|iframe|object|link)$/.test(name) ? [name] : []),
        ...Object.keys(attributes).filter((key) => /^(on|style$|class$|id$|aria-|data-)/.test(key)),
        ...[attributes.href, attributes.src].filter((url) => url !== undefined && !URL.canParse(url)),
      ]),
    ),
    [],
  );
});

every('tells what it conceals on the page of its article, and nowhere else', () => {
  const telling = project.list('_site').filter((file) => project.read(`_site/${file}`).includes(concealedWord));

  assert.equal(telling.sort(), articles.map((page) => `${page}/index.html`).sort());
  for (const page of articles) {
    const [head = ''] = read(page).split('<div class="sf-body">');
    assert.not.match(head, concealedWord);
  }
});

every('is accessible on a phone and a desktop, in light and dark', async () => {
  const found: string[] = [];

  await withBrowser(async (browser) => {
    for (const path of seen) {
      const page = await openPage(browser, `${site.origin}/${path}/`);
      await page.evaluate(OPEN_ALL);
      for (const viewport of [phone, desktop]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          const violations = await accessibilityViolations(page);
          found.push(...violations.map((violation) => `${path} ${viewport.width} ${colorScheme}: ${violation}`));
        }
      }
      await page.context().close();
    }
  });

  assert.equal(found, []);
});

every('fits on a screen of 320 pixels', async () => {
  const found: string[] = [];

  await withBrowser(async (browser) => {
    for (const path of seen) {
      const page = await openPage(browser, `${site.origin}/${path}/`, { viewport: { width: 320, height: 640 } });
      await page.evaluate(OPEN_ALL);
      const wide = await page.evaluate<string[]>(TOO_WIDE);
      found.push(...wide.map((element) => `${path}: ${element}`));
      await page.context().close();
    }
  });

  assert.equal(found, []);
});

every('is there without JavaScript, in forced colours and on paper', async () => {
  await withBrowser(async (browser) => {
    for (const path of seen) {
      const page = await openPage(browser, `${site.origin}/${path}/`, { viewport: phone, javaScriptEnabled: false });
      assert.equal(await missingFrom(page), [], `${path} without JavaScript`);

      await page.emulateMedia({ forcedColors: 'active' });
      assert.equal(await missingFrom(page), [], `${path} in forced colours`);

      await page.emulateMedia({ forcedColors: 'none', media: 'print' });
      assert.equal(await missingFrom(page, NOT_ON_PAPER), [], `${path} on paper`);
      await page.context().close();
    }
  });
});

every('opens what it conceals by the keyboard alone, without JavaScript', async () => {
  await withBrowser(async (browser) => {
    const page = await openPage(browser, `${site.origin}/drama/emoji/`, { javaScriptEnabled: false });
    const spoiler = page.locator('.sf-spoiler').first();
    assert.not(await spoiler.getByText(concealedWord).first().isVisible());

    await spoiler.locator('summary').first().focus();
    await page.keyboard.press('Enter');

    assert.ok(await spoiler.getByText(concealedWord).first().isVisible());
    await page.context().close();
  });
});

every('says what it conceals in one flowing sentence', async () => {
  await withBrowser(async (browser) => {
    const page = await openPage(browser, `${site.origin}/drama/emoji/`);

    const displays = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.sf-spoiler summary *')].map((part) => getComputedStyle(part).display)`,
    );

    assert.equal([...new Set(displays)], ['inline']);
  });
});

/** The elements of ours that a page has, by name. */
function printedNames(html: string): readonly string[] {
  const names = new Map(elements.map(({ name }) => [`sf-${name}`, name]));
  return pageElements(html).flatMap(({ attributes }) =>
    (attributes.class ?? '').split(/\s+/).flatMap((each) => names.get(each) ?? []),
  );
}

/** What is an element or an attribute and was meant as text. */
function intruders(html: string): readonly string[] {
  return pageElements(html).flatMap(({ name, attributes }) => {
    const isOurs = /^\/assets\/[\w.-]+\.js$/.test(attributes.src ?? '') || attributes.type === 'application/ld+json';
    return [
      ...(name === 'script' && !isOurs ? ['a script'] : []),
      ...(attributes.src === 'x' ? ['a picture'] : []),
      ...Object.keys(attributes).filter((key) => key.startsWith('on')),
    ];
  });
}

function textOf(html: string): string {
  const text = serialize(parseFragment(html)).replace(/<[^>]*>/g, '');
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, '\u00A0')
    .replace(/&amp;/g, '&');
}

/** What three feeds hold of each article; each is well formed. */
function feedContents(): readonly string[] {
  const feed = (file: string) => project.read(`_site/${file}`);
  const items = (JSON.parse(feed('feed.json')) as { items: readonly { content_html: string }[] }).items;
  return [
    ...elementsNamed(parseXml(feed('feed.xml')), 'content:encoded').map(({ text }) => text),
    ...elementsNamed(parseXml(feed('atom.xml')), 'content').map(({ text }) => text),
    ...items.map(({ content_html }) => content_html),
  ];
}

/** The elements that a reader does not see, of those that are not concealed or hidden on purpose. */
async function missingFrom(page: Page, hidden: readonly string[] = []): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { name } of elements.filter((element) => !hidden.includes(element.name))) {
    const box = await page.locator(`.sf-${name}`).first().boundingBox();
    if (!box || box.width < 4 || box.height < 4) missing.push(name);
  }
  return missing;
}

const OPEN_ALL = `for (const each of document.querySelectorAll('details')) each.open = true`;

/** What is wider than the screen, of all that stands in the text; head and foot of the page hold names of the site. */
const TOO_WIDE = `[...document.querySelectorAll('.sf-body *')]
  .filter((element) => !element.closest('.sf-visually-hidden'))
  .filter((element) => element.getBoundingClientRect().right > document.scrollingElement.clientWidth + 1)
  .map((element) => element.tagName + '.' + element.className)`;

function read(page: string): string {
  return project.read(`_site/${page}/index.html`);
}

every.run();
