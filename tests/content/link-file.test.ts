/** Linking a file: tests of what an article is told, and what its mistakes do not lead to. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, linkSite, marksOf, needed, problemsOf } from './small-site.ts';

const test = suite('linking a file');

test('a broken article is known, with the address where it would be', async () => {
  const { catalogue, broken } = await linkSite({ 'articles/a.md': articleOf('title: T\nsection: drama\n') });

  assert.equal(catalogue?.articles, []);
  assert.equal(broken, [{ file: 'articles/a.md', url: '/drama/a/' }]);
});

test('an article with wrong front matter is told of its unknown ids at once', async () => {
  const problems = await problemsOf({
    'articles/a.md': articleOf('title: T\nstandfirst: S\ndate: 2022-02-31\nauthors: [jo]\n'),
  });

  assert.equal(marksOf(problems), [
    'articles/a.md:4:7 2022-02-31 date/invalid',
    'articles/a.md:5:11 jo author/unknown',
  ]);
});

test('an unknown id leaves the rest of the article as it is', async () => {
  const { catalogue } = await linkSite({
    '_data/authors/jo.yaml': 'name: Jo\n',
    'articles/a.md': articleOf(`${needed}authors: [nobody, jo]\n`),
  });

  assert.equal(
    catalogue?.articles[0]?.authors.map(({ name }) => name),
    ['Jo'],
  );
});

test.run();
