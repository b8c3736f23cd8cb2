/** Archive: tests that every article is in its year and month, in the site's zone, and counted right. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { archivePages } from '../../src/pages/archive-pages.ts';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { htmlProblems } from '../support/html.ts';
import { graphOf, graphProblems } from '../support/structured-data.ts';
import { articleFile, type TestWorld, type TestWorldOptions, testWorld } from '../support/world.ts';
import { elementsNamed, parseXml } from '../support/xml.ts';

const test = suite('archive');

const articles = {
  a: articleFile({ title: 'A', date: '2025-03-01' }),
  b: articleFile({ title: 'B', date: '2026-11-02' }),
  c: articleFile({ title: 'C', date: '2026-11-30 23:30' }),
  d: articleFile({ title: 'D', date: '2026-01-05' }),
};

const nothing: TestWorld['printed'][number] = { name: 'none', values: {} };

async function printed(url: string, options: TestWorldOptions = {}) {
  const world = await testWorld({ articles, realLayouts: true, ...options });
  const text =
    (await archivePages(world)
      .find((page) => page.url === url)
      ?.render(world)) ?? '';
  const [{ values, name } = nothing] = world.printed;
  return { text, layout: name, titles: (values.cards as readonly StoryCard[] | undefined)?.map(({ title }) => title) };
}

test('has a page for all years, for each year and for each month with articles', async () => {
  assert.equal(
    archivePages(await testWorld({ articles })).map(({ url }) => url),
    ['', '2026/', '2026/11/', '2026/01/', '2025/', '2025/03/'].flatMap((period) => [
      `/archive/${period}`,
      `/archive/${period}feed.xml`,
    ]),
  );
});

test('has a feed of all years, of each year and of each month, which its page leads to', async () => {
  const titles = async (url: string) =>
    elementsNamed(parseXml((await printed(`${url}feed.xml`)).text), 'title').map(({ text }) => text);

  assert.equal(await titles('/archive/'), ['Archive – The Listings', 'C', 'B', 'D', 'A']);
  assert.equal(await titles('/archive/2026/'), ['2026 – The Listings', 'C', 'B', 'D']);
  assert.equal(await titles('/archive/2026/11/'), ['November 2026 – The Listings', 'C', 'B']);
  for (const url of ['/archive/', '/archive/2026/', '/archive/2026/11/']) {
    const { text } = await printed(url);
    assert.match(text, new RegExp(`<link rel="alternate" type="application/rss\\+xml" [^>]* href="${url}feed.xml">`));
    assert.match(text, `<p class="sf-listing-feed"><a href="${url}feed.xml">`);
  }
});

test('counts what was published', async () => {
  const { text, layout } = await printed('/archive/');

  assert.is(layout, 'archive.njk');
  assert.match(text, '<p class="sf-archive-count">4 stories</p>');
  assert.match(text, '<a href="/archive/2026/">2026</a> <span>3 stories</span>');
  assert.match(text, '<li><a href="/archive/2026/11/">November</a> <span>2 stories</span></li>');
  assert.match(text, '<li><a href="/archive/2025/03/">March</a> <span>1 story</span></li>');
});

test('has the articles of a year, with its months, and those of a month', async () => {
  const [year, month] = [await printed('/archive/2026/'), await printed('/archive/2026/11/')];

  assert.equal(year.titles, ['C', 'B', 'D']);
  assert.match(year.text, '<li><a href="/archive/2026/01/">January</a> <span>1 story</span></li>');
  assert.equal(month.titles, ['C', 'B']);
  assert.match(month.text, '<title>November 2026 – The Listings</title>');
  assert.match(month.text, '<li><a href="/archive/2026/">2026</a></li><li aria-current="page">November</li>');
});

test('goes by the calendar of the site', async () => {
  const urls = async (timeZone: string) =>
    archivePages(
      await testWorld({ site: { timeZone }, articles: { c: articleFile({ date: '2026-12-01T02:00:00Z' }) } }),
    ).map(({ url }) => url);

  assert.ok((await urls('America/New_York')).includes('/archive/2026/11/'));
  assert.ok((await urls('Europe/London')).includes('/archive/2026/12/'));
});

test('names months in the language of the site', async () => {
  assert.match((await printed('/archive/', { site: { language: 'fr' } })).text, '>novembre</a>');
});

test('says so when nothing is published', async () => {
  const { text } = await printed('/archive/', { articles: {} });

  assert.match(text, '0 stories');
  assert.match(text, 'Nothing here yet');
});

test('is where a site wants it, or not at all', async () => {
  const urls = async (options: TestWorldOptions) =>
    archivePages(await testWorld({ articles, ...options })).map(({ url }) => url);

  assert.ok((await urls({ pages: { archive: { url: '/back-issues/' } } })).includes('/back-issues/2026/11/'));
  assert.equal(await urls({ pages: { archive: false } }), []);
});

test('goes on over several pages', async () => {
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`a-${index}`, articleFile()]));

  const { titles, text } = await printed('/archive/2026/page/2/', { articles: many });

  assert.is(titles?.length, 1);
  assert.equal(htmlProblems(text, 'page 2'), []);
});

test('is valid HTML with a graph without mistakes', async () => {
  for (const url of ['/archive/', '/archive/2026/', '/archive/2026/11/']) {
    const { text } = await printed(url);

    assert.equal(htmlProblems(text, url), []);
    assert.equal(graphProblems(graphOf(text)), []);
    assert.not.match(text, /undefined|\[object/);
  }
});

test('writes months as the language does, and addresses in the digits of every address', async () => {
  const korean = await printed('/archive/2026/11/', { site: { language: 'ko' } });
  const persian = archivePages(await testWorld({ articles, site: { language: 'fa' } })).map(({ url }) => url);

  assert.match(korean.text, '<title>2026년 11월 – The Listings</title>');
  assert.ok(persian.includes('/archive/2026/11/'));
});

test.run();
