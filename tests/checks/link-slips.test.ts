/** Link slips: tests for what is said of addresses that can be mended exactly. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { leads, slipFinding } from '../../src/checks/link-slips.ts';
import type { AddressBook } from '../../src/content/address-book.ts';

const test = suite('link slips');

const book = {
  page: (path: string) => ({ to: path === '/about/' ? 'page' : 'nothing' }),
  addresses: () => ['/about/'],
} as unknown as AddressBook;

function said(typed: string, pathPrefix = '/') {
  const origin = { file: 'articles/a.md', url: '/a/', siteUrl: 'https://listings.test', pathPrefix };
  const path = typed.startsWith('/') ? typed : `/${typed}`;
  const finding = slipFinding(typed, path, (near) => near, origin, book);
  return finding && [finding.severity ?? 'error', finding.what, finding.fix];
}

test('says exactly what to write for capitals and a slash at the end', () => {
  assert.equal(said('/About/'), [
    'error',
    '"/About/" differs from /about/ in capitals, and servers do not take them for the same.',
    'Write "/about/".',
  ]);
  assert.equal(said('/about'), ['warning', '"/about" lacks the slash at its end.', 'Write "/about/".']);
});

test('knows the path prefix, which is no part of an address', () => {
  assert.equal(said('/tv/about/', '/tv/'), [
    'error',
    '"/tv/about/" begins with the folder /tv/, which is put before every address of the site by itself.',
    'Write "/about/".',
  ]);
  assert.is(said('/tv/other/', '/tv/'), undefined);
});

test('sees a host without its scheme, and slips in the signs of a scheme', () => {
  const fixOf = (typed: string) => said(typed)?.[2];

  assert.is(fixOf('www.x.test/y'), 'Write "https://www.x.test/y".');
  assert.is(fixOf('bbc.co.uk/news'), 'Write "https://bbc.co.uk/news".');
  assert.is(fixOf('http//x.test/y'), 'Write "http://x.test/y".');
  assert.is(fixOf('https.//x.test'), 'Write "https://x.test".');
  assert.match(said('www.x.test/y')?.[1] ?? '', /does not begin with https:\/\//);
});

test('sees a bracket too many', () => {
  assert.equal(said('(https://x.test/y'), [
    'error',
    'The address begins with a bracket: one stands there too many.',
    'Write (https://x.test/y) with one bracket before it, and one behind it.',
  ]);
  assert.match(said('(/about/')?.[2] ?? '', /^Write \(\/about\/\) with/);
  assert.is(said('/a-(b)/'), undefined);
});

test('sees an e-mail address', () => {
  assert.equal(said('letters@standfirst.test'), [
    'error',
    '"letters@standfirst.test" is an e-mail address, and is taken for a page of this site.',
    'Write "mailto:letters@standfirst.test".',
  ]);
});

test('says nothing of other addresses', () => {
  for (const typed of ['/abuot/', 'drama/other/', '/@jo/', 'review.pdf']) assert.is(said(typed), undefined, typed);
});

test('names an address as typed, and what it comes to when that is another', () => {
  assert.is(leads('/a/', '/a/'), '"/a/"');
  assert.is(leads('../b/', '/a/b/'), '"../b/" leads to /a/b/; that');
});

test.run();
