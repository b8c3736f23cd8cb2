/** Section pages: tests which articles are on each, also on one that has none. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sectionPages } from '../../src/pages/section-pages.ts';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { htmlProblems } from '../support/html.ts';
import { pageElements } from '../support/page-elements.ts';
import { articleFile, type TestWorld, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('section pages');

const site = {
  sections: {
    drama: { title: 'Drama', description: 'Series that keep you up.', accent: 'violet' },
    comedy: { title: 'Comedy & <more>' },
  },
};

const nothing: TestWorld['printed'][number] = { name: 'none', values: {} };

async function printed(url: string, articles: Readonly<Record<string, string>> = {}, options: TestWorldOptions = {}) {
  const world = await testWorld({ site, realLayouts: true, ...options, articles });
  const text =
    (await sectionPages(world)
      .find((page) => page.url === url)
      ?.render(world)) ?? '';
  const [{ values, name } = nothing] = world.printed;
  return { text, layout: name, values, titles: (values.cards as readonly StoryCard[]).map(({ title }) => title) };
}

test('are one for each section, in the order of the site', async () => {
  assert.equal(
    sectionPages(await testWorld({ site })).map(({ url, kind }) => [url, kind]),
    [
      ['/drama/', 'section'],
      ['/drama/feed.xml', 'feed'],
      ['/comedy/', 'section'],
      ['/comedy/feed.xml', 'feed'],
    ],
  );
  assert.equal(sectionPages(await testWorld({ site: { sections: undefined } })), []);
});

test('have the articles of their section, the newest first', async () => {
  const { titles, layout } = await printed('/drama/', {
    old: articleFile({ title: 'Old', section: 'drama', date: '2026-01-01' }),
    new: articleFile({ title: 'New', section: 'drama', date: '2026-02-01' }),
    other: articleFile({ title: 'Other', section: 'comedy' }),
    none: articleFile({ title: 'None' }),
  });

  assert.equal(titles, ['New', 'Old']);
  assert.is(layout, 'section.njk');
});

test('have title, description and accent of their section', async () => {
  const drama = await printed('/drama/');
  const comedy = await printed('/comedy/');

  assert.match(drama.text, '<p class="sf-standfirst">Series that keep you up.</p>');
  assert.match(drama.text, 'data-accent="violet">\n<head>');
  assert.match(comedy.text, '<title>Comedy &amp; &lt;more&gt; – The Listings</title>');
  assert.match(comedy.text, '<meta name="description" content="Television, in order.">');
});

test('are there without an article, and say so', async () => {
  const { text, titles } = await printed('/comedy/');

  assert.equal(titles, []);
  assert.match(text, 'Nothing here yet');
  assert.equal(htmlProblems(text, 'comedy'), []);
});

test('mark themselves in the navigation of the site, also beyond the first page', async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => [`a-${index}`, articleFile({ section: 'drama' })]),
  );
  const current = async (url: string) =>
    pageElements((await printed(url, articles)).text)
      .filter(({ attributes }) => attributes['data-accent'] && attributes.href)
      .map(({ attributes }) => `${attributes.href} ${attributes['aria-current'] ?? '-'}`);

  assert.equal(await current('/drama/'), ['/drama/ page', '/comedy/ -']);
  assert.equal(await current('/drama/page/2/'), ['/drama/ true', '/comedy/ -']);
});

test.run();
