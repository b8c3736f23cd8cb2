/** Article length: tests that the words of a body are counted, and once. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Article } from '../../src/content/model.ts';
import type { World } from '../../src/content/world.ts';
import { articleWords } from '../../src/pages/article-length.ts';

const test = suite('article length');

test('the words of an article are counted once', () => {
  let asked = 0;
  const kept = new Map<object, unknown>();
  const world = {
    text: () => {
      asked += 1;
      return 'Nobody eats.\nNot one plate is touched.';
    },
    remember<Value>(thing: object, _purpose: string, make: () => Value): Value {
      if (!kept.has(thing)) kept.set(thing, make());
      return kept.get(thing) as Value;
    },
  } as unknown as World;
  const article = {} as Article;

  assert.is(articleWords(article, world), 7);
  assert.is(articleWords(article, world), 7);
  assert.is(asked, 1);
});

test.run();
