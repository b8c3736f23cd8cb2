/** Tests of the guard over ordinary pages: what Eleventy would end at is found first. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkOrdinaryPages, type HeldBack } from '../../src/eleventy/page-guard.ts';
import { createProject, type Files } from '../support/project.ts';

const test = suite('the guard over ordinary pages');

async function guard(files: Files): Promise<HeldBack> {
  const project = await createProject(files);
  try {
    return checkOrdinaryPages(project.root, 'pages', ['pages/articles'], ['page.njk', 'base.njk']);
  } finally {
    await project.dispose();
  }
}

const place = ({ problems }: HeldBack) =>
  problems.map(({ code, file, place }) => [code, file, place?.line, place?.column]);

test('a sound page is let through', async () => {
  const held = await guard({
    'pages/about.md': '---\ntitle: About\nlayout: page.njk\ndate: 2022-02-07\n---\nText',
    'pages/plain.html': '<p>No front matter</p>',
    'pages/dated.md': '---\ndate: Last Modified\n---\n',
  });

  assert.equal(held.problems, []);
  assert.is(held.files.size, 0);
});

test('YAML that cannot be read is reported at its place, and the page is held back', async () => {
  const held = await guard({ 'pages/about.md': '---\ntitle: About: us\n---\nText' });

  assert.equal(place(held), [['yaml/syntax', 'pages/about.md', 2, 8]]);
  assert.ok(held.files.has('pages/about.md'));
});

test('a layout that does not exist is reported with the nearest one', async () => {
  const held = await guard({ 'pages/about.md': '---\nlayout: pages.njk\n---\n' });

  assert.equal(place(held), [['layout/missing', 'pages/about.md', 2, 9]]);
  assert.match(held.problems[0]?.fix ?? '', 'page.njk');
});

test('a date that is none is reported', async () => {
  const held = await guard({ 'pages/deep/about.md': '---\ndate: someday\n---\n' });

  assert.equal(place(held), [['date/invalid', 'pages/deep/about.md', 2, 7]]);
});

test('JavaScript front matter of a page is the site developer’s own affair', async () => {
  const held = await guard({ 'pages/a.md': '---js\n{ title: "x" }\n---\n' });

  assert.equal(held.problems, []);
});

test('articles, hidden folders and other files are not looked at', async () => {
  const broken = '---\ntitle: a: b\n---\n';

  const held = await guard({
    'pages/articles/a.md': broken,
    'pages/_drafts/a.md': broken,
    'pages/.hidden/a.md': broken,
    'pages/a.txt': broken,
  });

  assert.equal(held.problems, []);
});

test.run();
