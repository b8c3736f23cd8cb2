/** Topic pages: tests which articles are on each, and that spellings with one address are one topic. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { topicPages } from '../../src/pages/topic-pages.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, type TestWorld, testWorld } from '../support/world.ts';

const test = suite('topic pages');

async function worldOf(articles: Readonly<Record<string, string>>) {
  return testWorld({ realLayouts: true, articles });
}

const nothing: TestWorld['printed'][number] = { name: 'none', values: {} };

async function printed(url: string, articles: Readonly<Record<string, string>>) {
  const world = await worldOf(articles);
  const text =
    (await topicPages(world)
      .find((page) => page.url === url)
      ?.render(world)) ?? '';
  const [{ values, name } = nothing] = world.printed;
  return { text, layout: name, titles: (values.cards as readonly StoryCard[]).map(({ title }) => title) };
}

async function addresses(...tags: readonly (readonly string[])[]): Promise<readonly string[]> {
  const articles = Object.fromEntries(tags.map((topics, index) => [`a-${index}`, articleFile({ tags: topics })]));
  const pages = topicPages(await worldOf(articles));
  return pages.filter(({ kind }) => kind === 'topic').map(({ url }) => url);
}

test('are one for each topic that an article has', async () => {
  assert.equal(await addresses(['Korean drama', 'Netflix'], ['Netflix']), [
    '/topics/korean-drama/',
    '/topics/netflix/',
  ]);
  assert.equal(topicPages(await testWorld({ articles: { a: articleFile() } })), []);
});

test('have the articles with that topic, the newest first', async () => {
  const { titles, layout, text } = await printed('/topics/netflix/', {
    old: articleFile({ title: 'Old', tags: ['Netflix'], date: '2026-01-01' }),
    new: articleFile({ title: 'New', tags: ['Korea', 'Netflix'], date: '2026-02-01' }),
    other: articleFile({ title: 'Other', tags: ['Korea'] }),
  });

  assert.equal(titles, ['New', 'Old']);
  assert.is(layout, 'topic.njk');
  assert.match(text, '<title>Netflix – The Listings</title>');
  assert.match(text, 'content="Everything The Listings has published on Netflix."');
});

test('are one for two spellings with one address, under that of the newest article', async () => {
  const { titles, text } = await printed('/topics/korean-drama/', {
    old: articleFile({ title: 'Old', tags: ['korean drama'], date: '2026-01-01' }),
    new: articleFile({ title: 'New', tags: ['Korean Drama'], date: '2026-02-01' }),
  });

  assert.equal(titles, ['New', 'Old']);
  assert.match(text, '<title>Korean Drama – The Listings</title>');
});

test('have an article once, though it has both spellings', async () => {
  const { titles } = await printed('/topics/elite/', { a: articleFile({ title: 'A', tags: ['Elite', 'Élite'] }) });

  assert.equal(titles, ['A']);
});

test('are none for a topic that has no address', async () => {
  assert.equal(await addresses(['???', 'Netflix']), ['/topics/netflix/']);
});

test('are valid HTML in any script', async () => {
  const { text } = await printed('/topics/한국-드라마/', { a: articleFile({ tags: ['한국 드라마'] }) });

  assert.match(text, '<title>한국 드라마 – The Listings</title>');
  assert.equal(htmlProblems(text, 'topic'), []);
});

test.run();
