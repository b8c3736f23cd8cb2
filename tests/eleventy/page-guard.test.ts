/** Page guard: tests of what is held back of the ordinary pages. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkOrdinaryPages } from '../../src/eleventy/page-guard.ts';
import { createProject, type Files } from '../support/project.ts';

const guard = suite('page guard');

guard('sound pages, pages without front matter and other files pass', async () => {
  const found = await check({
    'pages/about.md': '---\ntitle: About\nlayout: page.njk\ndate: 2026-01-10\n---\n',
    'pages/crlf.md': '---\r\ntitle: About\r\nlayout: page.njk\r\n---\r\n',
    'pages/plain.html': '<p>No front matter</p>',
    'pages/rule.md': 'Text\n\n---\n\nText',
    'pages/dated.md': '---\ndate: git Last Modified\n---\n',
    'pages/program.njk': '---js\n{ title: "x" }\n---\n',
    'pages/picture.jpg': '---\n[',
    'pages/_draft/x.md': '---\ntitle: [\n---\n',
    'pages/node_modules/x.md': '---\ntitle: [\n---\n',
  });

  assert.equal(found, []);
});

guard('finds YAML that cannot be read, in every folder and template language', async () => {
  const text = '---\ntitle: [About\nlayout: page.njk\n---\n';

  const found = await check({
    'pages/a.md': text,
    'pages/deep/b.njk': text,
    'pages/c.html': text,
    'pages/d.liquid': text,
  });

  assert.equal(
    found.sort(),
    ['pages/a.md:2:8', 'pages/c.html:2:8', 'pages/d.liquid:2:8', 'pages/deep/b.njk:2:8'].map(
      (place) => `${place} yaml/syntax`,
    ),
  );
});

guard('finds front matter that never ends, and a date that is none', async () => {
  const found = await check({
    'pages/a.md': '---\ntitle: About\n\nText\n',
    'pages/b.md': '---\ntitle: About\ndate: some day\n---\n',
  });

  assert.equal(found, ['pages/a.md:1:1 front-matter/unclosed', 'pages/b.md:3:7 date/invalid']);
});

guard(
  'what can be read of front matter that is broken is checked all the same, and nothing that may be lost is missed',
  async () => {
    const found = await check({
      'pages/a.md': '---\ntitle: About\ntitle: Us\nlayout: pgae.njk\ndate: 2026-02-31\n---\n',
      'pages/b.md': '---\npagination:\n  data: x\n\tsize: 2\ntitle: [About\n---\n',
    });

    assert.equal(found.filter((line) => line.startsWith('pages/a.md')).sort(), [
      'pages/a.md:3:1 yaml/syntax',
      'pages/a.md:4:9 layout/missing',
      'pages/a.md:5:7 date/invalid',
    ]);
    assert.not.ok(
      found.some((line) => line.includes('key/missing')),
      found.join('\n'),
    );
  },
);

guard('finds a layout that is not there and names the nearest', async () => {
  const { problems } = await run({ 'pages/a.md': '---\nlayout: pgae.njk\n---\n' });

  assert.is(problems[0]?.code, 'layout/missing');
  assert.is(problems[0]?.place?.column, 9);
  assert.is(problems[0]?.fix, 'Write "page.njk".');
});

guard('leaves the folders of others alone', async () => {
  const found = await check({ 'pages/articles/a.md': '---\ntitle: [\n---\n' }, ['pages/articles']);

  assert.equal(found, []);
});

guard('an input folder that is not there is no error', async () => {
  assert.equal(await check({}), []);
});

async function run(files: Files, ignored: readonly string[] = []) {
  const project = await createProject(files);
  const found = checkOrdinaryPages({
    root: project.root,
    folder: 'pages',
    ignored,
    layoutNames: ['page.njk', 'article.njk'],
  });

  await project.dispose();
  return found;
}

async function check(files: Files, ignored?: readonly string[]): Promise<string[]> {
  const { problems, files: held } = await run(files, ignored);

  assert.equal([...held].sort(), [...new Set(problems.map(({ file }) => file))].sort());
  return problems.map(({ file, place, code }) => `${file}:${place?.line}:${place?.column} ${code}`);
}

guard.run();
