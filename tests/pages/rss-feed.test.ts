/** RSS feed: tests against the specifications of RSS 2.0, RFC 822 dates and the namespaces in use. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rssFeed } from '../../src/pages/rss-feed.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';
import { elementsNamed, parseXml, type XmlElement } from '../support/xml.ts';

const test = suite('RSS feed');

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

async function feed(options: TestWorldOptions): Promise<XmlElement> {
  const world = await testWorld(options);
  return parseXml((await rssFeed(world)[0]?.render(world)) ?? '');
}

/** The feed of one article, and its item. */
async function item(frontMatter: object, body?: string, options: TestWorldOptions = {}): Promise<XmlElement> {
  const { articles = {}, ...more } = options;
  const root = await feed({ ...more, articles: { ...articles, story: articleFile(frontMatter, body) } });
  const [found] = elementsNamed(root, 'item');
  if (!found) throw new Error('The feed has no item.');
  return found;
}

function texts(element: XmlElement, name: string): readonly string[] {
  return element.children.filter((child) => child.name === name).map(({ text }) => text);
}

function channelOf(root: XmlElement): XmlElement {
  const [channel] = elementsNamed(root, 'channel');
  if (!channel) throw new Error('The feed has no channel.');
  return channel;
}

test('is one file of the type of feeds', async () => {
  const pages = rssFeed(await testWorld());

  assert.equal(
    pages.map(({ url, type }) => [url, type]),
    [['/feed.xml', 'application/rss+xml; charset=utf-8']],
  );
});

test('is RSS 2.0 with the namespaces that it uses', async () => {
  const root = await feed({ articles: { story: articleFile({ image: { src: 'a.jpg', alt: 'A' } }) } });

  assert.is(root.name, 'rss');
  assert.is(root.attributes.version, '2.0');
  const uri = (name: string) => elementsNamed(root, name)[0]?.uri;
  assert.is(uri('atom:link'), 'http://www.w3.org/2005/Atom');
  assert.is(uri('content:encoded'), 'http://purl.org/rss/1.0/modules/content/');
  assert.is(uri('media:content'), 'http://search.yahoo.com/mrss/');
});

test('describes the site', async () => {
  const channel = channelOf(await feed({}));

  assert.equal(texts(channel, 'title'), ['The Listings']);
  assert.equal(texts(channel, 'link'), ['https://listings.test/']);
  assert.equal(texts(channel, 'description'), ['Television, in order.']);
  assert.equal(texts(channel, 'language'), ['en-gb']);
});

test('knows its own address', async () => {
  const link = async (pathPrefix: string) =>
    elementsNamed(await feed({ pathPrefix }), 'atom:link').map(({ attributes }) => [attributes.rel, attributes.href]);

  assert.equal(await link('/'), [['self', 'https://listings.test/feed.xml']]);
  assert.equal(await link('/tv/'), [['self', 'https://listings.test/tv/feed.xml']]);
});

test('has no item and no date when nothing is published', async () => {
  const root = await feed({ articles: { story: articleFile({ draft: true }) }, withUnpublished: true });

  assert.equal(elementsNamed(root, 'item'), []);
  assert.equal(elementsNamed(root, 'lastBuildDate'), []);
});

test('has one item for each article, the newest first', async () => {
  const root = await feed({
    articles: {
      old: articleFile({ title: 'Old', date: '2026-01-01' }),
      new: articleFile({ title: 'New', date: '2026-03-01' }),
      middle: articleFile({ title: 'Middle', date: '2026-02-01' }),
    },
  });

  assert.equal(
    elementsNamed(root, 'item').map((found) => texts(found, 'title')[0]),
    ['New', 'Middle', 'Old'],
  );
});

test('has the thirty newest articles, drafts not counted', async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`story-${index}`, articleFile({ draft: index < 5 })]),
  );

  const root = await feed({ articles, withUnpublished: true });

  assert.is(elementsNamed(root, 'item').length, 30);
});

test('never has a draft or a scheduled article, also while serving', async () => {
  const root = await feed({
    withUnpublished: true,
    articles: {
      draft: articleFile({ title: 'Draft', draft: true, updated: '2026-12-01' }),
      scheduled: articleFile({ title: 'Scheduled', date: '2027-01-01' }),
      out: articleFile({ title: 'Out', date: '2026-11-20' }),
    },
  });

  assert.equal(
    elementsNamed(root, 'item').map((found) => texts(found, 'title')[0]),
    ['Out'],
  );
  assert.equal(texts(channelOf(root), 'lastBuildDate'), ['Fri, 20 Nov 2026 00:00:00 +0000']);
});

test('says what an article is', async () => {
  const found = await item(
    {
      title: 'Seventeen takes',
      standfirst: 'And one kiss.',
      section: 'drama',
      tags: ['Korean drama', 'Netflix'],
      authors: ['jo', 'bo'],
    },
    'The text.\n',
    { records: { authors: { jo: { name: 'Jo Writer' }, bo: { name: 'Bo Editor' } } } },
  );

  assert.equal(texts(found, 'title'), ['Seventeen takes']);
  assert.equal(texts(found, 'description'), ['And one kiss.']);
  assert.equal(texts(found, 'link'), ['https://listings.test/drama/story/']);
  assert.equal(texts(found, 'dc:creator'), ['Jo Writer', 'Bo Editor']);
  assert.equal(texts(found, 'category'), ['Drama', 'Korean drama', 'Netflix']);
  assert.equal(texts(found, 'content:encoded'), ['<p>The text.</p>\n']);
});

test('has an id that is the address on this site, whatever the canonical one is', async () => {
  const found = await item({ canonical: 'https://first.test/here/' });

  const [guid] = elementsNamed(found, 'guid');
  assert.is(guid?.text, 'https://listings.test/story/');
  assert.is(guid?.attributes.isPermaLink, 'true');
  assert.equal(texts(found, 'link'), ['https://first.test/here/']);
});

test('writes dates as RFC 822 does, in the zone of the site and always in English', async () => {
  const date = async (typed: string, site: object = {}) =>
    texts(await item({ date: typed }, undefined, { site }), 'pubDate')[0] ?? '';

  assert.is(await date('2022-02-07 09:30'), 'Mon, 07 Feb 2022 09:30:00 +0000');
  assert.is(await date('2022-07-07'), 'Thu, 07 Jul 2022 00:00:00 +0100');
  assert.is(await date('2022-03-01', { language: 'ko', timeZone: 'Asia/Seoul' }), 'Tue, 01 Mar 2022 00:00:00 +0900');
  for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])
    assert.match(await date(`2022-${month}-05 12:00`, { language: 'de', timeZone: 'Asia/Kolkata' }), RFC_822);
});

test('was last built when an article was last changed', async () => {
  const root = await feed({
    articles: {
      new: articleFile({ date: '2026-11-20' }),
      old: articleFile({ date: '2026-11-01', updated: '2026-12-01 10:00' }),
    },
  });

  assert.equal(texts(channelOf(root), 'lastBuildDate'), ['Tue, 01 Dec 2026 10:00:00 +0000']);
});

test('gives whole addresses, with the path prefix', async () => {
  const found = await item({ image: { src: 'a.jpg', alt: 'A' } }, '[a](/b/) [c](#d) [e](f/)\n\n![g](g.jpg)\n', {
    pathPrefix: '/tv/',
  });

  assert.equal(texts(found, 'link'), ['https://listings.test/tv/story/']);
  assert.equal(texts(found, 'guid'), ['https://listings.test/tv/story/']);
  assert.is(
    elementsNamed(found, 'media:content')[0]?.attributes.url,
    'https://listings.test/tv/pictures/articles/a.jpg',
  );
  const [content = ''] = texts(found, 'content:encoded');
  const addresses = Array.from(content.matchAll(/(?:href|src)="([^"]*)"/g), ([, address]) => address);
  assert.equal(addresses, [
    'https://listings.test/tv/b/',
    'https://listings.test/tv/story/#d',
    'https://listings.test/tv/story/f/',
    'https://listings.test/tv/pictures/articles/g.jpg',
  ]);
});

test('describes the picture of an article', async () => {
  const found = await item({ image: { src: 'a.jpg', alt: 'A roof', caption: 'Jo', credit: 'Mo' } });

  const [media] = elementsNamed(found, 'media:content');
  assert.equal(media?.attributes, {
    url: 'https://listings.test/pictures/articles/a.jpg',
    medium: 'image',
    type: 'image/jpeg',
    width: '1600',
    height: '900',
  });
  assert.equal(
    media?.children.map(({ name, text }) => `${name} ${text}`),
    ['media:title Jo', 'media:description A roof', 'media:credit Mo'],
  );
});

test('has no picture when the article has none', async () => {
  assert.equal(elementsNamed(await item({}), 'media:content'), []);
});

test('has the whole text, without what is said twice', async () => {
  const found = await item({}, '## Part\n\nOne.\n\n{% pullquote %}One.{% endpullquote %}\n\nTwo `{% box %}`.\n');

  const [content = ''] = texts(found, 'content:encoded');
  assert.match(content, '<p>One.</p>');
  assert.match(content, 'Two <code>{% box %}</code>.');
  assert.not.match(content, /sf-pull-quote|<aside/);
});

test('is well formed whatever is written', async () => {
  const nasty = '& < > " \' ]]> &amp; <b> 😀 \u00a0 \u0085';
  const found = await item(
    { title: nasty, standfirst: nasty, tags: [nasty], image: { src: 'a.jpg', alt: nasty } },
    `${nasty}\n\n\`${nasty}\`\n`,
    { site: { name: nasty, description: nasty } },
  );

  assert.equal(texts(found, 'title'), [nasty]);
  assert.equal(texts(found, 'description'), [nasty]);
  assert.equal(texts(found, 'category'), [nasty]);
  assert.is(elementsNamed(found, 'media:description')[0]?.text, nasty);
});

test('drops the characters that XML cannot hold', async () => {
  const found = await item({ title: 'a\u0000\u0008b\u000bc\uffffd' }, 'One\u0001 two\u001b three\ufffe.\n');

  assert.equal(texts(found, 'title'), ['abcd']);
  assert.not.match(
    texts(found, 'content:encoded')[0] ?? '',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there.
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/,
  );
});

test('never has an article that has expired, also while serving', async () => {
  const root = await feed({
    withUnpublished: true,
    articles: {
      expired: articleFile({ title: 'Expired', expires: '2026-12-23' }),
      'last-day': articleFile({ title: 'Last day', expires: '2026-12-24' }),
    },
  });

  assert.equal(
    elementsNamed(root, 'item').map((found) => texts(found, 'title')[0]),
    ['Last day'],
  );
});

test('has elements in their plain form', async () => {
  const cast = [{ character: 'Mara & Theo', actor: 'Ana Ruiz' }];

  const [content] = texts(await item({ cast }, '{% cast %}\n'), 'content:encoded');

  assert.is(content?.trim(), '<p>Cast: Mara &amp; Theo (Ana Ruiz).</p>');
});

test('was not last built before what it carries was published', async () => {
  const root = await feed({ articles: { a: articleFile({ date: '2026-02-07 09:30', updated: '2026-02-07' }) } });

  assert.equal(texts(channelOf(root), 'lastBuildDate'), ['Sat, 07 Feb 2026 09:30:00 +0000']);
});

test.run();
