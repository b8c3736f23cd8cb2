/** Linking one article: tests what an article is once its ids and dates have become what they name. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleOf, onlyArticle } from './small-site.ts';

const test = suite('linking an article');

test('ids become records, in the order in which they were written', async () => {
  const article = await onlyArticle({
    '_data/authors/jo.yaml': 'name: Jo\n',
    '_data/authors/al.yaml': 'name: Al\n',
    '_data/shows/x.yaml': 'title: X\ntype: film\nyears: { from: 2022 }\n',
    'articles/2022-02-07-piece.md': articleOf(
      'title: "  A title "\nstandfirst: S\ndate: 2022-02-07\nsection: drama\nauthors: [jo, al]\nshows: [x]\ntags: [Drama]\n',
    ),
  });

  assert.is(article.id, 'piece');
  assert.is(article.url, '/drama/piece/');
  assert.is(article.file, 'articles/2022-02-07-piece.md');
  assert.is(article.title, 'A title');
  assert.is(article.section?.title, 'Drama');
  assert.equal(
    article.authors.map(({ name }) => name),
    ['Jo', 'Al'],
  );
  assert.is(article.shows[0]?.title, 'X');
  assert.equal(article.topics, ['Drama']);
});

test('the body begins after the front matter', async () => {
  const { source, bodyStart } = await onlyArticle({
    'articles/a.md': articleOf('title: T\nstandfirst: S\ndate: 2022-02-07\n', 'The text.\n'),
  });

  assert.is(source.text.slice(bodyStart), 'The text.\n');
});

test('what is not given is absent or empty', async () => {
  const article = await onlyArticle({ 'articles/a.md': articleOf('title: T\nstandfirst: S\ndate: 2022-02-07\n') });

  assert.equal([article.section, article.updated, article.image], [undefined, undefined, undefined]);
  assert.equal([article.authors, article.shows, article.people, article.topics], [[], [], [], []]);
});

test.run();
