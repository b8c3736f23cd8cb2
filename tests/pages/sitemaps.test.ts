/** Sitemaps: tests against the sitemap protocol and Google's rules for news. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ListedAddress } from '../../src/content/world.ts';
import { pageKinds } from '../../src/features.ts';
import { sitemaps } from '../../src/pages/sitemaps.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';
import { elementsNamed, parseXml, type XmlElement } from '../support/xml.ts';

const test = suite('sitemaps');

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The text of one of the files. `addresses` take the place of those of the articles. */
async function file(url: string, options: TestWorldOptions = {}, addresses?: readonly ListedAddress[]) {
  const made = await testWorld(options);
  const world = addresses ? { ...made, addresses: () => addresses } : made;
  return (
    (await sitemaps(world)
      .find((page) => page.url === url)
      ?.render(world)) ?? ''
  );
}

const sitemap = async (addresses: readonly ListedAddress[], options: TestWorldOptions = {}) =>
  parseXml(await file('/sitemap.xml', options, addresses));
const news = async (options: TestWorldOptions) => parseXml(await file('/news-sitemap.xml', options));

function texts(root: XmlElement, name: string): readonly string[] {
  return elementsNamed(root, name).map(({ text }) => text);
}

test('are two files of XML and one of text', async () => {
  assert.equal(
    sitemaps(await testWorld()).map(({ url, type, listed }) => [url, type, listed ?? false]),
    [
      ['/sitemap.xml', 'application/xml; charset=utf-8', false],
      ['/news-sitemap.xml', 'application/xml; charset=utf-8', false],
      ['/robots.txt', 'text/plain; charset=utf-8', false],
    ],
  );
});

test('list every address with its last change, when that is known', async () => {
  const root = await sitemap([
    { url: '/', changed: Date.UTC(2026, 6, 7, 8, 30) },
    { url: '/about/' },
    { url: '/empty/', changed: 0 },
  ]);

  assert.equal([root.local, root.uri], ['urlset', SITEMAP]);
  assert.equal(
    root.children.map(({ children }) => children.map(({ local, text }) => `${local} ${text}`)),
    [
      ['loc https://listings.test/', 'lastmod 2026-07-07T09:30:00+01:00'],
      ['loc https://listings.test/about/'],
      ['loc https://listings.test/empty/'],
    ],
  );
});

test('give whole addresses, encoded and escaped', async () => {
  const root = await sitemap([{ url: '/topics/한국-드라마/' }, { url: "/a&b/'c'/" }], { pathPrefix: '/tv/' });

  assert.equal(texts(root, 'loc'), [
    'https://listings.test/tv/topics/%ED%95%9C%EA%B5%AD-%EB%93%9C%EB%9D%BC%EB%A7%88/',
    "https://listings.test/tv/a&b/'c'/",
  ]);
});

test('hold fifty thousand addresses and no more', async () => {
  const addresses = Array.from({ length: 50_001 }, (_, index) => ({ url: `/${index}/` }));

  const text = await file('/sitemap.xml', {}, addresses);

  assert.is(text.match(/<url>/g)?.length, 50_000);
});

test('are empty when there is nothing to list', async () => {
  assert.equal((await sitemap([])).children, []);
});

test('may list pages, but no draft, nothing that is elsewhere, no error page and no feed', async () => {
  const world = await testWorld({
    withUnpublished: true,
    records: {
      authors: { jo: { name: 'Jo' } },
      people: { ana: { name: 'Ana' } },
      providers: {
        itvx: {
          name: 'ITVX',
          home: 'https://www.itv.com/',
          hosts: ['itv.com'],
          colours: { background: '#000000', text: '#ffffff' },
        },
      },
      shows: { mud: { title: 'Mud', type: 'film', years: { from: 2020 } } },
    },
    articles: {
      out: articleFile({ tags: ['Korea'] }),
      draft: articleFile({ draft: true }),
      scheduled: articleFile({ date: '2027-01-01' }),
      expired: articleFile({ expires: '2026-12-23' }),
      elsewhere: articleFile({ canonical: 'https://first.test/' }),
    },
  });

  const listed = pageKinds.flatMap((kind) => kind(world)).filter((page) => page.listed);

  assert.equal(listed.map(({ url }) => url).sort(), [
    '/',
    '/archive/',
    '/archive/2026/',
    '/archive/2026/11/',
    '/archive/2027/',
    '/archive/2027/01/',
    '/authors/jo/',
    '/drama/',
    '/on/itvx/',
    '/out/',
    '/people/',
    '/people/ana/',
    '/shows/',
    '/shows/mud/',
    '/topics/korea/',
  ]);
});

test('tell news with name, language, date and title', async () => {
  const root = await news({
    now: '2026-12-24 06:00',
    articles: { story: articleFile({ title: 'A & <b>', date: '2026-12-23 09:30' }) },
  });

  assert.equal([root.local, root.uri], ['urlset', SITEMAP]);
  assert.is(elementsNamed(root, 'news:news')[0]?.uri, NEWS);
  assert.equal(texts(root, 'loc'), ['https://listings.test/story/']);
  assert.equal(
    elementsNamed(root, 'news:news')[0]?.children.map(({ name, text }) => `${name} ${text}`),
    ['news:publication The Listingsen', 'news:publication_date 2026-12-23T09:30:00+00:00', 'news:title A & <b>'],
  );
  assert.equal(texts(root, 'news:name'), ['The Listings']);
  assert.equal(texts(root, 'news:language'), ['en']);
});

test('tell news of the last two days only, to the minute', async () => {
  const root = await news({
    now: '2026-12-24 06:00',
    withUnpublished: true,
    articles: {
      'too-old': articleFile({ date: '2026-12-22 05:59' }),
      'just-in': articleFile({ date: '2026-12-22 06:00' }),
      now: articleFile({ date: '2026-12-24 06:00' }),
      later: articleFile({ date: '2026-12-24 06:01' }),
      draft: articleFile({ date: '2026-12-24', draft: true }),
      expired: articleFile({ date: '2026-12-23', expires: '2026-12-23' }),
    },
  });

  assert.equal(texts(root, 'loc'), ['https://listings.test/now/', 'https://listings.test/just-in/']);
});

test('tell no news that was first published elsewhere, which the other sitemap leaves out, too', async () => {
  const root = await news({
    articles: { story: articleFile({ date: '2026-12-23', canonical: 'https://first.test/' }) },
  });

  assert.equal(root.children, []);
});

test('tell an old article as no news when it is updated', async () => {
  const root = await news({ articles: { story: articleFile({ date: '2026-11-20', updated: '2026-12-23' }) } });

  assert.equal(root.children, []);
});

test('tell a thousand pieces of news and no more', async () => {
  const world = await testWorld({ articles: { story: articleFile({ date: '2026-12-23' }) } });
  const articles = Array.from({ length: 1_001 }, () => world.article('story'));
  const busy = { ...world, catalogue: { ...world.catalogue, articles } };

  const text = (await sitemaps(busy)[1]?.render(busy)) ?? '';

  assert.is(text.match(/<news:news>/g)?.length, 1_000);
});

test('name the language of news as ISO 639 does, and the two scripts of Chinese as Google does', async () => {
  const language = async (tag: string) =>
    texts(
      await news({ site: { language: tag }, articles: { story: articleFile({ date: '2026-12-23' }) } }),
      'news:language',
    )[0];

  assert.is(await language('en-GB'), 'en');
  assert.is(await language('ko'), 'ko');
  assert.is(await language('fil-PH'), 'fil');
  assert.is(await language('zh'), 'zh-cn');
  assert.is(await language('zh-CN'), 'zh-cn');
  assert.is(await language('zh-TW'), 'zh-tw');
  assert.is(await language('zh-Hant'), 'zh-tw');
  assert.is(await language('zh-HK'), 'zh-tw');
  assert.is(await language('zh-Hans-HK'), 'zh-cn');
});

test('are named by a robots file that forbids nothing', async () => {
  assert.is(
    await file('/robots.txt', { pathPrefix: '/tv/' }),
    'User-agent: *\nAllow: /\n\nSitemap: https://listings.test/tv/sitemap.xml\nSitemap: https://listings.test/tv/news-sitemap.xml\n',
  );
});

test.run();
