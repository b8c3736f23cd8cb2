/** Mentions: tests which shows and people an article is about. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { peopleIn, showsIn } from '../../src/content/mentions.ts';
import { onlyArticle } from './small-site.ts';

const test = suite('mentions');

const show = 'title: X\ntype: film\nyears: { from: 2020 }\n';
const files = {
  '_data/shows/desk.yaml': show,
  '_data/shows/mud.yaml': show,
  '_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\n',
  '_data/people/leo-marsh.yaml': 'name: Leo Marsh\n',
};
const articleWith = (lines: string) =>
  onlyArticle({ ...files, 'articles/a.md': `---\ntitle: A\nstandfirst: B.\ndate: 2022-02-07\n${lines}---\nText.\n` });

test('an article is about the shows it names and those of its list, each once', async () => {
  const article = await articleWith('shows: [desk]\nentries: [{ show: mud }, { show: desk }]\n');

  assert.equal(
    showsIn(article).map(({ id }) => id),
    ['desk', 'mud'],
  );
});

test('it is about its people, and those whose roles it lists', async () => {
  const article = await articleWith(
    'people: [leo-marsh]\ncast: [{ character: X, actor: ana-ruiz }, { character: Y, actor: Jo }, { character: Z, actor: leo-marsh }]\n',
  );

  assert.equal(peopleIn(article), ['leo-marsh', 'ana-ruiz']);
});

test('it may be about nothing', async () => {
  const article = await articleWith('');

  assert.equal([showsIn(article), peopleIn(article)], [[], []]);
});

test.run();
