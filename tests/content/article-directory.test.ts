/** Article directory: tests of the names an article can be called by. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleDirectory } from '../../src/content/article-directory.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('article directory');

const articles = {
  '2026-11-20-finale': articleFile({ title: 'Finale', section: 'drama' }),
  'comedy/2026-11-19-pilot': articleFile({ title: 'Pilot' }),
  'other/pilot': articleFile({ title: 'Other pilot', section: 'drama' }),
  'tour/index': articleFile({ title: 'Tour', permalink: '/a/long/tour/' }),
  later: articleFile({ title: 'Later', date: '2027-01-01' }),
};

async function titleOf(name: string): Promise<string> {
  const found = (await testWorld({ articles })).catalogue.directory.find(name);
  return 'article' in found ? `${found.to}: ${found.article.title}` : found.to;
}

test('finds an article by its id, its file and its address', async () => {
  for (const name of [
    'finale',
    '2026-11-20-finale',
    '2026-11-20-finale.md',
    'articles/2026-11-20-finale.md',
    './2026-11-20-finale.md',
    '../articles/2026-11-20-finale.md',
    '/articles/2026-11-20-finale.md',
    '/drama/finale/',
    '/drama/finale',
    ' finale ',
  ])
    assert.is(await titleOf(name), 'article: Finale', name);
  assert.is(await titleOf('tour'), 'article: Tour');
  assert.is(await titleOf('/a/long/tour/'), 'article: Tour');
});

test('says that readers may not see one', async () => {
  assert.is(await titleOf('later'), 'unpublished: Later');
});

test('says that several have the name, and finds each by its file or address', async () => {
  const { directory } = (await testWorld({ articles })).catalogue;

  assert.equal(directory.find('pilot'), {
    to: 'several',
    files: ['articles/other/pilot.md', 'articles/comedy/2026-11-19-pilot.md'],
  });
  assert.is(await titleOf('articles/other/pilot.md'), 'article: Other pilot');
  assert.is(await titleOf('/drama/pilot/'), 'article: Other pilot');
});

test('finds nothing where there is nothing', async () => {
  for (const name of ['', '/', 'final', 'drama', 'constructor', '__proto__'])
    assert.is(await titleOf(name), 'nothing', name);
});

test('knows all articles, also those that readers may not see', async () => {
  const { directory } = (await testWorld({ articles })).catalogue;

  assert.equal([...directory.ids()].sort(), ['finale', 'later', 'pilot', 'pilot', 'tour']);
  assert.ok(directory.files().includes('later.md'));
  assert.ok(directory.addresses().includes('/a/long/tour/'));
  assert.is(directory.madeFrom('articles/later.md')?.title, 'Later');
  assert.is(directory.madeFrom('articles/never.md'), undefined);
});

test('follows articles from one loading to the next, whether their addresses are the same or not', async () => {
  const { catalogue } = await testWorld({ articles });
  const first = catalogue.directory;
  assert.is(first.find('tour').to, 'article');
  const edited = catalogue.articles.map((article) => ({ ...article, title: `${article.title}, edited` }));
  const moved = edited.map((article) => (article.id === 'tour' ? { ...article, url: '/another/place/' } : article));

  const second = articleDirectory(edited, [], [], first);
  const third = articleDirectory(moved, [], [], second);

  assert.equal(second.find('/a/long/tour/'), { to: 'article', article: edited.find(({ id }) => id === 'tour') });
  assert.equal(third.find('/a/long/tour/'), { to: 'nothing' });
  assert.equal(third.find('/another/place/'), { to: 'article', article: moved.find(({ id }) => id === 'tour') });
});

test.run();
