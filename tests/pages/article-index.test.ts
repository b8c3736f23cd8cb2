/** Article index: tests that articles are found by each of their keys. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articlesBy } from '../../src/pages/article-index.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('article index');

const { catalogue } = await testWorld({
  articles: {
    a: articleFile({ date: '2026-03-01', tags: ['x', 'y'] }),
    b: articleFile({ date: '2026-02-01', tags: ['y'] }),
    c: articleFile({ date: '2026-01-01' }),
  },
});
const ids = (index: ReturnType<typeof articlesBy>, key: string) => (index.get(key) ?? []).map(({ id }) => id);

test('has each article under each of its keys, in the order they come', () => {
  const index = articlesBy(catalogue.articles, ({ topics }) => topics);

  assert.equal(ids(index, 'x'), ['a']);
  assert.equal(ids(index, 'y'), ['a', 'b']);
  assert.equal([...index.keys()], ['x', 'y']);
});

test('has an article once under a key that it names twice', () => {
  const index = articlesBy(catalogue.articles, () => ['same', 'same']);

  assert.equal(ids(index, 'same'), ['a', 'b', 'c']);
});

test('knows nothing of a key that no article has', () => {
  assert.is(articlesBy([], () => ['x']).size, 0);
  assert.is(articlesBy(catalogue.articles, () => []).get('x'), undefined);
});

test.run();
