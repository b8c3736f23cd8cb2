/** Review node: tests of what search engines are told of a rating. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reviewNode } from '../../src/content/review-node.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('review node');

async function nodeOf(frontMatter: object, type = 'series', rating: Parameters<typeof reviewNode>[0] = { value: 4 }) {
  const world = await testWorld({
    records: {
      authors: { jo: { name: 'Jo Writer' } },
      shows: { desk: { title: 'Night Desk', type, years: { from: 2024 } } },
    },
    articles: { story: articleFile(frontMatter) },
  });
  const article = world.article('story');
  const show = world.catalogue.shows.get('desk');
  if (!show) throw new TypeError('The world has no show.');
  return reviewNode(rating, show, article, world);
}

test('says what was rated, how, by whom and when', async () => {
  assert.equal(await nodeOf({ authors: ['jo'], shows: ['desk'] }, 'series', { value: 3.5, verdict: 'Good.' }), {
    '@type': 'Review',
    '@id': 'https://listings.test/story/#review-desk',
    url: 'https://listings.test/story/',
    description: 'Good.',
    itemReviewed: { '@id': 'https://listings.test/shows/desk/#show-desk' },
    reviewRating: { '@type': 'Rating', ratingValue: 3.5, bestRating: 5, worstRating: 0 },
    author: [{ '@id': 'https://listings.test/authors/jo/#author-jo' }],
    publisher: { '@id': 'https://listings.test/#publisher' },
    datePublished: '2026-11-20T00:00:00+00:00',
    isPartOf: { '@id': 'https://listings.test/story/#article' },
  });
});

test('a show that the article is not about is described in it, a film as a film', async () => {
  const film = await nodeOf({}, 'film', { value: 7, of: 10 });
  const series = await nodeOf({}, 'series');

  assert.equal(film.itemReviewed, {
    '@type': 'Movie',
    '@id': 'https://listings.test/shows/desk/#show-desk',
    name: 'Night Desk',
  });
  assert.equal(film.reviewRating, { '@type': 'Rating', ratingValue: 7, bestRating: 10, worstRating: 0 });
  assert.is((series.itemReviewed as { '@type': string })['@type'], 'TVSeries');
});

test('without an author the publication speaks', async () => {
  assert.equal((await nodeOf({})).author, [{ '@id': 'https://listings.test/#publisher' }]);
});

test.run();
