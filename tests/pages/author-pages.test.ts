/** Author pages: tests for the profile of an author, and for what they have written. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { authorPages } from '../../src/pages/author-pages.ts';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { htmlProblems } from '../support/html.ts';
import { pageElements } from '../support/page-elements.ts';
import { graphOf, graphProblems, nodeOf } from '../support/structured-data.ts';
import { articleFile, type TestWorld, testWorld } from '../support/world.ts';

const test = suite('author pages');

const records = {
  authors: {
    jo: {
      name: 'Jo <Writer>',
      role: 'Editor & critic',
      bio: 'Jo has reviewed television since 2009.',
      email: 'jo@listings.test',
      links: ['https://www.social.test/@jo', 'https://photos.test/jo'],
    },
    bo: { name: 'Bo Editor' },
  },
};

const nothing: TestWorld['printed'][number] = { name: 'none', values: {} };

async function printed(url: string, articles: Readonly<Record<string, string>> = {}) {
  const world = await testWorld({ records, realLayouts: true, articles });
  const text =
    (await authorPages(world)
      .find((page) => page.url === url)
      ?.render(world)) ?? '';
  const [{ values, name } = nothing] = world.printed;
  return { text, layout: name, titles: (values.cards as readonly StoryCard[]).map(({ title }) => title) };
}

test('are one for each author, also for those who have written nothing yet', async () => {
  assert.equal(
    authorPages(await testWorld({ records })).map(({ url, kind }) => [url, kind]),
    [
      ['/authors/bo/', 'author'],
      ['/authors/bo/feed.xml', 'feed'],
      ['/authors/jo/', 'author'],
      ['/authors/jo/feed.xml', 'feed'],
    ],
  );
});

test('have what the author has written, alone or with others', async () => {
  const { titles, layout } = await printed('/authors/jo/', {
    alone: articleFile({ title: 'Alone', authors: ['jo'], date: '2026-01-01' }),
    both: articleFile({ title: 'Both', authors: ['bo', 'jo'], date: '2026-02-01' }),
    other: articleFile({ title: 'Other', authors: ['bo'] }),
    nobody: articleFile({ title: 'Nobody' }),
  });

  assert.equal(titles, ['Both', 'Alone']);
  assert.is(layout, 'author.njk');
});

test('say who the author is', async () => {
  const { text } = await printed('/authors/jo/');

  assert.match(text, '<p class="sf-author-role">Editor &amp; critic</p>');
  assert.match(text, '<p class="sf-standfirst">Jo has reviewed television since 2009.</p>');
  assert.match(text, '<a href="mailto:jo@listings.test">jo@listings.test</a>');
  assert.match(text, '<a rel="me" href="https://www.social.test/@jo">social.test</a>');
  assert.match(text, '<meta name="description" content="Jo has reviewed television since 2009.">');
  assert.not.match(text, '<Writer>');
});

test('say nothing of what is not known', async () => {
  const { text } = await printed('/authors/bo/');

  assert.not.match(text, /sf-author-role|sf-author-links|class="sf-standfirst"|mailto/);
  assert.match(text, 'content="Everything Bo Editor has written for The Listings."');
  assert.match(text, 'Nothing here yet');
});

test('tell search engines whose profile it is', async () => {
  const { text } = await printed('/authors/jo/');

  const graph = graphOf(text);
  const person = nodeOf(graph, 'ProfilePage').mainEntity as Readonly<Record<string, unknown>>;
  assert.is(person.name, 'Jo <Writer>');
  assert.is(person.jobTitle, 'Editor & critic');
  assert.equal(person.sameAs, ['https://www.social.test/@jo', 'https://photos.test/jo']);
  assert.equal(graphProblems(graph), []);
});

test('have the profile on the first page, and the stories on all', async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => [`a-${index}`, articleFile({ authors: ['jo'] })]),
  );

  const { text, titles } = await printed('/authors/jo/page/2/', articles);

  assert.is(titles.length, 1);
  assert.not.match(text, /ProfilePage|mailto|sf-author-role/);
  assert.equal(htmlProblems(text, 'jo, page 2'), []);
});

test('are valid HTML with little and with everything, and have one headline', async () => {
  for (const url of ['/authors/jo/', '/authors/bo/']) {
    const { text } = await printed(url, { a: articleFile({ authors: ['jo'] }) });

    assert.equal(htmlProblems(text, url), []);
    assert.is(pageElements(text).filter(({ name }) => name === 'h1').length, 1);
    assert.not.match(text, /undefined|\[object/);
  }
});

test.run();
