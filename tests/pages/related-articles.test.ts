/** Related articles: tests of what is listed below an article, and in which order. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { relatedArticles } from '../../src/pages/related-articles.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('related articles');

const show = (title: string) => ({ title, type: 'series', years: { from: 2024 } });
const records = {
  shows: { desk: show('Desk'), mud: show('Mud') },
  people: { ana: { name: 'Ana' }, bo: { name: 'Bo' } },
};

/** The ids below `story`. */
async function below(
  story: object,
  others: Readonly<Record<string, object>>,
  { body, ...options }: TestWorldOptions & { readonly body?: string } = {},
): Promise<string> {
  const world = await testWorld({
    records,
    ...options,
    articles: {
      ...Object.fromEntries(Object.entries(others).map(([id, data]) => [id, articleFile(data)])),
      story: articleFile(story, body),
    },
  });
  return relatedArticles(world.article('story'), world)
    .map(({ id }) => id)
    .join(' ');
}

test('a show counts more than people, people more than topics, topics more than the section', async () => {
  const story = { shows: ['desk'], people: ['ana'], tags: ['Tea'], section: 'drama' };
  const others = {
    section: { section: 'drama', date: '2026-12-04' },
    topic: { tags: ['Tea'], date: '2026-12-03' },
    person: { people: ['ana'], date: '2026-12-02' },
    show: { shows: ['desk'], date: '2026-12-01' },
  };

  assert.is(await below(story, others), 'show person topic');
  assert.is(await below({ section: 'drama', tags: ['Tea'] }, others), 'topic section');
});

test('among those with the same in common the newest come first, and three are enough', async () => {
  const others = {
    a: { shows: ['desk'], date: '2026-11-01' },
    b: { shows: ['mud'], date: '2026-11-04' },
    c: { shows: ['desk', 'mud'], date: '2026-11-03' },
    d: { shows: ['desk'], date: '2026-11-02' },
  };

  assert.is(await below({ shows: ['desk', 'mud'] }, others), 'b c d');
});

test('those chosen by hand come first, in the order they are named', async () => {
  const others = {
    a: { shows: ['desk'], date: '2026-11-01' },
    b: { shows: ['desk'], date: '2026-11-02' },
    c: { date: '2026-10-01' },
    d: {},
  };

  assert.is(await below({ shows: ['desk'], related: ['c', 'a'] }, others), 'c a b');
  assert.is(await below({ related: ['/d/', 'c.md', 'd', 'story'] }, others), 'd c');
});

test('one that the text links to is not there again', async () => {
  const others = { a: { shows: ['desk'] }, b: { shows: ['desk'] } };
  const body = 'Words.\n\n{% related "a" %}\n';

  assert.is(await below({ shows: ['desk'] }, others, { body }), 'b');
  assert.is(await below({ related: ['a', 'b'] }, others, { body }), 'b');
});

test('front matter can refuse the list, and where nothing is related there is none', async () => {
  assert.is(await below({ shows: ['desk'], related: false }, { a: { shows: ['desk'] } }), '');
  assert.is(await below({ shows: ['desk'] }, { a: { shows: ['mud'] } }), '');
  assert.is(await below({}, { a: {} }), '');
});

test('what readers may not see comes by itself never, and by hand only while serving', async () => {
  const others = { later: { shows: ['desk'], date: '2027-01-01' }, draft: { shows: ['desk'], draft: true } };
  const story = { shows: ['desk'], related: ['later'] };

  assert.is(await below(story, others), '');
  assert.is(await below(story, others, { withUnpublished: true }), 'later');
});

test('a ranked list is about the shows of its entries, as others are that name them', async () => {
  const list = { kind: 'list', entries: [{ show: 'mud' }], date: '2026-12-01' };

  assert.is(await below({ shows: ['mud'] }, { list }), 'list');
  assert.is(await below({ entries: [{ show: 'mud' }] }, { review: { shows: ['mud'] } }), 'review');
});

test.run();
