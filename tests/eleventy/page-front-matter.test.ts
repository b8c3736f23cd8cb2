/** Page front matter: tests of the keys at which Eleventy would end. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { checkPageFrontMatter, checkTemplateKeys, withoutFaultyKeys } from '../../src/eleventy/page-front-matter.ts';

const test = suite('page front matter');

const problemsIn = (text: string) => {
  const block = { source: { path: 'pages/a.md', text }, start: 0, end: text.length };
  const read = readYaml(block);
  assert.ok('data' in read);
  return checkPageFrontMatter(block, read.data, ['page.njk'], (name) => name === 'page.njk' || name === 'page');
};
const told = (text: string) => problemsIn(text).map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);

test('what Eleventy takes passes', () => {
  assert.equal(
    told('title: A\nlayout: page\ndate: 2026-01-10\npermalink: false\ntags: [a]\npagination: { data: a, size: 2 }\n'),
    [],
  );
  assert.equal(told('layout: ""\ndate: git Last Modified\ntags: a\npermalink: ""\n'), []);
});

test('each key at which it would end is found at its place', () => {
  assert.equal(told('title: A\nlayout: pgae.njk\n'), ['2:9 layout/missing']);
  assert.equal(told('date: some day\n'), ['1:7 date/invalid']);
  for (const day of ['2026-02-30', '"2026-02-30"', '2026-02-30T10:00:00Z', '2026-13-01'])
    assert.equal(told(`date: ${day}\n`), ['1:7 date/invalid'], day);
  assert.equal(told('date: 20 November 2026\n'), []);
  assert.equal(told('permalink: /contact\n'), ['1:12 value/format']);
  assert.equal(told('permalink: true\n'), ['1:12 value/type']);
  assert.equal(told('tags: 5\n'), ['1:7 value/type']);
  assert.equal(told('pagination: { data: a }\n'), ['1:13 key/missing']);
  assert.equal(told('pagination:\n  data: a\n'), ['1:1 key/missing']);
  assert.equal(told('title: A\ncontent: x\ncollections: y\n'), ['2:1 key/reserved', '3:1 key/reserved']);
});

test('a layout that is nearly right is suggested', () => {
  assert.is(problemsIn('layout: pgae.njk\n')[0]?.fix, 'Write "page.njk".');
});

test('a date in another form is shown as Eleventy reads it', () => {
  const [day] = problemsIn('date: 20/11/2026\n');

  assert.is(day?.what, '"date" is "20/11/2026", which is not written year first.');
  assert.is(day?.fix, 'Write 2026-11-20');
  assert.is(problemsIn('date: some day\n')[0]?.what, '"date" is "some day", which is not a date.');
});

test('of an article that stays a template its layout, permalink and pagination are told, and left out', () => {
  const text = 'layout: pgae.njk\npermalink: /a/../../b/\npagination: { data: a }\ndate: some day\ntags: 5\n';
  const block = { source: { path: 'articles/a.md', text }, start: 0, end: text.length };
  const read = readYaml(block);
  assert.ok('data' in read);

  const found = checkTemplateKeys(
    block,
    read.data,
    () => ['page.njk'],
    () => false,
  );

  assert.equal(
    found.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`),
    ['1:9 layout/missing', '2:12 value/format', '3:13 key/missing'],
  );
  assert.equal(
    withoutFaultyKeys(read.data, () => false),
    { date: 'some day', tags: 5 },
  );
});

test('a page may be written outside the output folder where it says so', () => {
  assert.equal(told('permalink: ../functions/a.js\n'), ['1:12 value/format']);
  assert.equal(told('permalink: ../functions/a.js\npermalinkBypassOutputDir: true\n'), []);
});

test.run();
