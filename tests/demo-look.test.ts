/** Demo look: tests of the demo site's weight, of what its style sheet is used for, and of a walk by keyboard. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { desktop, openPage, phone, withBrowser } from './support/browser.ts';
import { type Demo, openDemo } from './support/demo.ts';
import { filesBelow } from './support/repository.ts';

const test = suite('demo look');

const ARTICLE = '/drama/the-bravest-thing-on-television-was-a-correction/';

let demoSite: Demo;

test.before(async () => {
  demoSite = await openDemo('2026-11-23 12:00');
});

test.after(async () => {
  await (demoSite as Demo | undefined)?.dispose();
});

test('every article is at most 14 kB of compressed HTML', () => {
  const articles = filesBelow(demoSite.output).filter(
    (file) => file.endsWith('.html') && read(file).includes('"sf-article-head"'),
  );
  const heavy = articles.filter((file) => gzipSync(read(file)).length > 14_000);

  assert.ok(articles.length > 10);
  assert.equal(heavy, []);
});

test('an article asks for at most four things before its lead picture, weighs at most 250 kB, and moves nothing', async () => {
  await withBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 2 });
    const page = await context.newPage();
    const asked: string[] = [];
    const weights: Promise<number>[] = [];
    page.on('request', (request) => asked.push(request.url().slice(demoSite.site.origin.length)));
    page.on('requestfinished', (request) => {
      weights.push(
        request.response().then(async (answer) => compressed(request.url(), (await answer?.body()) ?? Buffer.of())),
      );
    });
    await page.addInitScript(
      `window.moved = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) moved += entry.value; })
        .observe({ type: 'layout-shift', buffered: true });`,
    );

    await page.goto(demoSite.site.origin + ARTICLE, { waitUntil: 'networkidle' });
    const weight = (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0);

    const first = asked.findIndex((path) => path.startsWith('/pictures/'));
    assert.ok(first > 0 && first <= 4, asked.join('\n'));
    assert.equal(
      asked.filter((path) => /\.js$|-accents/.test(path)),
      [],
    );
    assert.ok(weight <= 250_000, `${weight} bytes`);
    assert.is(await page.evaluate('moved'), 0);
  });
});

test('accents come when a page has some, in the cut that they are printed in', async () => {
  await withBrowser(async (browser) => {
    const page = await openPage(browser, `${demoSite.site.origin}/about/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(demoSite.site.origin.length)));

    await page.evaluate(`document.querySelector('main p').innerHTML = 'Mañana, <em>señor</em>'`);
    await page.evaluate('new Promise(requestAnimationFrame).then(() => document.fonts.ready)');

    assert.equal(asked.filter((path) => path.includes('-accents')).sort(), [
      '/assets/fonts/source-serif-4-accents.woff2',
      '/assets/fonts/source-serif-4-italic-accents.woff2',
    ]);
  });
});

test('at most a tenth of the rules are for nothing that the demo prints', async () => {
  const sheet = filesBelow(demoSite.output).find((file) => /^assets\/site\.\w+\.css$/.test(file)) ?? '';
  const documents = filesBelow(demoSite.output).filter((file) => /\.html$|feed\.xml$|atom\.xml$/.test(file));

  await withBrowser(async (browser) => {
    const page = await openPage(browser, `${demoSite.site.origin}/about/`);
    const { unused, total } = await page.evaluate<{ unused: string[]; total: number }>(`(${USED_RULES})(
      ${JSON.stringify(read(sheet))}, ${JSON.stringify(documents.map((file) => `/${file}`))})`);

    assert.ok(total > 200);
    assert.ok(unused.length <= total / 10, `${unused.length} of ${total}:\n${unused.join('\n')}`);
  });
});

test('a page begins at its top', async () => {
  await withBrowser(async (browser) => {
    for (const viewport of [phone, desktop]) {
      for (const path of ['/', ARTICLE, '/science-fiction/', '/shows/night-desk/']) {
        const page = await openPage(browser, demoSite.site.origin + path, { viewport });

        assert.is(await page.evaluate('scrollY'), 0, `${path} at ${viewport.width}`);
        await page.context().close();
      }
    }
  });
});

test('the keyboard reaches everything in order, sees where it is, and begins with the way past the header', async () => {
  await withBrowser(async (browser) => {
    for (const viewport of [phone, desktop]) {
      const page = await openPage(browser, demoSite.site.origin + ARTICLE, { viewport });
      const stops: Stop[] = [];
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate<Stop | null>(`(${FOCUSED})()`);
        if (!found) break;
        stops.push(found);
      }

      assert.is(stops[0]?.name, 'Skip to content');
      assert.ok(stops.some(({ name }) => name === 'Dark colours'));
      assert.ok(stops.some(({ name }) => name === 'Terms'));
      assert.equal(
        stops.filter(({ outline }) => outline < 2).map(({ name }) => name),
        [],
      );
      assert.equal(
        stops.filter(({ inView }) => !inView).map(({ name }) => name),
        [],
      );
      await page.context().close();
    }
  });
});

interface Stop {
  readonly name: string;
  /** How thick its outline is, in pixels. */
  readonly outline: number;
  readonly inView: boolean;
}

const FOCUSED = `() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    name: element.textContent.trim(),
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    inView: top < innerHeight && bottom > 0 && left < innerWidth && right > 0,
  };
}`;

/** The selectors of a style sheet that match nothing in any of the documents, states and pseudo-elements left aside. */
const USED_RULES = `async (text, addresses) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const selectors = new Set();
  const collect = (rules, around = '') => {
    for (const rule of rules) {
      const selector = rule.selectorText === undefined ? around : rule.selectorText.replaceAll('&', around === '' ? '&' : ':is(' + around + ')');
      if (rule.selectorText !== undefined) selectors.add(selector);
      if (rule.cssRules) collect(rule.cssRules, selector);
    }
  };
  collect(sheet.cssRules);
  const total = selectors.size;
  const plain = (selector) => selector
    .replace(/::?(?:before|after|marker|selection|-webkit-details-marker|view-transition-\\w+\\([^)]*\\))/g, '')
    .replace(/:(?:hover|focus-visible|focus)|\\[(?:data-scheme|aria-pressed|open)[^\\]]*\\]/g, '')
    .replace(/:is\\([\\s,]*\\)/g, '');
  for (const address of addresses) {
    if (selectors.size === 0) break;
    const type = address.endsWith('.xml') ? 'application/xml' : 'text/html';
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), type);
    for (const selector of selectors) {
      const wanted = plain(selector);
      let found = wanted === '';
      try {
        found ||= page.querySelector(wanted) !== null;
      } catch {
        // What is left is only a state, such as ':only-child'.
        found = true;
      }
      if (found) selectors.delete(selector);
    }
  }
  return { unused: [...selectors], total };
}`;

/** What a file weighs on its way: texts are compressed, pictures and fonts are already. */
function compressed(url: string, body: Buffer): number {
  return /\.(avif|jpe?g|webp|png|woff2)$/.test(url) ? body.length : gzipSync(body).length;
}

function read(file: string): string {
  return readFileSync(join(demoSite.output, file), 'utf8');
}

test.run();
