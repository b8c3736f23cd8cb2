/** Catalogue: tests linking as a whole: what is published, what is told, and what one mistake does not lead to. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleCheck } from '../../src/content/article-front-matter.ts';
import { createContentLinker } from '../../src/content/catalogue.ts';
import { createContentReader } from '../../src/content/read.ts';
import { createProject } from '../support/project.ts';
import { articleOf, linkSite, marksOf, needed, problemsOf, siteFile } from './small-site.ts';

const test = suite('catalogue');

const now = Date.UTC(2022, 1, 7, 12);
const dated = (date: string, more = '') => articleOf(`title: T\nstandfirst: S\ndate: ${date}\n${more}`);

test('articles are in order, newest first, and those of one moment by their address', async () => {
  const { catalogue, problems } = await linkSite({
    'articles/b.md': dated('2022-02-07'),
    'articles/a.md': dated('2022-02-07'),
    'articles/c.md': dated('2022-02-08'),
    'articles/d.md': dated('2021-01-01'),
  });

  assert.equal(problems, []);
  assert.equal(
    catalogue?.articles.map(({ url }) => url),
    ['/c/', '/a/', '/b/', '/d/'],
  );
});

test('a build has no drafts and nothing scheduled; while serving both are there, with their status', async () => {
  const files = {
    'articles/draft.md': dated('2022-02-01', 'draft: true\n'),
    'articles/later.md': dated('2022-02-07 12:01'),
    'articles/now.md': dated('2022-02-07 12:00'),
    'articles/both.md': dated('2030-01-01', 'draft: true\n'),
  };

  const built = await linkSite(files, { now, withUnpublished: false });
  const served = await linkSite(files, { now, withUnpublished: true });

  assert.equal(
    built.catalogue?.articles.map(({ id }) => id),
    ['now'],
  );
  assert.equal(
    served.catalogue?.articles.map(({ id, status }) => `${id} ${status}`),
    ['both draft', 'later scheduled', 'now published', 'draft draft'],
  );
});

test('drafts and scheduled articles are checked like all others', async () => {
  const { problems } = await linkSite(
    { 'articles/draft.md': dated('2030-01-01', 'draft: true\nshows: [nope]\n') },
    { now, withUnpublished: false },
  );

  assert.equal(marksOf(problems), ['articles/draft.md:6:9 nope show/unknown']);
});

test('a day begins in the zone of the site', async () => {
  const files = {
    '_data/site.yaml': siteFile.replace('Europe/London', 'Pacific/Kiritimati'),
    'articles/a.md': dated('2022-02-08'),
  };

  const { catalogue } = await linkSite(files, { now: Date.UTC(2022, 1, 7, 10), withUnpublished: false });

  assert.is(catalogue?.articles.length, 1);
});

test('an article that was scheduled is published when its time has come, without being read again', async () => {
  const project = await createProject({ '_data/site.yaml': siteFile, 'articles/a.md': dated('2022-02-07 12:30') });
  const content = createContentReader({
    root: project.root,
    articles: 'articles',
    data: '_data',
    checkArticle: articleCheck({}, false),
  })();
  const link = createContentLinker('_data');

  const before = link(content, { now, withUnpublished: true });
  const after = link(content, { now: now + 3_600_000, withUnpublished: true });

  assert.is(before.catalogue?.articles[0]?.status, 'scheduled');
  assert.is(after.catalogue?.articles[0]?.status, 'published');
});

test('an article is linked again when a record changes', async () => {
  const project = await createProject({
    '_data/site.yaml': siteFile,
    '_data/authors/jo.yaml': 'name: Jo\n',
    'articles/a.md': dated('2022-02-01', 'authors: [jo]\n'),
  });
  const read = createContentReader({
    root: project.root,
    articles: 'articles',
    data: '_data',
    checkArticle: articleCheck({}, false),
  });
  const link = createContentLinker('_data');
  link(read(), { now, withUnpublished: false });

  project.write('_data/authors/jo.yaml', 'name: Jo Writer\n');
  const { catalogue } = link(read(), { now, withUnpublished: false });
  project.remove('_data/authors/jo.yaml');
  const { problems } = link(read(), { now, withUnpublished: false });

  assert.is(catalogue?.articles[0]?.authors[0]?.name, 'Jo Writer');
  assert.equal(marksOf(problems), ['articles/a.md:5:11 jo author/unknown']);
});

test('without site.yaml there is no catalogue, and one problem says so', async () => {
  const { catalogue, problems, broken } = await linkSite({
    '_data/site.yaml': null,
    'articles/a.md': dated('2022-02-01', 'section: drama\n'),
  });

  assert.is(catalogue, undefined);
  assert.equal(marksOf(problems), ['_data/site.yaml site/missing']);
  assert.equal(broken, []);
});

test('a site.yaml whose zone is wrong makes no section unknown and no date wrong', async () => {
  const { problems } = await linkSite({
    '_data/site.yaml': siteFile.replace('Europe/London', 'London'),
    'articles/a.md': dated('2022-03-27 01:30', 'section: drama\n'),
  });

  assert.equal(marksOf(problems), ['_data/site.yaml:4:11 London value/format']);
});

test('a broken show, person, author and provider still exist for those who name them', async () => {
  const problems = await problemsOf({
    '_data/shows/night-desk.yaml': 'title: [\n',
    '_data/people/jo.yaml': 'nmae: Jo\n',
    '_data/authors/bo.yaml': '- a list\n',
    '_data/providers/netflix.yaml': '',
    '_data/shows/good.yaml':
      'title: Good\ntype: film\nyears: { from: 2022 }\ncast: [{ character: A, actor: jo }]\n' +
      'offers:\n  - { provider: netflix, url: https://a.test/, regions: [GB], access: free, checked: 2026-12-01 }\n',
    'articles/a.md': articleOf(`${needed}shows: [night-desk]\npeople: [jo]\nauthors: [bo]\n`),
  });

  assert.equal([...new Set(problems.map(({ file }) => file))].sort(), [
    '_data/authors/bo.yaml',
    '_data/people/jo.yaml',
    '_data/providers/netflix.yaml',
    '_data/shows/night-desk.yaml',
  ]);
});

test.run();
