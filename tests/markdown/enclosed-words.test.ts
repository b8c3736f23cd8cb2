/** Enclosed words: tests of words within a tag that were to stand between two. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordsWithin } from '../../src/markdown/enclosed-words.ts';
import { findTags } from '../../src/markdown/tags.ts';
import { shortcodesOf } from '../support/world.ts';

const test = suite('enclosed words');

const within = (body: string) => findTags(body, 0).tags.map((tag) => wordsWithin(tag, shortcodesOf()))[0];

test('words are those of a shortcode that takes none without a name', () => {
  assert.is(within('{% pullquote Nobody eats %}'), 'Nobody eats');
  assert.is(within('{% pullquote "Nobody eats" %}'), 'Nobody eats');
});

test('arguments, and what stands by itself, are none', () => {
  for (const body of ['{% pullquote %}', '{% pullquote by="Jo" %}', '{% spoiler "the end" %}', '{% watch netflix %}'])
    assert.is(within(body), undefined, body);
});

test.run();
