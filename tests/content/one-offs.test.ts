/** One-offs: tests for shows that an article describes in its own front matter. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { everyShow } from '../../src/content/one-offs.ts';
import { articleOf, linkSite, marksOf, needed, onlyArticle, problemsOf, problemsWith } from './small-site.ts';

const test = suite('one-offs');

const people = { '_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\n', '_data/people/leo-marsh.yaml': 'name: Leo Marsh\n' };
const hedge = 'shows:\n  - title: The Hedge\n    type: film\n    years: { from: 2026 }\n';

test('a show in front matter is linked like a record, and its title is its id', async () => {
  const article = await onlyArticle({
    ...people,
    'articles/a.md': articleOf(`${needed}${hedge}    cast: [{ character: Ruth, actor: ana-ruiz }]\n`),
  });

  const [show] = article.shows;

  assert.equal([show?.id, show?.title, show?.file], ['the-hedge', 'The Hedge', 'articles/a.md']);
  assert.is(show?.cast[0]?.actor.name, 'Ana Ruiz');
  assert.is(show?.articleUrl, '/a/');
});

test('the article may name it in entries and ratings, beside shows with a file', async () => {
  const article = await onlyArticle({
    '_data/shows/mud.yaml': 'title: Mud\ntype: film\nyears: { from: 2020 }\n',
    'articles/a.md': articleOf(
      `${needed}${hedge}  - mud\nentries: [{ show: mud }, { show: the-hedge }]\nrating: { value: 4, show: the-hedge }\n`,
    ),
  });

  assert.equal(
    article.shows.map(({ id }) => id),
    ['the-hedge', 'mud'],
  );
  assert.equal(
    article.entries.map(({ show }) => show.title),
    ['Mud', 'The Hedge'],
  );
});

test('another article cannot name it', async () => {
  const found = await problemsOf({
    'articles/a.md': articleOf(needed + hedge),
    'articles/b.md': articleOf(`${needed}shows: [the-hedge]\n`),
  });

  assert.equal(marksOf(found), ['articles/b.md:5:9 the-hedge show/unknown']);
});

test('mistakes in it are told where they are, as those of a record are', async () => {
  const found = await problemsWith(
    `${hedge}    genre: [Drama]\n    seasons: [{ number: 1 }, { number: 1 }]\n` +
      '    cast:\n      - { character: Ruth, actor: ana-riuz }\n',
    people,
  );

  assert.equal(marksOf(found), [
    'articles/a.md:9:5 genre key/unknown',
    'articles/a.md:10:40 1 value/duplicate',
    'articles/a.md:12:35 ana-riuz person/unknown',
  ]);
  assert.is(found.find(({ code }) => code === 'key/unknown')?.fix, 'Write  genres: [Drama]');
  assert.is(found.find(({ code }) => code === 'person/unknown')?.fix, 'Write "ana-ruiz".');
});

test('a key that is missing is told at the show', async () => {
  const found = await problemsWith('shows:\n  - { title: The Hedge, type: film }\n');

  assert.equal(marksOf(found), ['articles/a.md:6:5 { title: The Hedge, type: film } key/missing']);
});

test('a character with two actors, and an offer that was never checked again, are told as well', async () => {
  const found = await problemsWith(
    `${hedge}    cast:\n      - { character: Ruth, actor: ana-ruiz }\n      - { character: Ruth, actor: leo-marsh }\n` +
      '    offers:\n      - { provider: now, url: "https://www.nowtv.com/", regions: [GB], access: subscription, checked: 2026-01-01 }\n',
    {
      ...people,
      '_data/providers/now.yaml':
        'name: NOW\nhome: https://www.nowtv.com/\nhosts: [nowtv.com]\ncolours: { background: "#000000", text: "#ffffff" }\n',
    },
  );

  assert.equal(marksOf(found), [
    'articles/a.md:11:35 leo-marsh cast/contradiction',
    'articles/a.md:13:103 2026-01-01 offer/unchecked',
  ]);
});

test('an id that is that of a record is told at the title, with the place of the record', async () => {
  const found = await problemsWith(hedge, {
    '_data/shows/the-hedge.yaml': 'title: The Hedge\ntype: series\nyears: { from: 1998 }\n',
  });

  assert.equal(marksOf(found), ['articles/a.md:6:12 The Hedge id/taken']);
  assert.is(found[0]?.what, 'Its id "the-hedge" is also that of _data/shows/the-hedge.yaml.');
  assert.is(
    found[0]?.fix,
    'If it is the same show, write "the-hedge" in place of all its keys; if not, give it another id, such as  id: the-hedge-2026.',
  );
});

test('of two articles that describe one show, each is told of the other', async () => {
  const found = await problemsOf({
    'articles/a.md': articleOf(needed + hedge),
    'articles/b.md': articleOf(needed + hedge),
  });

  assert.equal(marksOf(found), ['articles/a.md:6:12 The Hedge id/taken', 'articles/b.md:6:12 The Hedge id/taken']);
  assert.is(found[0]?.what, 'Its id "the-hedge" is also that of articles/b.md, line 6.');
});

test('an id of its own keeps two shows of one title apart', async () => {
  const { catalogue, problems } = await linkSite({
    '_data/shows/the-hedge.yaml': 'title: The Hedge\ntype: series\nyears: { from: 1998 }\n',
    'articles/a.md': articleOf(`${needed}${hedge}    id: the-hedge-2026\n`),
  });

  assert.equal(problems, []);
  assert.equal(
    [...everyShow(catalogue ?? { shows: new Map(), oneOffs: [] })].map(({ id }) => id),
    ['the-hedge', 'the-hedge-2026'],
  );
});

test('what only an unpublished article describes is not on the site', async () => {
  const files = { 'articles/a.md': articleOf(`${needed}draft: true\n${hedge}`) };

  const published = await linkSite(files, { withUnpublished: false });
  const served = await linkSite(files);

  assert.equal(published.catalogue?.oneOffs, []);
  assert.is(published.described.get('articles/a.md')?.[0]?.id, 'the-hedge');
  assert.is(served.catalogue?.oneOffs[0]?.id, 'the-hedge');
});

test.run();
