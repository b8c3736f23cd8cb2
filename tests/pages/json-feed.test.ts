/** JSON Feed: tests against version 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { jsonFeed } from '../../src/pages/json-feed.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('JSON Feed');

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const FEED_KEYS = ['version', 'title', 'description', 'home_page_url', 'feed_url', 'language', 'authors', 'items'];
const ITEM_KEYS = [
  ...['id', 'url', 'external_url', 'title', 'content_html', 'summary', 'image', 'date_published', 'date_modified'],
  ...['authors', 'tags', 'language'],
];

interface Feed extends Readonly<Record<string, unknown>> {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

async function feed(options: TestWorldOptions = {}): Promise<Feed> {
  const world = await testWorld({ records: { authors: { jo: { name: 'Jo <Writer>' } } }, ...options });
  return JSON.parse((await jsonFeed(world)[0]?.render(world)) ?? '') as Feed;
}

async function item(frontMatter: object, body?: string, options: TestWorldOptions = {}) {
  const { items } = await feed({ ...options, articles: { story: articleFile(frontMatter, body) } });
  if (!items[0]) throw new Error('The feed has no item.');
  return items[0];
}

test('is one file of the type of JSON Feed', async () => {
  assert.equal(
    jsonFeed(await testWorld()).map(({ url, type }) => [url, type]),
    [['/feed.json', 'application/feed+json; charset=utf-8']],
  );
});

test('names its version, its site and itself', async () => {
  const { items, ...rest } = await feed({ pathPrefix: '/tv/', site: { publisher: { name: 'Media' } } });

  assert.equal(rest, {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Listings',
    description: 'Television, in order.',
    home_page_url: 'https://listings.test/tv/',
    feed_url: 'https://listings.test/tv/feed.json',
    language: 'en-GB',
    authors: [{ name: 'Media' }],
  });
  assert.equal(items, []);
});

test('says what an article is', async () => {
  const found = await item(
    {
      title: 'Seventeen takes',
      standfirst: 'And one kiss.',
      date: '2026-07-07 09:30',
      updated: '2026-11-20',
      section: 'drama',
      tags: ['Korea'],
      authors: ['jo'],
      image: { src: 'a.jpg', alt: 'A roof' },
      canonical: 'https://first.test/',
    },
    'The text.\n',
  );

  assert.equal(found, {
    id: 'https://listings.test/drama/story/',
    url: 'https://listings.test/drama/story/',
    external_url: 'https://first.test/',
    title: 'Seventeen takes',
    summary: 'And one kiss.',
    content_html: '<p>The text.</p>\n',
    image: 'https://listings.test/pictures/articles/a.jpg',
    date_published: '2026-07-07T09:30:00+01:00',
    date_modified: '2026-11-20T00:00:00+00:00',
    authors: [{ name: 'Jo <Writer>', url: 'https://listings.test/authors/jo/' }],
    tags: ['Drama', 'Korea'],
    language: 'en-GB',
  });
});

test('leaves out what an article does not have', async () => {
  const found = await item({});

  assert.equal(Object.keys(found).sort(), [
    ...['content_html', 'date_modified', 'date_published', 'id', 'language', 'summary', 'title', 'url'],
  ]);
});

test('has no key that the format does not know', async () => {
  const whole = await feed({
    articles: { story: articleFile({ tags: ['A'], authors: ['jo'], canonical: 'https://first.test/' }) },
  });

  assert.equal(
    Object.keys(whole).filter((key) => !FEED_KEYS.includes(key)),
    [],
  );
  assert.equal(
    Object.keys(whole.items[0] ?? {}).filter((key) => !ITEM_KEYS.includes(key)),
    [],
  );
});

test('has titles and summaries as plain text', async () => {
  const nasty = '<b>"A" & B’s</b> 😀 \u2028';
  const found = await item({ title: nasty, standfirst: nasty, tags: [nasty] });

  assert.is(found.title, nasty.trim());
  assert.is(found.summary, nasty.trim());
});

test('writes dates as RFC 3339 does, and none before the publication', async () => {
  const found = await item({ date: '2026-07-07 09:30', updated: '2026-07-07' });

  assert.match(String(found.date_published), RFC_3339);
  assert.is(found.date_modified, found.date_published);
});

test('gives whole addresses', async () => {
  const found = await item({}, '[a](/b/) ![c](c.jpg)\n', { pathPrefix: '/tv/' });

  assert.is(found.id, 'https://listings.test/tv/story/');
  assert.match(String(found.content_html), 'href="https://listings.test/tv/b/"');
  assert.match(String(found.content_html), 'src="https://listings.test/tv/pictures/articles/c.jpg"');
});

test('has elements in their plain form', async () => {
  const html = String((await item({}, 'One.\n\n{% pullquote %}One.{% endpullquote %}\n')).content_html);

  assert.is(html, '<p>One.</p>\n');
});

test('has no draft, nothing scheduled and nothing expired, also while serving', async () => {
  const { items } = await feed({
    withUnpublished: true,
    articles: {
      draft: articleFile({ draft: true }),
      scheduled: articleFile({ date: '2027-01-01' }),
      expired: articleFile({ expires: '2026-12-23' }),
      out: articleFile({ title: 'Out' }),
    },
  });

  assert.equal(
    items.map(({ title }) => title),
    ['Out'],
  );
});

test.run();
