/** Unread files: tests which files are surely articles or records, and are read by nobody. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createContentReader } from '../../src/content/read.ts';
import { isPlainTextFile, pathMeant, pathOfText } from '../../src/content/unread-files.ts';
import { createProject } from '../support/project.ts';
import { articleOf, needed, problemsOf, siteFile } from './small-site.ts';

const test = suite('unread files');

test('an article whose file ends otherwise is a warning that says what to call it', async () => {
  const text = articleOf(needed);
  const problems = await problemsOf({
    'articles/a.markdown': text,
    'articles/2026/b.MD': text,
    'articles/c.md.txt': text,
    'articles/d.txt': text,
    'articles/e': text,
    'articles/f.mdx': text,
  });

  assert.equal(
    problems.map(({ file, code, severity, fix }) => `${file} ${code} ${severity} ${fix.split(';')[0]}`),
    [
      'articles/2026/b.MD record/unread warning Save it as articles/2026/b.md',
      'articles/a.markdown record/unread warning Save it as articles/a.md',
      'articles/c.md.txt record/unread warning Save it as articles/c.md',
      'articles/d.txt record/unread warning Save it as articles/d.md',
      'articles/e record/unread warning Save it as articles/e.md',
      'articles/f.mdx record/unread warning Save it as articles/f.md',
    ],
  );
  assert.is(problems[0]?.what, 'Articles are files whose name ends in .md, so nobody reads this one.');
});

test('a record whose file ends otherwise is one, too', async () => {
  const problems = await problemsOf({
    '_data/authors/jo.txt': 'name: Jo\n',
    '_data/people/al.YAML': 'name: Al\n',
    '_data/people/bo.yaml.txt': 'name: Bo\n',
    '_data/people/cy': '---\nname: Cy\n',
  });

  assert.equal(
    problems.map(({ file, fix }) => `${file} ${fix}`),
    [
      '_data/people/al.YAML Save it as _data/people/al.yaml; or, if it is no record, move it to another folder.',
      '_data/people/bo.yaml.txt Save it as _data/people/bo.yaml; or, if it is no record, move it to another folder.',
      '_data/people/cy Save it as _data/people/cy.yaml; or, if it is no record, move it to another folder.',
      '_data/authors/jo.txt Save it as _data/authors/jo.yaml; or, if it is no record, move it to another folder.',
    ],
  );
});

test('what authors keep beside articles and records is left alone', async () => {
  const files = {
    'articles/a.md': articleOf(needed),
    'articles/a.md.txt': articleOf(needed),
    'articles/a.md~': 'x',
    'articles/a.md.bak': 'x',
    'articles/a.11tydata.js': 'export default {};\n',
    'articles/README.markdown': '# How we write\n',
    'articles/README': articleOf(needed),
    'articles/notes.txt': 'Ask her about the lunch.\n\n---\n\ntitle: of the second part?\n',
    'articles/interview.docx': 'x',
    '_data/people/notes.txt': 'Ask for: pictures\n',
    '_data/people/README.md': '# People\n',
    '_data/people/picture.JPG': 'x',
    '_data/site.js': 'export default {};\n',
  };

  assert.equal(await problemsOf(files), []);
});

test('a link to a folder is no file', async () => {
  const project = await createProject({
    '_data/site.yaml': siteFile,
    'articles/a.md': articleOf(needed),
    'elsewhere/b.md': 'x',
  });
  symlinkSync(join(project.root, 'elsewhere'), join(project.root, 'articles/shared'));

  const { problems } = createContentReader({
    root: project.root,
    articles: 'articles',
    data: '_data',
    checkArticle: () => [],
  })();

  assert.equal(problems, []);
});

test('a record of the site that is called otherwise is told where it is missed', async () => {
  const told = async (name: string) => {
    const problems = await problemsOf({ '_data/site.yaml': null, [`_data/${name}`]: siteFile });
    return problems.map(({ file, code, fix }) => `${file} ${code} ${fix}`);
  };

  for (const name of ['Site.yaml', 'SITE.YML', 'site.yaml.txt', 'sites.yaml'])
    assert.equal(await told(name), [`_data/${name} site/missing Save it as _data/site.yaml`]);
});

test('of two records of the site the second is read by nobody', async () => {
  for (const name of ['site.yml', 'Site.yaml']) {
    const problems = await problemsOf({ [`_data/${name}`]: siteFile });

    assert.equal(
      problems.map(({ file, code, what }) => `${file} ${code} ${what}`),
      [`_data/${name} record/unread The site has _data/site.yaml as well, so nobody reads this file.`],
    );
  }
});

test('names alone tell of an ending that is almost right', () => {
  assert.is(pathMeant('a/x.mkd', 'article'), 'a/x.md');
  assert.is(pathMeant('a/x.md', 'article'), undefined);
  assert.is(pathMeant('a/x.ymal', 'record'), 'a/x.yaml');
  assert.is(pathMeant('a/x.yml', 'record'), undefined);
  assert.is(pathOfText('a/x.txt', '# a note\nname: X\n', 'record'), 'a/x.yaml');
  assert.is(pathOfText('a/x.txt', 'Names: X\n', 'record'), undefined);
  assert.equal(['a/x', 'a/x.txt', 'a/x.jpg', 'a/x.md.txt'].map(isPlainTextFile), [true, true, false, false]);
});

test.run();
