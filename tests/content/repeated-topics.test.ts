/** Repeated topics: tests that one topic in two spellings is told where an article has both. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, marksOf, needed, problemsOf, problemsWith, siteFile } from './small-site.ts';

const test = suite('repeated topics');

test('two spellings of one topic in one article are told at the second', async () => {
  const problems = await problemsWith('tags: [Release Dates, release-dates, netflix, Netflix]\n');

  assert.equal(marksOf(problems), [
    'articles/a.md:5:23 release-dates value/duplicate',
    'articles/a.md:5:47 Netflix value/duplicate',
  ]);
  assert.is(
    problems[0]?.what,
    'Items 1 and 2 of "tags" are one topic in two spellings: "Release Dates" and "release-dates".',
  );
  assert.is(problems[0]?.why, 'It would be printed twice, and both would lead to one page.');
  assert.is(problems[0]?.fix, 'Keep the spelling that readers should see, and remove the other.');
});

test('what is the same in every letter is told once', async () => {
  assert.equal((await problemsWith('tags: [Netflix, Netflix]\n')).length, 1);
});

test('topics that differ in a sign, or stand in two articles, are not told', async () => {
  assert.equal(await problemsWith('tags: [Paramount, Paramount+, C, C#, Netflix]\n'), []);
  assert.equal(
    await problemsOf({
      'articles/a.md': articleOf(`${needed}tags: [Netflix]\n`),
      'articles/b.md': articleOf(`${needed}tags: [netflix]\n`),
    }),
    [],
  );
});

test('a spelling that the site does not have is told as such', async () => {
  const problems = await problemsWith('tags: [Netflix, netflix]\n', {
    '_data/site.yaml': `${siteFile}topics: [Netflix]\n`,
  });

  assert.equal(
    problems.map(({ code, fix }) => `${code} ${fix}`),
    ['topic/unknown Remove it: "Netflix" is there as well.'],
  );
});

test.run();
