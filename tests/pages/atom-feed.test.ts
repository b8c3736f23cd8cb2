/** Atom feed: tests against RFC 4287. */
import { parseFragment } from 'parse5';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { atomFeed } from '../../src/pages/atom-feed.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';
import { elementsNamed, parseXml, type XmlElement } from '../support/xml.ts';

const test = suite('Atom feed');

const ATOM = 'http://www.w3.org/2005/Atom';
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const records = {
  authors: { jo: { name: 'Jo Writer' }, bo: { name: 'Bo & <Editor>' } },
  people: { ana: { name: 'Ana Ruiz' } },
  providers: {
    netflix: {
      name: 'Netflix',
      home: 'https://www.netflix.com/',
      hosts: ['netflix.com'],
      colours: { background: '#000000', text: '#ffffff' },
    },
  },
  shows: {
    desk: {
      title: 'Night Desk',
      type: 'series',
      years: { from: 2024 },
      cast: [{ character: 'Mara', actor: 'ana' }],
      offers: [
        {
          provider: 'netflix',
          url: 'https://www.netflix.com/title/1',
          regions: ['GB'],
          access: 'subscription',
          checked: '2026-12-01',
        },
      ],
    },
  },
};

async function feed(options: TestWorldOptions = {}): Promise<XmlElement> {
  const world = await testWorld({ records, ...options });
  return parseXml((await atomFeed(world)[0]?.render(world)) ?? '');
}

/** The entry of one article. */
async function entry(frontMatter: object, body?: string, options: TestWorldOptions = {}): Promise<XmlElement> {
  const root = await feed({ ...options, articles: { story: articleFile(frontMatter, body) } });
  const [found] = elementsNamed(root, 'entry');
  if (!found) throw new Error('The feed has no entry.');
  return found;
}

/** The elements directly inside that have this name. */
function children(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function text(element: XmlElement, name: string): string {
  const found = children(element, name);
  if (found.length !== 1) throw new Error(`There are ${found.length} elements ${name}.`);
  return found[0]?.text ?? '';
}

test('is one file of the type of Atom', async () => {
  assert.equal(
    atomFeed(await testWorld()).map(({ url, type, listed }) => [url, type, listed ?? false]),
    [['/atom.xml', 'application/atom+xml; charset=utf-8', false]],
  );
});

test('is all in the namespace of Atom, in the language of the site', async () => {
  const root = await feed({ articles: { story: articleFile() }, site: { language: 'ko' } });

  assert.equal([root.local, root.uri], ['feed', ATOM]);
  assert.is(root.attributes['xml:lang'], 'ko');
  assert.is(elementsNamed(root, 'entry')[0]?.uri, ATOM);
  assert.is(elementsNamed(root, 'content')[0]?.uri, ATOM);
});

test('has id, title and time of change, and an author for entries without one', async () => {
  const root = await feed({ site: { publisher: { name: 'Media' } }, articles: { story: articleFile() } });

  assert.is(text(root, 'id'), 'https://listings.test/');
  assert.is(text(root, 'title'), 'The Listings');
  assert.is(text(root, 'subtitle'), 'Television, in order.');
  assert.is(text(root, 'updated'), '2026-11-20T00:00:00+00:00');
  assert.equal(
    children(root, 'author').map((author) => text(author, 'name')),
    ['Media'],
  );
});

test('leads to itself and to the front page', async () => {
  const root = await feed({ pathPrefix: '/tv/' });

  assert.equal(
    children(root, 'link').map(({ attributes }) => [attributes.rel, attributes.type, attributes.href]),
    [
      ['self', 'application/atom+xml', 'https://listings.test/tv/atom.xml'],
      ['alternate', 'text/html', 'https://listings.test/tv/'],
    ],
  );
});

test('is valid when there is nothing to carry', async () => {
  const root = await feed();

  assert.equal(children(root, 'entry'), []);
  assert.match(text(root, 'updated'), RFC_3339);
});

test('has what every entry needs: id, title, times, content and a link', async () => {
  const found = await entry({ title: 'Seventeen takes', date: '2026-07-07 09:30', section: 'drama' });

  assert.is(text(found, 'id'), 'https://listings.test/drama/story/');
  assert.is(text(found, 'title'), 'Seventeen takes');
  assert.is(text(found, 'published'), '2026-07-07T09:30:00+01:00');
  assert.is(text(found, 'updated'), '2026-07-07T09:30:00+01:00');
  assert.is(text(found, 'summary'), 'A standfirst.');
  assert.is(children(found, 'content')[0]?.attributes.type, 'html');
  assert.equal(
    children(found, 'link').map(({ attributes }) => [attributes.rel, attributes.href]),
    [['alternate', 'https://listings.test/drama/story/']],
  );
});

test('says when an article was changed, and keeps when it was published and its id', async () => {
  const before = await entry({ date: '2026-07-07' });
  const after = await entry({ date: '2026-07-07', updated: '2026-11-21 10:00' });

  assert.is(text(before, 'updated'), '2026-07-07T00:00:00+01:00');
  assert.is(text(after, 'updated'), '2026-11-21T10:00:00+00:00');
  assert.is(text(after, 'published'), text(before, 'published'));
  assert.is(text(after, 'id'), text(before, 'id'));
});

test('never says that an article changed before it was published', async () => {
  assert.is(
    text(await entry({ date: '2026-07-07 09:30', updated: '2026-07-07' }), 'updated'),
    '2026-07-07T09:30:00+01:00',
  );
});

test('was changed when the last of its articles was', async () => {
  const root = await feed({
    articles: {
      old: articleFile({ date: '2026-01-01', updated: '2026-12-01 10:00' }),
      new: articleFile({ date: '2026-11-20' }),
    },
  });

  assert.is(text(root, 'updated'), '2026-12-01T10:00:00+00:00');
});

test('names authors with their pages, and says nothing of an author there is not', async () => {
  const authors = (found: XmlElement) => children(found, 'author').map((one) => [text(one, 'name'), text(one, 'uri')]);

  assert.equal(authors(await entry({ authors: ['jo', 'bo'] })), [
    ['Jo Writer', 'https://listings.test/authors/jo/'],
    ['Bo & <Editor>', 'https://listings.test/authors/bo/'],
  ]);
  assert.equal(authors(await entry({})), []);
});

test('has section and topics as categories, and the picture as enclosure', async () => {
  const found = await entry({ section: 'drama', tags: ['Korea & more'], image: { src: 'a.jpg', alt: 'A' } });

  assert.equal(
    children(found, 'category').map(({ attributes }) => attributes.term),
    ['Drama', 'Korea & more'],
  );
  assert.equal(
    children(found, 'link')
      .filter(({ attributes }) => attributes.rel === 'enclosure')
      .map(({ attributes }) => [attributes.type, attributes.href]),
    [['image/jpeg', 'https://listings.test/pictures/articles/a.jpg']],
  );
});

test('leads to where an article was first published, under an id of its own', async () => {
  const found = await entry({ canonical: 'https://first.test/here/' });

  assert.is(children(found, 'link')[0]?.attributes.href, 'https://first.test/here/');
  assert.is(text(found, 'id'), 'https://listings.test/story/');
});

test('never has two entries with one id', async () => {
  const root = await feed({ articles: { a: articleFile(), b: articleFile(), c: articleFile({ section: 'drama' }) } });

  const ids = children(root, 'entry').map((found) => text(found, 'id'));
  assert.is(new Set(ids).size, 3);
});

test('has no draft, nothing scheduled and nothing expired, also while serving', async () => {
  const root = await feed({
    withUnpublished: true,
    articles: {
      draft: articleFile({ draft: true }),
      scheduled: articleFile({ date: '2027-01-01' }),
      expired: articleFile({ expires: '2026-12-23' }),
      out: articleFile({ title: 'Out' }),
    },
  });

  assert.equal(
    children(root, 'entry').map((found) => text(found, 'title')),
    ['Out'],
  );
});

test('has elements in their plain form, as HTML that is well formed once it is read', async () => {
  const body =
    '## Part\n\nOne & two.\n\n{% cast %}\n\n{% watch %}\n\n{% pullquote %}One & two.{% endpullquote %}\n\n![A](a.jpg "B")\n\n| a |\n| - |\n| b |\n';

  const content = text(await entry({ shows: ['desk'] }, body), 'content');

  assert.match(content, '<p>One &amp; two.</p>');
  assert.match(content, '<p>Cast: Mara (Ana Ruiz).</p>');
  assert.match(content, '<li><a href="https://www.netflix.com/title/1">Netflix</a> (Subscription · UK)</li>');
  assert.not.match(content, /class=|<script|<style|style=|<aside|<section/);
  const page = `<!doctype html>\n<html lang="en"><head><title>T</title></head><body><h1>T</h1>${content}</body></html>\n`;
  assert.equal(htmlProblems(page, 'content'), []);
  const errors: string[] = [];
  parseFragment(content, { onParseError: ({ code }) => errors.push(code) });
  assert.equal(errors, []);
});

test('gives whole addresses in the text', async () => {
  const content = text(await entry({}, '[a](/b/) [c](#d)\n', { pathPrefix: '/tv/' }), 'content');

  assert.match(content, 'href="https://listings.test/tv/b/"');
  assert.match(content, 'href="https://listings.test/tv/story/#d"');
});

test('is well formed whatever is written', async () => {
  const nasty = '& < > " \' ]]> &amp; <b> 😀';
  const found = await entry({ title: nasty, standfirst: nasty, tags: [nasty] }, `${nasty}\n`, {
    site: { name: nasty, description: nasty },
  });

  assert.is(text(found, 'title'), nasty);
  assert.is(text(found, 'summary'), nasty);
  assert.is(children(found, 'category')[0]?.attributes.term, nasty);
});

test('drops the characters that XML cannot hold', async () => {
  const found = await entry({ title: 'a\u0000b\u000bc' }, 'One\u0001 two.\n');

  assert.is(text(found, 'title'), 'abc');
  assert.is(text(found, 'content'), '<p>One two.</p>\n');
});

test.run();
