/** Addresses: tests where each article is found. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleAddress, articleSlug } from '../../src/content/addresses.ts';
import type { ReadFile } from '../../src/content/parse-file.ts';

const test = suite('addresses');

function addressOf(path: string, typed: ReadFile['typed'] = {}): string {
  return articleAddress({ id: '', source: { path, text: '' }, bodyStart: 0, typed, fits: true, problems: [] }).url;
}

test('an article is at its section and the name of its file', () => {
  assert.is(addressOf('articles/night-desk.md', { section: 'drama' }), '/drama/night-desk/');
});

test('without a section it is at its name', () => {
  assert.is(addressOf('articles/night-desk.md'), '/night-desk/');
});

test('folders and a leading date are no part of the name', () => {
  assert.is(articleSlug('articles/2022/02/2022-02-07-night-desk.md'), 'night-desk');
});

test('a name that is only a date is kept', () => {
  assert.is(articleSlug('articles/2022-02-07.md'), '2022-02-07');
});

test('a file called index has the name of its folder', () => {
  assert.is(articleSlug('articles/2022-02-07-night-desk/index.md'), 'night-desk');
});

test('a name in any script and with capitals, spaces and points makes an address', () => {
  assert.is(articleSlug('articles/지금 우리.md'), '지금-우리');
  assert.is(articleSlug('articles/Night Desk v1.2.md'), 'night-desk-v1-2');
});

test('a name of nothing but punctuation never makes the address of another site', () => {
  assert.is(addressOf('articles/!!!.md'), '/article/');
  assert.is(addressOf('articles/a.md', { section: '!!!' }), '/a/');
});

test('a permalink decides, and is known as the author’s choice', () => {
  const source = { path: 'articles/a.md', text: '' };
  const file = {
    id: 'a',
    source,
    bodyStart: 0,
    typed: { permalink: '/b/', section: 'drama' },
    fits: true,
    problems: [],
  };

  assert.equal(articleAddress(file), { file, url: '/b/', fromPermalink: true });
});

test('front matter that is wrong still has the address that can be made out', () => {
  assert.is(addressOf('articles/a.md', { section: 5, permalink: false }), '/a/');
  assert.is(addressOf('articles/a.md', { section: 'drama', permalink: 'no-slash' }), '/drama/a/');
});

test.run();
