/** Link addresses: tests for what an address means where it stands. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isElsewhere, type LinkOrigin, readLinkAddress } from '../../src/content/link-address.ts';

const test = suite('link addresses');

const origin: LinkOrigin = {
  file: 'articles/deep/a.md',
  url: '/drama/a/',
  siteUrl: 'https://site.test/',
  pathPrefix: '/',
};
const read = (address: string, more: Partial<LinkOrigin> = {}) => readLinkAddress(address, { ...origin, ...more });
const page = (path: string | undefined, anchor = '', isWhole = false) => ({ to: 'site', path, anchor, isWhole });

test('follows an address from the page it stands on', () => {
  assert.equal(read('../b/#c'), page('/drama/b/', 'c'));
  assert.equal(read('b'), page('/drama/a/b'));
  assert.equal(read('/b/?x=1#c'), page('/b/', 'c'));
  assert.equal(read('#c'), page('/drama/a/', 'c'));
});

test('without an address of its own a page leads nowhere that is known', () => {
  assert.equal(read('../b/', { url: undefined }), page(undefined));
  assert.equal(read('/b/', { url: undefined }), page('/b/'));
});

test('a whole address of the site is one of its pages, whatever the protocol', () => {
  for (const home of ['https://site.test', 'http://SITE.test', '//site.test'])
    assert.equal(read(`${home}/b/#c`), page('/b/', 'c', true));
  assert.equal(read('https://site.test'), page('/', '', true));
});

test('of a site in a folder of a host, only what is in the folder is one of its pages', () => {
  assert.equal(read('https://site.test/tv/b/', { pathPrefix: '/tv/' }), page('/b/', '', true));
  assert.equal(read('https://site.test/b/', { pathPrefix: '/tv/' }), { to: 'elsewhere' });
});

test('other sites, mail and telephone numbers are elsewhere', () => {
  for (const address of ['https://x.test/b.md', 'https://site.test.evil.test/', 'mailto:a@b.c', 'tel:1', '//x.test'])
    assert.equal(read(address), { to: 'elsewhere' });
  assert.equal(read('/b/', { siteUrl: '' }), page('/b/'));
});

test('a Markdown file is meant from the article, from the root or from the folder of templates', () => {
  assert.equal(read('../b.md#c'), { to: 'file', paths: ['articles/b.md'], anchor: 'c' });
  assert.equal(read('/articles/b.md'), { to: 'file', paths: ['articles/b.md'], anchor: '' });
  assert.equal(read('/articles/b.md', { inputFolder: 'src' }), {
    to: 'file',
    paths: ['articles/b.md', 'src/articles/b.md'],
    anchor: '',
  });
});

test('an empty address leads nowhere', () => {
  assert.equal(read('  '), { to: 'nowhere' });
});

test('addresses on another server are told from names of files', () => {
  assert.ok(['https://a.test/a.mp4', 'HTTP://a.test', '//a.test/a.mp4', 'data:video/mp4,'].every(isElsewhere));
  assert.not.ok(['a.mp4', '/a.mp4', '../a.mp4', 'a/b.mp4'].some(isElsewhere));
});

test.run();
