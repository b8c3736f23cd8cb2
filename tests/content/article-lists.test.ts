/** Article lists: tests of what belongs to what, and of which lists are others after an edit. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleLists, keepLists, type ListKind } from '../../src/content/article-lists.ts';
import type { Catalogue } from '../../src/content/model.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('article lists');

const { catalogue } = await testWorld({
  records: {
    people: { ana: { name: 'Ana' }, leo: { name: 'Leo' } },
    shows: { mud: { title: 'Mud', type: 'film', years: { from: 2020 } } },
  },
  articles: {
    a: articleFile({ date: '2026-03-01', tags: ['x', 'y'], section: 'drama' }),
    b: articleFile({ date: '2026-02-28 23:30', tags: ['y'], people: ['leo'], shows: ['mud'] }),
    c: articleFile({ date: '2025-12-31', cast: [{ character: 'Io', actor: 'ana' }], people: ['leo'] }),
  },
});

const ids = (kind: ListKind, key: string, of: Catalogue = catalogue) =>
  (articleLists(of)(kind).get(key) ?? []).map(({ id }) => id);

/** The catalogue after some articles were changed, with its lists kept. */
function edited(change: (article: Catalogue['articles'][number]) => object | undefined): Catalogue {
  const articles = catalogue.articles.map((article) => {
    const changed = change(article);
    return changed ? { ...article, ...changed } : article;
  });
  const now = { ...catalogue, articles };
  keepLists(now, catalogue);
  return now;
}

test('has each article under each of its keys, newest first', () => {
  assert.equal(ids('topic', 'x'), ['a']);
  assert.equal(ids('topic', 'y'), ['a', 'b']);
  assert.equal([...articleLists(catalogue)('topic').keys()], ['x', 'y']);
  assert.equal(ids('section', 'drama'), ['a']);
  assert.equal(ids('show', 'mud'), ['b']);
  assert.equal(ids('topic', 'nobody’s'), []);
});

test('has an article once under what it names twice', () => {
  const now = edited(({ id }) => (id === 'a' ? { topics: ['x', 'x'] } : undefined));

  assert.equal(ids('topic', 'x', now), ['a']);
});

test('tells the people it is about from those of its cast', () => {
  assert.equal(ids('person', 'ana'), ['c']);
  assert.equal(ids('subject', 'ana'), []);
});

test('has years and months as the clocks of the site show them', () => {
  assert.equal([...articleLists(catalogue)('year').keys()], ['2026', '2025']);
  assert.equal([...articleLists(catalogue)('month').keys()], ['2026-03', '2026-02', '2025-12']);
  assert.equal(ids('month', '2026-02'), ['b']);
});

test('after a body was edited, only the lists with the article are others', () => {
  const before = articleLists(catalogue);
  for (const kind of ['topic', 'month', 'subject'] as const) before(kind);

  const now = edited(({ id }) => (id === 'a' ? {} : undefined));

  const lists = articleLists(now);
  assert.is(lists('subject').get('leo'), before('subject').get('leo'));
  assert.is(lists('month').get('2025-12'), before('month').get('2025-12'));
  assert.is.not(lists('topic').get('y'), before('topic').get('y'));
  assert.is(lists('topic').get('y')?.[0], now.articles[0]);
  assert.equal(ids('topic', 'y', now), ['a', 'b']);
});

test('after an article got another topic, it is in its list, and the others are the same', () => {
  const before = articleLists(catalogue)('topic');

  const now = edited(({ id }) => (id === 'b' ? { topics: ['z'] } : undefined));

  const lists = articleLists(now)('topic');
  assert.equal(ids('topic', 'y', now), ['a']);
  assert.equal(ids('topic', 'z', now), ['b']);
  assert.is(lists.get('x'), before.get('x'));
});

test('after an article has gone, it is in no list', () => {
  articleLists(catalogue)('topic');
  const now = { ...catalogue, articles: catalogue.articles.slice(1) };
  keepLists(now, catalogue);

  assert.equal([...articleLists(now)('topic').keys()], ['y']);
  assert.equal(ids('topic', 'y', now), ['b']);
});

test('after the site got another zone, everything is listed anew', () => {
  articleLists(catalogue)('month');
  const now = { ...catalogue, articles: [...catalogue.articles], site: { ...catalogue.site, timeZone: 'Asia/Seoul' } };
  keepLists(now, catalogue);

  assert.equal(ids('month', '2026-03', now), ['a', 'b']);
});

test.run();
