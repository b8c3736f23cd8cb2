/** Page addresses: tests of where an ordinary page will be. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addressOfFile, permalinkAddress, permalinkFault, sharedAddresses } from '../../src/eleventy/page-addresses.ts';

const test = suite('page addresses');

test('a file is at its name, an index at its folder', () => {
  assert.is(addressOfFile('pages/about.md', 'pages'), '/about/');
  assert.is(addressOfFile('pages/help/index.njk', 'pages'), '/help/');
  assert.is(addressOfFile('pages/index.html', 'pages'), '/');
  assert.is(addressOfFile('src/site/deep/a.liquid', 'src/site'), '/deep/a/');
});

test('a permalink in plain text is an address; a template, an empty one and false are none', () => {
  assert.is(permalinkAddress('/about/'), '/about/');
  assert.is(permalinkAddress('about/index.html'), '/about/');
  assert.is(permalinkAddress('/feed.xml'), '/feed.xml');
  assert.is(permalinkAddress('/{{ title }}/'), undefined);
  assert.is(permalinkAddress(''), undefined);
  assert.is(permalinkAddress(false), undefined);
});

test('a permalink without an end, or of another type, is at fault', () => {
  assert.is(permalinkFault('/contact')?.fix, 'Write "/contact/".');
  assert.is(permalinkFault(true)?.code, 'value/type');
  assert.is(permalinkFault(['/a/'])?.code, 'value/type');
  for (const sound of ['/a/', '/a.html', '/_redirects', '/{{ a }}', false, undefined, { build: '/a/' }])
    assert.is(permalinkFault(sound), undefined);
});

test('a permalink that leads to another folder is at fault, unless it is meant to', () => {
  for (const typed of ['/../outside/', '../outside/', 'a/../../outside/', '/%2e%2E/outside/', '..\\outside\\']) {
    const fault = permalinkFault(typed);

    assert.is(fault?.code, 'value/format', typed);
    assert.is(fault?.fix, 'Write "/outside/".');
  }
  assert.is(permalinkFault('\\about\\us\\')?.fix, 'Write "/about/us/".');
  assert.is(permalinkFault('../functions/a.js', true), undefined);
  for (const sound of ['./a/', '/a..b/', '/.well-known/security.txt']) assert.is(permalinkFault(sound), undefined);
});

test('pages that share an address are told of each other, at the permalink or at the beginning', () => {
  const text = '---\npermalink: /b/\n---\n';
  const frontMatter = { source: { path: 'pages/a.md', text }, start: 4, end: 19 };

  const problems = sharedAddresses([
    { path: 'pages/a.md', url: '/b/', frontMatter },
    { path: 'pages/b.md', url: '/b/', source: { path: 'pages/b.md', text: '---\ntitle: B\n---\n' } },
    { path: 'pages/b.vto', url: '/b/' },
    { path: 'pages/c.md', url: '/c/' },
  ]);

  assert.equal(
    problems.map(({ file, what, place }) => [file, what, place && `${place.line}:${place.column}-${place.endColumn}`]),
    [
      ['pages/a.md', 'Its address /b/ is also that of pages/b.md and pages/b.vto.', '2:12-15'],
      ['pages/b.md', 'Its address /b/ is also that of pages/a.md and pages/b.vto.', '1:1-4'],
      ['pages/b.vto', 'Its address /b/ is also that of pages/a.md and pages/b.md.', undefined],
    ],
  );
  assert.equal(
    problems.map(({ fix }) => fix),
    ['Change this permalink, for example /b-2/.', ...Array(2).fill('Rename the file, or give it a permalink.')],
  );
});

test('of pages that share an address each is offered another that is free', () => {
  const page = (path: string, url: string) => {
    const text = `---\npermalink: ${url}\n---\n`;
    return { path, url, frontMatter: { source: { path, text }, start: 4, end: text.length - 4 } };
  };
  const fixes = (...urls: readonly string[]) =>
    sharedAddresses(urls.map((url, index) => page(`pages/${index}.md`, url))).map(({ fix }) => fix);

  assert.equal(fixes('/a/', '/a/', '/a-2/'), [
    'Change this permalink, for example /a-3/.',
    'Change this permalink, for example /a-4/.',
  ]);
  assert.is(fixes('/feed.xml', '/feed.xml')[0], 'Change this permalink, for example /feed-2.xml.');
  assert.is(fixes('/', '/')[0], 'Change this permalink.');
});

test.run();
