/** Said elsewhere: tests that keys which have no key in their place here are told what says it here. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, problemsOf, problemsWith, siteFile } from './small-site.ts';

const test = suite('said elsewhere');

const ofArticle = async (lines: string) => (await problemsWith(`${lines}\n`)).map(({ code, fix }) => `${code} ${fix}`);

const ofShow = async (lines: string) =>
  (
    await problemsOf({
      '_data/site.yaml': siteFile,
      '_data/shows/x.yaml': `title: X\ntype: series\nyears: { from: 2022 }\n${lines}\n`,
    })
  ).map(({ code, fix }) => `${code} ${fix}`);

test('what is said in the text of an article is told how', async () => {
  assert.equal(await ofArticle('spoilers: true'), [
    'key/unknown Remove it, and put what readers may not want to know yet between {% spoiler %} and {% endspoiler %}.',
  ]);
  assert.match(
    (await ofArticle('corrections:\n  - text: It began in 2019.'))[0] ?? '',
    /^key\/unknown .* in updated:\.$/,
  );
});

test('what belongs to the picture is told with what was typed', async () => {
  assert.equal(await ofArticle('photo_credit: Jo, of X'), [
    'key/unknown Write it among the keys of image:, as in  image: { src: …, alt: …, credit: "Jo, of X" }',
  ]);
});

test('who made a show is one of its crew', async () => {
  assert.equal(await ofShow('directedBy: Jo Bee'), [
    'key/unknown Write it as one of the crew, as in  crew: [{ job: director, person: jo-bee }]',
  ]);
  assert.equal(await ofShow('writers: [Jo, Bo]'), [
    'key/unknown Write it as one of the crew, as in  crew: [{ job: writer, person: … }]',
  ]);
});

test('an id of another catalogue is one of the ids', async () => {
  assert.equal(await ofShow('tmdb_id: 96648'), [
    'key/unknown Write it among the keys of ids:, as in  ids: { tmdb: 96648 }',
  ]);
});

test('an embargo is a date', async () => {
  const problems = await problemsOf({
    'articles/a.md': articleOf('title: A\nstandfirst: B\nembargo: 2026-12-24 09:00\n'),
  });

  assert.equal(
    problems.map(({ fix }) => fix),
    ['Write  date: 2026-12-24 09:00'],
  );
});

test.run();
