/** Pages from A to Z: tests that every show and every person is there, below their letter. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { allPeoplePage, allShowsPage } from '../../src/pages/a-to-z-pages.ts';
import type { PageKind } from '../../src/pages/page.ts';
import { htmlProblems } from '../support/html.ts';
import { graphOf, graphProblems, nodeOf } from '../support/structured-data.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';
import { elementsNamed, parseXml } from '../support/xml.ts';

const test = suite('pages from A to Z');

const film = (title: string) => ({ title, type: 'film', years: { from: 2020 } });
const records = {
  shows: { wintering: film('The Wintering'), mud: film('Mud & <co>') },
  people: {
    olivia: { name: 'Olivia Colman', sortName: 'Colman, Olivia', description: 'British actor' },
    song: { name: 'Song Kang-ho' },
  },
};

async function printed(kind: PageKind, options: TestWorldOptions = {}) {
  const world = await testWorld({ records, realLayouts: true, ...options });
  const [page] = kind(world);
  const text = (await page?.render(world)) ?? '';
  return { url: page?.url, layout: world.printed[0]?.name, text };
}

test('have all shows, without regard to an article, with what they are', async () => {
  const { url, layout, text } = await printed(allShowsPage);

  assert.equal([url, layout], ['/shows/', 'all-shows.njk']);
  assert.match(text, '<li><a href="/shows/mud/">Mud &amp; &lt;co&gt;</a> <span>Film, 2020</span></li>');
  assert.match(text, /<h2 id="letter-m" [\s\S]*\/shows\/mud\/[\s\S]*<h2 id="letter-w" [\s\S]*\/shows\/wintering\//);
});

test('have all people by the name they are sorted by', async () => {
  const { url, layout, text } = await printed(allPeoplePage);

  assert.equal([url, layout], ['/people/', 'all-people.njk']);
  assert.match(
    text,
    /<h2 id="letter-c" [^>]*>C<\/h2>\s*<ul>\s*<li><a href="\/people\/olivia\/">Olivia Colman<\/a> <span>British actor<\/span><\/li>/,
  );
  assert.match(text, '<li><a href="/people/song/">Song Kang-ho</a></li>');
});

test('tell namesakes apart', async () => {
  const people = {
    a: { name: 'Chris Evans', disambiguation: 'actor', description: 'American actor' },
    b: { name: 'Chris Evans', disambiguation: 'presenter' },
  };

  const { text } = await printed(allPeoplePage, { records: { people } });

  assert.match(text, '<li><a href="/people/a/">Chris Evans</a> <span>actor</span></li>');
  assert.match(text, '<li><a href="/people/b/">Chris Evans</a> <span>presenter</span></li>');
});

test('lead to every letter that there is', async () => {
  const { text } = await printed(allShowsPage);

  const letters = [...text.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a><\/li>/g)];
  assert.equal(
    letters.map(([, id, title]) => [id, title]),
    [
      ['letter-m', 'M'],
      ['letter-w', 'W'],
    ],
  );
});

test('are valid, and tell machines what they list, also when that is nothing', async () => {
  for (const [kind, options] of [
    [allShowsPage, {}],
    [allPeoplePage, {}],
    [allPeoplePage, { records: {} }],
  ] as const) {
    const { text } = await printed(kind, options);

    assert.equal(htmlProblems(text, 'a to z'), []);
    assert.equal(graphProblems(graphOf(text)), []);
    assert.ok(nodeOf(graphOf(text), 'CollectionPage'));
  }
});

test('say so when there is nobody', async () => {
  assert.match((await printed(allPeoplePage, { records: {} })).text, 'The first entry will appear here');
});

test('have a feed of what is written about any of them, which the page leads to', async () => {
  const articles = {
    a: articleFile({ title: 'On mud', shows: ['mud'] }),
    b: articleFile({ title: 'On Olivia', people: ['olivia'] }),
    c: articleFile({ title: 'A list', kind: 'list', entries: [{ show: 'mud' }] }, '{% entries %}\n'),
    d: articleFile({ title: 'On the weather' }),
    e: articleFile({ title: 'A cast', cast: [{ actor: 'song', character: 'Him' }] }),
  };
  for (const [kind, url, expected] of [
    [allShowsPage, '/shows/', ['A list', 'On mud']],
    [allPeoplePage, '/people/', ['A cast', 'On Olivia']],
  ] as const) {
    const world = await testWorld({ records, realLayouts: true, articles });
    const [page, feed] = kind(world);
    const root = parseXml((await feed?.render(world)) ?? '');
    const [, ...titles] = elementsNamed(root, 'title').map(({ text }) => text);

    assert.is(feed?.url, `${url}feed.xml`);
    assert.equal(titles.sort(), expected);
    const text = (await page?.render(world)) ?? '';
    assert.match(text, new RegExp(`<link rel="alternate" type="application/rss\\+xml" [^>]* href="${url}feed.xml">`));
    assert.match(text, `<p class="sf-listing-feed"><a href="${url}feed.xml">`);
  }
});

test('are where a site wants them, or not at all', async () => {
  assert.is((await printed(allShowsPage, { pages: { allShows: { url: '/everything/' } } })).url, '/everything/');
  assert.is((await printed(allShowsPage, { pages: { allShows: false } })).url, undefined);
  assert.is((await printed(allPeoplePage, { pages: { people: false } })).url, undefined);
});

test.run();
