/** Collection nodes: tests what a page that lists things says to machines. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { collectionNode } from '../../src/pages/collection-nodes.ts';
import { testWorld } from '../support/world.ts';

const test = suite('collection nodes');

const facts = { url: '/shows/', title: 'Shows', description: 'All of them.', items: ['/shows/mud/', '/shows/desk/'] };

test('a list is numbered, with whole addresses', async () => {
  const node = collectionNode(facts, await testWorld({ pathPrefix: '/tv/' }));

  assert.is(node['@id'], 'https://listings.test/tv/shows/#page');
  assert.equal(node.mainEntity, {
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { '@type': 'ListItem', position: 1, url: 'https://listings.test/tv/shows/mud/' },
      { '@type': 'ListItem', position: 2, url: 'https://listings.test/tv/shows/desk/' },
    ],
  });
});

test('an empty page has no list, and a page about nothing in particular does not say so', async () => {
  const node = collectionNode({ ...facts, items: [] }, await testWorld());

  assert.equal([node.mainEntity, node.about], [undefined, undefined]);
});

test('what the page is about is named by its id', async () => {
  const node = collectionNode({ ...facts, about: 'https://listings.test/#x' }, await testWorld());

  assert.equal(node.about, { '@id': 'https://listings.test/#x' });
});

test.run();
