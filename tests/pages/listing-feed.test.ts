/** Listing feed: tests for the feed of one section, topic, author, show or person. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listingFeed } from '../../src/pages/listing-feed.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';
import { elementsNamed, parseXml } from '../support/xml.ts';

const test = suite('listing feed');

async function feed(options: TestWorldOptions) {
  const world = await testWorld(options);
  const { articles, site } = world.catalogue;
  const [page] = listingFeed({ url: '/shows/mud/', title: 'Mud', description: 'A film.', articles }, site);
  return { page, root: parseXml((await page?.render(world)) ?? '') };
}

const texts = (root: ReturnType<typeof parseXml>, name: string) => elementsNamed(root, name).map(({ text }) => text);

test('is below its listing, and says whose feed it is', async () => {
  const { page, root } = await feed({ pathPrefix: '/tv/' });

  assert.equal([page?.url, page?.type], ['/shows/mud/feed.xml', 'application/rss+xml; charset=utf-8']);
  assert.equal(texts(root, 'title'), ['Mud – The Listings']);
  assert.equal(texts(root, 'link'), ['https://listings.test/tv/shows/mud/']);
  assert.equal(texts(root, 'description'), ['A film.']);
  assert.is(elementsNamed(root, 'atom:link')[0]?.attributes.href, 'https://listings.test/tv/shows/mud/feed.xml');
});

test('has the standfirst of each published article, and not its text', async () => {
  const { root } = await feed({
    withUnpublished: true,
    articles: {
      story: articleFile({ title: 'A story', standfirst: 'How it went.' }, 'The whole text.\n'),
      draft: articleFile({ title: 'A draft', draft: true }),
    },
  });

  assert.equal(texts(root, 'title'), ['Mud – The Listings', 'A story']);
  assert.equal(texts(root, 'description'), ['A film.', 'How it went.']);
  assert.equal(elementsNamed(root, 'content:encoded'), []);
});

test('is there before there is anything in it', async () => {
  const { root } = await feed({});

  assert.equal(elementsNamed(root, 'item'), []);
});

test.run();
