/** Own pages: tests for the addresses of ordinary pages before Eleventy reads them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { defaultAddress, readOwnPages } from '../../src/eleventy/own-pages.ts';
import { createProject, type Files } from '../support/project.ts';

const test = suite('own pages');

async function read(
  files: Files,
  ...rest: [ignored?: readonly string[], virtual?: Parameters<typeof readOwnPages>[3]]
) {
  const project = await createProject(files);
  const own = readOwnPages(project.root, 'pages', rest[0] ?? [], rest[1]);
  await project.dispose();
  const mayHave = (url: string) => own.patterns.some((pattern) => pattern.test(url));
  return { urls: own.pages.map(({ url }) => url).sort(), mayHave, mayBeMore: own.mayBeMore, pages: own.pages };
}

test('a page has the address of its name, as Eleventy gives it', () => {
  assert.is(defaultAddress('about.md'), '/about/');
  assert.is(defaultAddress('index.njk'), '/');
  assert.is(defaultAddress('team/index.html'), '/team/');
  assert.is(defaultAddress('team/team.md'), '/team/');
  assert.is(defaultAddress('2026-01-02-note.md'), '/note/');
  assert.is(defaultAddress('list.11ty.js'), '/list/');
});

test('a permalink of plain text is the address, and known as such', async () => {
  const { urls, pages, mayBeMore } = await read({
    'pages/a.md': '---\npermalink: /x/index.html\n---\n',
    'pages/b.njk': '---\npermalink: y.txt\n---\n',
    'pages/c.md': 'No front matter.',
    'pages/d.md': '---\npermalink: false\n---\n',
  });

  assert.equal(urls, ['/c/', '/x/', '/y.txt']);
  assert.ok(pages.find(({ url }) => url === '/x/')?.permalinkIn);
  assert.not.ok(pages.find(({ url }) => url === '/c/')?.permalinkIn);
  assert.not.ok(mayBeMore);
});

test('a permalink with template code is a pattern', async () => {
  const { mayHave, mayBeMore } = await read({
    'pages/a.njk': '---\npermalink: "/tags/{{ tag | slug }}/index.html"\n---\n',
  });

  assert.ok(mayHave('/tags/boats/'));
  assert.not.ok(mayHave('/tag/boats/'));
  assert.not.ok(mayBeMore);
});

test('a paginated page has numbers below its address', async () => {
  const { mayHave } = await read({ 'pages/all.njk': '---\npagination: { data: x, size: 2 }\n---\n' });

  assert.ok(mayHave('/all/'));
  assert.ok(mayHave('/all/3/'));
  assert.not.ok(mayHave('/all/x/'));
});

test('what a program decides may be anything', async () => {
  for (const files of [
    { 'pages/a.11ty.js': 'export const data = { permalink: () => "/x/" };' },
    { 'pages/pages.json': '{ "permalink": "/{{ page.fileSlug }}.html" }' },
    { 'pages/pages.11tydata.js': 'export default { permalink: () => "/x/" };' },
    { 'pages/a.md': '---\neleventyComputed: { permalink: "/x/" }\n---\n' },
    { 'pages/a.md': '---js\n{}\n---\n' },
    { 'pages/a.md': '---\ntitle: "a" b\npermalink: "c" d\n---\n' },
  ] as const)
    assert.ok((await read(files)).mayBeMore, JSON.stringify(files));
});

test('a page whose front matter is broken has its address all the same, if no broken line says it', async () => {
  const { urls, mayHave, mayBeMore } = await read({
    'pages/a.md': '---\ntitle: a: b\n---\n',
    'pages/b.md': '---\ntitle: a: b\npermalink: /x/\n---\n',
    'pages/c.md': '---\ntitle: never closed\n',
  });

  assert.equal(urls, ['/a/', '/x/']);
  assert.ok(mayHave('/c/'));
  assert.not.ok(mayBeMore);
});

test('templates without a file count, folders that are ignored do not', async () => {
  const { urls, mayHave } = await read(
    { 'pages/articles/a.md': 'x', 'pages/_includes/b.njk': 'x' },
    ['pages/articles'],
    {
      'virtual/feed.njk': { data: { permalink: '/my-feed.xml' } },
    },
  );

  assert.equal(urls, []);
  assert.ok(mayHave('/my-feed.xml'));
});

test('without an input folder there are none', async () => {
  assert.equal((await read({})).urls, []);
});

test.run();
