/** Bare addresses: tests of web addresses that are paragraphs of their own. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('bare addresses');

test('an address that is a paragraph of its own is told, and a video is to be a shortcode', () => {
  const told = (body: string) => readBodyOf(body).problems.map(({ fix }) => fix);

  assert.equal(placesOf(readBodyOf('Words.\n\n  https://x.test/a\n').problems), ['3:3-19 link/syntax']);
  assert.equal(told('https://x.test/a\n'), ['Write <https://x.test/a>, or [the words to click](https://x.test/a).']);
  assert.match(told('https://youtu.be/M7lc1UVf-VE')[0] ?? '', /^Write \{% video "https:\/\/www\.youtube/);
});

test('in sentences, lists and brackets it may be meant', () => {
  for (const body of [
    'It is at https://x.test/a\n',
    '- https://x.test/b\n',
    '<https://x.test/c>\n',
    '> https://x.test/d\n',
  ])
    assert.equal(readBodyOf(body).problems, [], body);
});

test.run();
