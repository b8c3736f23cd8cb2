/** Head: tests for what a page says to browsers, search engines and social networks. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type HeadFacts, headOf } from '../../src/pages/head.ts';
import { graphOf } from '../support/structured-data.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('head');

const picture = { url: '/pictures/a.jpg', width: 1600, height: 900, type: 'image/jpeg', alt: 'A roof' };

async function head(facts: Partial<HeadFacts> = {}, options: TestWorldOptions = {}): Promise<string> {
  const world = await testWorld(options);
  return headOf({ url: '/a/', description: 'What it is.', ...facts }, world).toString();
}

/** The head of the page of an article. */
async function articleHead(frontMatter: object, options: TestWorldOptions = {}): Promise<string> {
  const world = await testWorld({ ...options, articles: { story: articleFile(frontMatter) } });
  const article = world.article('story');
  return headOf({ url: article.url, title: article.title, description: article.standfirst, article }, world).toString();
}

/** Values of `<meta property="…">`, in order. */
function properties(markup: string, name: string): readonly (string | undefined)[] {
  return Array.from(
    markup.matchAll(new RegExp(`<meta property="${name}" content="([^"]*)">`, 'g')),
    ([, value]) => value,
  );
}

test('names the page and the site in the title', async () => {
  assert.match(await head({ title: 'A title' }), '<title>A title – The Listings</title>');
});

test('names the site alone on the front page', async () => {
  const markup = await head();

  assert.match(markup, '<title>The Listings</title>');
  assert.equal(properties(markup, 'og:title'), ['The Listings']);
});

test('describes the page to search engines and to social networks', async () => {
  const markup = await head({ title: 'A title', socialTitle: 'Another title' });

  assert.match(markup, '<meta name="description" content="What it is.">');
  assert.equal(properties(markup, 'og:title'), ['Another title']);
  assert.equal(properties(markup, 'og:description'), ['What it is.']);
  assert.equal(properties(markup, 'og:type'), ['website']);
  assert.equal(properties(markup, 'og:site_name'), ['The Listings']);
  assert.equal(properties(markup, 'og:locale'), ['en_GB']);
});

test('gives the whole address, with the path prefix', async () => {
  const plain = await head();
  const prefixed = await head({}, { pathPrefix: '/tv/' });

  assert.match(plain, '<link rel="canonical" href="https://listings.test/a/">');
  assert.match(prefixed, '<link rel="canonical" href="https://listings.test/tv/a/">');
  assert.equal(properties(prefixed, 'og:url'), ['https://listings.test/tv/a/']);
});

test('takes no slash too many from the address of the site', async () => {
  assert.match(await head({}, { site: { url: 'https://listings.test/' } }), 'href="https://listings.test/a/"');
});

test('names the address where a page was first published', async () => {
  const markup = await head({ canonical: 'https://first.test/here/' });

  assert.match(markup, '<link rel="canonical" href="https://first.test/here/">');
  assert.equal(properties(markup, 'og:url'), ['https://first.test/here/']);
});

test('shows a picture with its size and its words', async () => {
  const markup = await head({ image: picture }, { pathPrefix: '/tv/' });

  assert.equal(properties(markup, 'og:image'), ['https://listings.test/tv/pictures/a.jpg']);
  assert.equal(properties(markup, 'og:image:width'), ['1600']);
  assert.equal(properties(markup, 'og:image:height'), ['900']);
  assert.equal(properties(markup, 'og:image:alt'), ['A roof']);
});

test('asks for a large card when the picture is large enough', async () => {
  const card = async (image?: HeadFacts['image']) => /twitter:card" content="(\w+)"/.exec(await head({ image }))?.[1];

  assert.is(await card({ ...picture, width: 1200 }), 'summary_large_image');
  assert.is(await card({ ...picture, width: 1199 }), 'summary');
  assert.is(await card(), 'summary');
});

test('names no picture when there is none', async () => {
  assert.not.match(await head(), 'og:image');
});

test('allows large previews, and keeps search engines from what is not published', async () => {
  const published = await head();
  const draft = await head({ indexed: false, image: picture });

  assert.match(published, '<meta name="robots" content="max-image-preview:large">');
  assert.match(draft, '<meta name="robots" content="noindex">');
  assert.not.match(draft, /canonical|og:|twitter:/);
  assert.is(published.match(/name="robots"/g)?.length, 1);
});

test('says when an article was published and changed, its section and its topics', async () => {
  const markup = await articleHead({
    date: '2022-02-07 09:30',
    updated: '2022-02-09',
    section: 'drama',
    tags: ['Korean drama', 'Netflix'],
  });

  assert.equal(properties(markup, 'og:type'), ['article']);
  assert.equal(properties(markup, 'article:published_time'), ['2022-02-07T09:30:00+00:00']);
  assert.equal(properties(markup, 'article:modified_time'), ['2022-02-09T00:00:00+00:00']);
  assert.equal(properties(markup, 'article:section'), ['Drama']);
  assert.equal(properties(markup, 'article:tag'), ['Korean drama', 'Netflix']);
});

test('says nothing of an article on other pages, nor what an article does not have', async () => {
  assert.not.match(await head(), 'article:');
  assert.not.match(await articleHead({}), /modified_time|article:section|article:tag/);
});

test('leads to the style sheet and to the feed, as addresses of the site', async () => {
  const markup = await head({}, { pathPrefix: '/tv/' });

  assert.match(markup, '<link rel="stylesheet" href="/assets/site.css">');
  assert.match(
    markup,
    '<link rel="alternate" type="application/rss+xml" title="The Listings: all articles" href="/feed.xml">',
  );
});

test('escapes everything', async () => {
  const nasty = `"><script>'&amp;`;
  const safe = '&quot;&gt;&lt;script&gt;&#39;&amp;amp;';

  const markup = await head(
    { title: nasty, description: nasty, image: { ...picture, alt: nasty } },
    { site: { name: nasty } },
  );

  assert.match(markup, `<title>${safe} – ${safe}</title>`);
  assert.match(markup, `<meta name="description" content="${safe}">`);
  assert.equal(properties(markup, 'og:image:alt'), [safe]);
  assert.equal(properties(markup, 'og:site_name'), [safe]);
  assert.not.match(markup, '<script');
});

test('puts nothing in the place of what looks like one in a title', async () => {
  assert.match(
    await head({ title: 'A {site} of $1 and $&' }),
    '<title>A {site} of $1 and $&amp; – The Listings</title>',
  );
});

test('leads to each of the three feeds', async () => {
  const markup = await head();

  const links = [...markup.matchAll(/<link rel="alternate" type="([^"]+)" title="([^"]+)" href="([^"]+)">/g)];
  assert.equal(
    links.map(([, type, title, href]) => [type, title, href]),
    [
      ['application/rss+xml', 'The Listings: all articles', '/feed.xml'],
      ['application/atom+xml', 'The Listings: all articles', '/atom.xml'],
      ['application/feed+json', 'The Listings: all articles', '/feed.json'],
    ],
  );
});

test('holds structured data that nothing in it can close', async () => {
  const name = '</script><script>alert("&")</script><!--';

  const markup = await head({ nodes: [{ '@type': 'Movie', name }] });

  assert.is(markup.match(/<\/?script/g)?.length, 2);
  assert.not.match(markup, '<!--');
  assert.equal(graphOf(markup), [{ '@type': 'Movie', name }]);
});

test('leaves out of structured data what is not known', async () => {
  assert.equal(graphOf(await head({ nodes: [{ '@type': 'Movie', name: 'Mud', image: undefined }] })), [
    { '@type': 'Movie', name: 'Mud' },
  ]);
});

test('has no structured data without nodes, or where search engines are kept away', async () => {
  assert.not.match(await head(), 'ld+json');
  assert.not.match(await head({ nodes: [{ '@type': 'Movie', name: 'Mud' }], indexed: false }), 'ld+json');
});

test('never says that an article changed before it was published', async () => {
  assert.equal(
    properties(await articleHead({ date: '2022-02-07 09:30', updated: '2022-02-07' }), 'article:modified_time'),
    ['2022-02-07T09:30:00+00:00'],
  );
});

test.run();
