/** Standing links: tests that what was said of links is said again, until what they lead to is something else. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AddressBook, Destination } from '../../src/content/address-book.ts';
import type { Article } from '../../src/content/model.ts';
import { decodeSource } from '../../src/core/source.ts';
import { standingLinks } from '../../src/eleventy/standing-links.ts';
import { articleFile, readBodyOf, testWorld } from '../support/world.ts';

const test = suite('standing links');

const ORIGIN = { siteUrl: 'https://listings.test', pathPrefix: '/', inputFolder: '' };
const { catalogue } = await testWorld({ articles: { story: articleFile() } });
const story = catalogue.articles[0] as Article;

/** The links of a text, and a book in which one address leads somewhere; it counts how often it looks for anchors. */
function checking(body: string) {
  const { source, document } = readBodyOf(body);
  const text = { source, links: document.links, anchors: document.anchors };
  let looked = 0;
  const check = (destination: Destination, headings: readonly string[] = [], isLayoutAnchor = false) => {
    const book: AddressBook = {
      page: (path) => (path === '/story/' ? { ...destination } : { to: 'nothing' }),
      asset: () => 'nothing',
      movesFiles: false,
      madeFrom: () => ({ to: 'nothing' }),
      addressOf: () => '/here/',
      anchors: () => {
        looked += 1;
        return new Set(headings);
      },
      isLayoutAnchor: () => isLayoutAnchor,
      pageAnchors: () => new Set(headings),
      isPageLayoutAnchor: () => isLayoutAnchor,
      addresses: () => ['/story/'],
      files: () => [],
      dependsOnTheDate: false,
    };
    return standingLinks(text, ORIGIN, book).problems.map(({ code }) => code);
  };
  return { check, looked: () => looked };
}

test('an anchor of an ordinary page is looked at again when the page has changed', () => {
  const { check } = checking('[a](/story/#part)\n');
  const pageOf = (text: string): Destination => ({
    to: 'page',
    text: { source: decodeSource('pages/a.md', Buffer.from(text)).source, bodyStart: 0 },
  });

  assert.equal(check(pageOf('Old')), ['link/anchor']);
  assert.equal(check(pageOf('Old'), ['part']), ['link/anchor']);
  assert.equal(check(pageOf('New'), ['part']), []);
});

test('what was said is said again while the links lead to the same', () => {
  const { check, looked } = checking('Read [the whole story](/story/#rain).\n');

  assert.equal(check({ to: 'page', article: story }, ['rain']), []);
  assert.equal(check({ to: 'page', article: story }, ['rain']), []);

  assert.is(looked(), 1);
});

test('when the article behind a link is another one, its headings are looked for again', () => {
  const { check } = checking('Read [the whole story](/story/#rain).\n');
  check({ to: 'page', article: story }, ['rain']);

  assert.equal(check({ to: 'page', article: { ...story } }, ['sun']), ['link/anchor']);
});

test('when the page behind a link is gone, the link is a problem, and no longer when it is back', () => {
  const { check } = checking('Read [the whole story](/story/).\n');

  assert.equal(check({ to: 'page', article: story }), []);
  assert.equal(check({ to: 'nothing' }), ['link/missing']);
  assert.equal(check({ to: 'page', article: story }), []);
});

test('when a layout no longer has an id, links to it are problems', () => {
  const { check } = checking('Read [the whole story](/story/#credits).\n');

  assert.equal(check({ to: 'page', article: story }, [], true), []);
  assert.equal(check({ to: 'page', article: story }, [], false), ['link/anchor']);
});

test.run();
