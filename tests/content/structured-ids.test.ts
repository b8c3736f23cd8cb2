/** Structured ids: tests that a thing has one id wherever it is spoken of. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  articleId,
  authorId,
  personId,
  providerId,
  publisherId,
  reviewId,
  showId,
  websiteId,
} from '../../src/content/structured-ids.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('structured ids');

const shows = { 'night-desk': { title: 'Night Desk', type: 'series', years: { from: 2024 } } };

test('are whole addresses with a fragment', async () => {
  const world = await testWorld({
    articles: { story: articleFile({ shows: ['night-desk'], authors: ['jo'] }) },
    records: { shows, authors: { jo: { name: 'Jo' } } },
    pathPrefix: '/tv/',
  });
  const article = world.article('story');
  const [show] = article.shows;
  const [author] = article.authors;

  assert.is(publisherId(world), 'https://listings.test/tv/#publisher');
  assert.is(articleId(article, world), 'https://listings.test/tv/story/#article');
  assert.is(show && showId(show, world), 'https://listings.test/tv/shows/night-desk/#show-night-desk');
  assert.is(show && reviewId(article, show, world), 'https://listings.test/tv/story/#review-night-desk');
  assert.is(author && authorId(author, world), 'https://listings.test/tv/authors/jo/#author-jo');
});

test('of people, providers and the site are such, too', async () => {
  const providers = {
    itvx: {
      name: 'ITVX',
      home: 'https://www.itv.com/',
      hosts: ['itv.com'],
      colours: { background: '#000000', text: '#ffffff' },
    },
  };
  const world = await testWorld({ records: { providers, people: { ana: { name: 'Ana' } } } });
  const person = world.catalogue.people.get('ana');
  const provider = world.catalogue.providers.get('itvx');

  assert.is(websiteId(world), 'https://listings.test/#website');
  assert.is(person && personId(person, world), 'https://listings.test/people/ana/#person-ana');
  assert.is(provider && providerId(provider, world), 'https://listings.test/on/itvx/#provider-itvx');
});

test('of shows without a page belong to the front page', async () => {
  const world = await testWorld({ records: { shows } });
  const show = world.catalogue.shows.get('night-desk');

  assert.is(
    show && showId(show, { ...world, links: { ...world.links, show: () => undefined } }),
    'https://listings.test/#show-night-desk',
  );
});

test.run();
