/** Ranked list feed: tests that those who follow a list are told of its entries as the page has them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articlePages } from '../../src/pages/article-page.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';
import { elementsNamed, parseXml, type XmlElement } from '../support/xml.ts';

const test = suite('ranked list feed');

const offer = {
  provider: 'itvx',
  url: 'https://www.itv.com/1',
  regions: ['GB'],
  access: 'free',
  checked: '2026-11-20',
};
const records = {
  providers: {
    itvx: {
      name: 'ITVX',
      home: 'https://www.itv.com/',
      hosts: ['itv.com'],
      colours: { background: '#000000', text: '#ffffff' },
    },
  },
  shows: {
    mud: { title: 'Mud', type: 'film', years: { from: 2020 }, offers: [offer] },
    rain: { title: 'Rain & <wind>', type: 'film', years: { from: 2021 } },
  },
};
const entries = [
  { show: 'mud', text: 'It is wet.\n\nVery.' },
  { show: 'rain', heading: 'The other one' },
];
const list = (shortcode = '{% entries %}', more: object = {}) =>
  articleFile(
    { title: 'Best weather', standfirst: 'Ranked.', date: '2026-11-02', kind: 'list', entries, ...more },
    `${shortcode}\n`,
  );

async function printed(article: string, options: TestWorldOptions = {}) {
  const world = await testWorld({ records, realLayouts: true, articles: { best: article }, ...options });
  const [page, feed, ...others] = articlePages(world);
  assert.equal(others, []);
  return {
    url: feed?.url,
    page: (await page?.render(world)) ?? '',
    root: feed && parseXml(await feed.render(world)),
  };
}

const texts = (root: XmlElement | undefined, name: string) =>
  root ? elementsNamed(root, name).map(({ text }) => text) : [];

test('has an item for each entry, with what the page says of it', async () => {
  const { url, root } = await printed(list());

  assert.is(url, '/best/feed.xml');
  assert.equal(texts(root, 'title'), ['Best weather – The Listings', '1. Mud', '2. The other one']);
  assert.equal(texts(root, 'description'), [
    'Ranked.',
    '<p>Film, 2020</p><p>It is wet.</p><p>Very.</p><p>Where to watch: ITVX</p>',
    '<p>Rain &amp; &lt;wind&gt; · Film, 2021</p><p>Nowhere to watch at the moment, as far as we know.</p>',
  ]);
});

test('leads to the shows, or to the list when shows have no pages', async () => {
  const links = async (options: TestWorldOptions) => texts((await printed(list(), options)).root, 'link').slice(1);

  assert.equal(await links({}), ['https://listings.test/shows/mud/', 'https://listings.test/shows/rain/']);
  assert.equal(await links({ pages: { shows: false } }), [
    'https://listings.test/best/',
    'https://listings.test/best/',
  ]);
});

test('takes an entry for the same one in another place, and is as new as the list', async () => {
  const news = async (article: string) => {
    const { root } = await printed(article);
    return texts(root, 'guid').map((guid, index) => `${guid} ${texts(root, 'pubDate')[index]?.slice(5, 16)}`);
  };

  assert.equal(await news(list()), [
    'https://listings.test/best/#mud 02 Nov 2026',
    'https://listings.test/best/#rain 02 Nov 2026',
  ]);
  assert.equal(await news(list('{% entries %}', { entries: [...entries].reverse(), updated: '2026-11-20' })), [
    'https://listings.test/best/#rain 20 Nov 2026',
    'https://listings.test/best/#mud 20 Nov 2026',
  ]);
});

test('goes by what the shortcodes print', async () => {
  const titles = async (shortcode: string) => texts((await printed(list(shortcode))).root, 'title').slice(1);

  assert.equal(await titles('{% entries countdown=true %}'), ['2. The other one', '1. Mud']);
  assert.equal(await titles('{% entries unavailable="drop" %}'), ['1. Mud']);
  assert.equal(await titles('{% entries ["rain"] %}\n\n{% entries ["mud", "rain"] %}'), ['2. Rain & <wind>', '1. Mud']);
});

test('is where readers and their programs find it', async () => {
  const { page } = await printed(list());

  assert.match(page, /<link rel="alternate" type="application\/rss\+xml" [^>]* href="\/best\/feed.xml">/);
  assert.match(page, '<p class="sf-listing-feed"><a href="/best/feed.xml">RSS feed: Best weather</a></p>');
});

test('is not there for a list that readers may not see yet, nor for an article without entries', async () => {
  for (const article of [list('{% entries %}', { draft: true }), articleFile({ title: 'News' })]) {
    const { url, page } = await printed(article, { withUnpublished: true });

    assert.is(url, undefined);
    assert.not.match(page, '/best/feed.xml');
  }
});

test.run();
