/** Address conflicts: tests for articles and pages at an address that something else has or needs. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ArticleAddress } from '../../src/content/addresses.ts';
import { articleConflicts, givenWay } from '../../src/eleventy/address-conflicts.ts';
import { pageKinds } from '../../src/features.ts';
import { marksOf } from '../content/small-site.ts';
import { articleFile, type TestWorld, testWorld } from '../support/world.ts';

const test = suite('address conflicts');

const records = { shows: { 'night-desk': { title: 'Night Desk', type: 'series', years: { from: 2024 } } } };

function addressesOf({ catalogue }: TestWorld): readonly ArticleAddress[] {
  return catalogue.articles.map(({ source, frontMatter, url, data, typed }) => ({
    file: { source, yaml: frontMatter, typed },
    url,
    fromPermalink: data.permalink !== undefined,
  }));
}

async function conflicts(articles: Readonly<Record<string, string>>) {
  const world = await testWorld({ articles, records });
  return articleConflicts(
    addressesOf(world),
    pageKinds.flatMap((kind) => kind(world)),
  );
}

test('articles at addresses of their own are no conflict', async () => {
  assert.equal(await conflicts({ a: articleFile({ section: 'drama' }), page: articleFile({ tags: ['Boats'] }) }), []);
});

test('an article at the address of a section, show or topic is told at its permalink or file', async () => {
  const problems = await conflicts({
    drama: articleFile(),
    b: articleFile({ permalink: '/shows/night-desk/' }),
    c: articleFile({ permalink: '/topics/boats/', tags: ['Boats'] }),
  });

  assert.equal(marksOf(problems), [
    'articles/b.md:5:12 "/shows/night-desk/" url/taken',
    'articles/c.md:5:12 "/topics/boats/" url/taken',
    'articles/drama.md:1:1 --- url/taken',
  ]);
  assert.match(problems.find(({ file }) => file === 'articles/b.md')?.what ?? '', /the page of the show Night Desk/);
});

test('addresses of feeds, pictures, style sheets and older articles are reserved', async () => {
  const problems = await conflicts({
    a: articleFile({ permalink: '/feed.xml/' }),
    b: articleFile({ permalink: '/pictures/roof/' }),
    c: articleFile({ permalink: '/assets/' }),
    d: articleFile({ permalink: '/drama/page/2/' }),
    e: articleFile({ permalink: '/story/page/2/' }),
    f: articleFile({ permalink: '/files/trailer/' }),
    g: articleFile({ permalink: '/archive/2031/' }),
    h: articleFile({ permalink: '/archive/2031/07/' }),
    i: articleFile({ permalink: '/archive/2031-07/' }),
    j: articleFile({ permalink: '/archive/2031/the-best/' }),
  });

  assert.equal(
    problems.map(({ file, code }) => `${file} ${code}`).sort(),
    ['a', 'b', 'c', 'd', 'f', 'g', 'h'].map((name) => `articles/${name}.md url/reserved`),
  );
  const whatOf = (name: string) => problems.find(({ file }) => file === `articles/${name}.md`)?.what ?? '';
  assert.match(whatOf('d'), /kept for page 2 of Drama/);
  assert.match(whatOf('f'), /kept for the site’s videos and other files/);
  assert.match(whatOf('g'), /kept for the archive of 2031/);
});

test('an address that is none of an article is not also kept for another page', async () => {
  const world = await testWorld({ articles: { a: articleFile() } });
  const addresses = addressesOf(world).map((address) => ({ ...address, url: '/x' }));

  assert.equal(
    articleConflicts(
      addresses,
      pageKinds.flatMap((kind) => kind(world)),
    ),
    [],
  );
});

test('an article that gives way to an ordinary page is warned', async () => {
  const world = await testWorld({ articles: { about: articleFile() } });

  const [problem] = givenWay(addressesOf(world), new Map([['/about/', 'pages/about.md']]));

  assert.is(problem?.severity, 'warning');
  assert.is(problem?.what, 'Its address /about/ is also that of pages/about.md.');
});

test('the page is called what an author knows it as, and the fix says what to write', async () => {
  const problems = await conflicts({
    drama: articleFile(),
    home: articleFile({ permalink: '/' }),
    list: articleFile({ permalink: '/drama/page/2/' }),
    feed: articleFile({ permalink: '/feed.xml/' }),
  });

  const said = Object.fromEntries(problems.map(({ file, what, why, fix }) => [file, { what, why, fix }]));
  assert.equal(said['articles/drama.md'], {
    what: 'Its address /drama/ is also that of the page of the section Drama.',
    why: 'Readers would never see the article.',
    fix: 'Add section: and the section it belongs to, or rename the file.',
  });
  assert.is(said['articles/home.md']?.what, 'Its address / is also that of the home page.');
  assert.equal(said['articles/list.md'], {
    what: 'Its address /drama/page/2/ is kept for page 2 of Drama.',
    why: 'Page 2 of Drama will need it as soon as there are articles enough.',
    fix: 'Remove this permalink, which makes the address /list/, or change it.',
  });
  assert.is(said['articles/feed.md']?.why, 'A file and a folder cannot have one name.');
});

test.run();
