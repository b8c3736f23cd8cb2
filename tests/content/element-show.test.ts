/** The show of an element: tests which show is meant, and what is said when there is none. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { showFaults, showOf } from '../../src/content/element-show.ts';
import { articleOf, linkSite, needed } from './small-site.ts';

const test = suite('the show of an element');

const show = (title: string) => `title: ${title}\ntype: film\nyears: { from: 2022 }\n`;
const { catalogue } = await linkSite({
  '_data/shows/night-desk.yaml': show('Night Desk'),
  '_data/shows/long-desk.yaml': show('The Desk at Night'),
  '_data/shows/parasite.yaml': show('Parasite'),
  'articles/with.md': articleOf(`${needed}shows: [night-desk, parasite]\n`),
  'articles/without.md': articleOf(needed),
  'articles/unknown.md': articleOf(`${needed}shows: [nope]\n`),
});
if (!catalogue) throw new TypeError('no catalogue');
const article = (id: string) => catalogue.articles.find((found) => found.id === id);
const faults = (id: string | undefined, name?: string) =>
  showFaults(id, 'cast', {
    catalogue,
    article: name === undefined ? undefined : article(name),
    now: 0,
    isThere: () => true,
  });

test('the named show comes before that of the article, whose first is meant', () => {
  assert.is(showOf('parasite', catalogue, article('with'))?.title, 'Parasite');
  assert.is(showOf(undefined, catalogue, article('with'))?.title, 'Night Desk');
  assert.is(showOf(undefined, catalogue, undefined), undefined);
  assert.equal(faults('parasite', 'without'), []);
  assert.equal(faults(undefined, 'with'), []);
});

test('an unknown show is blamed on the argument, with the nearest', () => {
  const [fault] = faults('night-dsk', 'with');

  assert.is(fault?.argument, 'show');
  assert.is(fault?.finding.code, 'show/unknown');
  assert.is(fault?.finding.fix, 'Write "night-desk".');
});

test('a title in place of an id is told the id', () => {
  assert.is(faults('The Desk at Night', 'with')[0]?.finding.fix, 'Write "long-desk".');
});

test('without any show, the element says that it needs one', () => {
  const [fault] = faults(undefined, 'without');

  assert.is(fault?.argument, undefined);
  assert.is(fault?.finding.code, 'show/missing');
  assert.is(fault?.finding.what, '{% cast %} needs a show, and the article names none.');
});

test('an article whose show is unknown has no second problem for it', () => {
  assert.equal(faults(undefined, 'unknown'), []);
});

test.run();
