/** Link words: tests for what is said of the words of a link. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordsFinding } from '../../src/checks/link-words.ts';
import { readBodyOf } from '../support/world.ts';

const test = suite('link words');

function said(body: string) {
  const [link] = readBodyOf(body).document.links;
  const finding = link && wordsFinding(link);
  return finding && `${finding.severity ?? 'error'} ${finding.code}`;
}

test('a link without words is an error', () => {
  assert.is(said('[](/about/)'), 'error link/no-text');
  assert.is(said('<a href="/about/"> </a>'), 'error link/no-text');
});

test('a link whose words say nothing is worth a warning', () => {
  for (const words of [
    'here',
    'Click here',
    'HERE!',
    'read more',
    'More…',
    'this link',
    'Link',
    'Learn  more',
    'Read more »',
  ])
    assert.is(said(`See [${words}](/about/).`), 'warning link/vague', words);
  for (const words of [
    'continue reading',
    'this article',
    '**this page**',
    '“this post”',
    '여기',
    '더 보기',
    'Darllen mwy',
  ])
    assert.is(said(`See [${words}](/about/).`), 'warning link/vague', words);
});

test('a picture of raw HTML needs a text alternative, which may be empty', () => {
  assert.is(said('A <img src="/x.jpg"> b'), 'error picture/no-alt');
  assert.is(said('A <img src="/x.jpg" alt=""> b'), undefined);
  assert.is(said('A <img src="/x.jpg" alt="IMG_2041.jpg"> b'), 'warning picture/alt-vague');
  assert.is(said('A <img src="/x.jpg" alt="A roof"> b'), undefined);
});

test('says nothing of words that say where a link leads', () => {
  assert.is(said('[About us](/about/)'), undefined);
  assert.is(said('[Here and now](/about/)'), undefined);
  for (const words of ['this article on maps', 'more maps', 'the missing link', 'read more of Night Desk', '여기 지금'])
    assert.is(said(`[${words}](/about/)`), undefined, words);
  assert.is(said('[![A boat](/boat.jpg)](/about/)'), undefined);
});

test.run();
