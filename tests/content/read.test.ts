/** Reading: tests which files are content, what is remembered, and what cannot be read. */

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { createContentReader } from '../../src/content/read.ts';
import { createProject } from '../support/project.ts';
import { articleOf, marksOf, needed, problemsOf, readSite, siteFile } from './small-site.ts';

const test = suite('reading');

const folders = { articles: 'articles', data: '_data', checkArticle: articleCheck({}, false) };

test('articles are the Markdown files of the folder and below, in order of their paths', async () => {
  const { articles } = await readSite({
    'articles/b.md': articleOf(needed),
    'articles/2022/a.md': articleOf(needed),
    'articles/.hidden.md': 'x',
    'articles/node_modules/x.md': 'x',
    'articles/picture.jpg': 'x',
    'README.md': 'x',
  });

  assert.equal(
    articles.map(({ source }) => source.path),
    ['articles/2022/a.md', 'articles/b.md'],
  );
});

test('records are YAML files with either ending, and their name is their id', async () => {
  const { records } = await readSite({
    '_data/people/jo.yaml': 'name: Jo\n',
    '_data/people/bo.yml': 'name: Bo\n',
    '_data/people/notes.txt': 'x',
    '_data/people/old/al.yaml': 'name: Al\n',
  });

  assert.equal(
    records.people.map(({ id, fits }) => `${id} ${fits}`),
    ['bo true', 'jo true'],
  );
});

test('folders that are not there are empty', async () => {
  const { articles, records, problems } = await readSite({});

  assert.equal([articles, records.shows, problems], [[], [], []]);
});

test('a file is opened once, and again only when it has changed', async () => {
  const project = await createProject({
    '_data/site.yaml': siteFile,
    'articles/a.md': articleOf(needed),
    'articles/b.md': articleOf(needed),
  });
  const read = createContentReader({ root: project.root, ...folders });

  const first = read();
  const second = read();
  project.write('articles/b.md', articleOf(`${needed}draft: true\n`));
  const third = read();

  assert.equal([first.opened, second.opened, third.opened], [3, 0, 1]);
  assert.is(third.articles[0], first.articles[0]);
  assert.is(third.articles[1]?.typed.draft, true);
});

test('articles that are certain not to have changed are not even looked at', async () => {
  const project = await createProject({
    '_data/site.yaml': siteFile,
    'articles/a.md': articleOf(needed),
    'articles/b.md': articleOf(needed),
  });
  const read = createContentReader({ root: project.root, ...folders });
  const before = read();
  for (const name of ['a', 'b']) project.write(`articles/${name}.md`, articleOf(`${needed}draft: true\n`));

  for (const onlyArticles of [true, false]) {
    const { articles, opened } = read({ articles: new Set(['articles/b.md']), onlyArticles });

    assert.is(articles[0], before.articles[0]);
    assert.is(articles[1]?.typed.draft, true);
    assert.is(opened, onlyArticles ? 1 : 0);
  }
  assert.is(read().opened, 1);
});

test('an edit of articles alone leaves records unread, and finds articles that came and went', async () => {
  const project = await createProject({
    '_data/site.yaml': siteFile,
    'articles/a.md': articleOf(needed),
    'articles/c.md': articleOf(needed),
  });
  const read = createContentReader({ root: project.root, ...folders });
  const before = read();
  project.write('_data/site.yaml', `${siteFile}\nnosuch: 1\n`);
  project.write('articles/b.md', articleOf(needed));
  project.remove('articles/c.md');

  const after = read({ articles: new Set(['articles/b.md', 'articles/c.md']), onlyArticles: true });

  assert.equal(
    after.articles.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.is(after.site, before.site);
});

test('a folder that changed stands for every article in it', async () => {
  const project = await createProject({
    '_data/site.yaml': siteFile,
    'articles/2025/a.md': articleOf(needed),
    'articles/b.md': articleOf(needed),
  });
  const read = createContentReader({ root: project.root, ...folders });
  const before = read();
  project.write('articles/2025/a.md', articleOf(`${needed}draft: true\n`));

  const { articles } = read({ articles: new Set(['articles/2025']), onlyArticles: true });

  assert.is(articles[0]?.typed.draft, true);
  assert.is(articles[1], before.articles[1]);
});

test('a file that is new is read, and one that is gone is gone', async () => {
  const project = await createProject({ '_data/site.yaml': siteFile, 'articles/a.md': articleOf(needed) });
  const read = createContentReader({ root: project.root, ...folders });
  read();

  project.write('articles/b.md', articleOf(needed));
  project.remove('articles/a.md');

  assert.equal(
    read().articles.map(({ id }) => id),
    ['b'],
  );
});

test('a file that cannot be read is a problem, and the others are read', async () => {
  const project = await createProject({
    '_data/site.yaml': siteFile,
    'articles/a.md': articleOf(needed),
    'folder/x.txt': '',
  });
  symlinkSync(join(project.root, 'folder'), join(project.root, 'articles', 'trap.md'), 'junction');

  const { articles, problems } = createContentReader({ root: project.root, ...folders })();

  assert.equal(marksOf(problems), ['articles/trap.md file/unreadable']);
  assert.match(problems[0]?.what ?? '', /^It cannot be read: /);
  assert.is(articles.length, 1);
});

test('a folder that is a file is a problem', async () => {
  assert.equal(marksOf(await problemsOf({ '_data/shows': 'x' })), ['_data/shows file/unreadable']);
});

test.run();
