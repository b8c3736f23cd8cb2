/** Address schemes: tests of addresses that almost begin with https://, and of those that do. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { schemeFinding } from '../../src/checks/address-schemes.ts';

const test = suite('address schemes');

const told = (address: string) => schemeFinding(address, { code: 'link/missing', why: 'Lost.' });

test('a letter that is wrong, missing or too many, and slashes that are missing or too many, have their remedy', () => {
  for (const [typed, meant] of [
    ['htps://example.org/a', 'https://example.org/a'],
    ['htp://example.org/', 'http://example.org/'],
    ['hhttps://example.org', 'https://example.org'],
    ['httpss://example.org', 'https://example.org'],
    ['http:/example.org/a', 'http://example.org/a'],
    ['https:example.org/a?b=c', 'https://example.org/a?b=c'],
    ['https:///example.org/a', 'https://example.org/a'],
    ['https://http://example.org/a', 'http://example.org/a'],
    ['HTTPS:/example.org', 'https://example.org'],
  ] as const)
    assert.is(told(typed)?.fix, `Write "${meant}".`, typed);
  assert.is(told('htps://example.org/a')?.what, '"htps://example.org/a" begins with htps://, and not with https://.');
});

test('a comma for a point, and a mail to nobody, are told', () => {
  assert.is(told('https://example,org/a')?.fix, 'Write "https://example.org/a".');
  assert.is(told('https://www.example,co.uk')?.fix, 'Write "https://www.example.co.uk".');
  for (const typed of ['mailto:', 'mailto:jo', 'mailto:jo@example'])
    assert.is(told(typed)?.what, `"${typed}" has no whole e-mail address in it.`, typed);
  for (const typed of [
    'mailto:jo@example.org',
    'mailto:jo@example.org?subject=a',
    'mailto:jo@example.org?subject=About the hedge&cc=bo@example.org',
    'mailto:?subject=a',
    'https://x.test/a,b',
  ])
    assert.is(told(typed), undefined, typed);
});

test('what no browser can read is told, too', () => {
  for (const typed of ['https://', 'http:', 'https://?a=b', 'https://exa mple.org/', 'https://[example.org/'])
    assert.match(told(typed)?.what ?? '', 'no address that a browser can read', typed);
});

test('whole addresses, and those that other programs open, are none of ours', () => {
  for (const typed of [
    'https://example.org/a',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/',
    'https://user@example.org/',
    'https://web.archive.org/web/2019/http://example.org/',
    'https://example.org/?to=https://example.com',
    'https://münchen.example/',
    'http://localhost:8080/',
    'https://127.0.0.1/',
    'http://[::1]/',
    'mailto:jo@example.org',
    'tel:+44123',
    'ftp://example.org/a',
    'sftp://example.org/a',
    'spotify:track:1',
    'itms-apps://example.org/a',
    '//example.org/a',
  ])
    assert.is(told(typed), undefined, typed);
});

test.run();
