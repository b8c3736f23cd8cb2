/** Shell: tests for the values every layout gets. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commonValues, shellOf } from '../../src/pages/shell.ts';
import { testWorld } from '../support/world.ts';

const test = suite('shell');

test('tells layouts of the publication and its words', async () => {
  const world = await testWorld({ site: { links: [{ title: 'About', url: '/about/' }] }, words: { latest: 'Newest' } });

  const { site, words } = commonValues(world);

  assert.is(site.name, 'The Listings');
  assert.is(site.language, 'en-GB');
  assert.is(site.url, 'https://listings.test');
  assert.equal(site.links, [{ title: 'About', url: '/about/' }]);
  assert.is(words.latest, 'Newest');
  assert.is(words.home, 'Home');
});

test('names the site as publisher unless another is named', async () => {
  assert.is(commonValues(await testWorld()).site.publisher, 'The Listings');
  assert.is(commonValues(await testWorld({ site: { publisher: { name: 'Media' } } })).site.publisher, 'Media');
});

test('has no links when the site names none', async () => {
  assert.equal(commonValues(await testWorld()).site.links, []);
});

test('lets no layout change what the others get', async () => {
  const { site, words } = commonValues(await testWorld());

  assert.throws(() => Object.assign(site, { name: 'x' }), TypeError);
  assert.throws(() => Object.assign(words, { home: 'x' }), TypeError);
});

test('gives a page its head, its address and what else it has', async () => {
  const world = await testWorld();
  const image = { file: 'a.jpg', alt: 'A roof' };

  const values = await shellOf({ url: '/a/', title: 'A title', description: 'D', image }, world, { more: 1 });

  assert.match(String(values.head), '<title>A title – The Listings</title>');
  assert.match(String(values.head), '<meta property="og:image" content="https://listings.test/pictures/a.jpg">');
  assert.match(String(values.head), '<meta property="og:image:alt" content="A roof">');
  assert.equal(values.page, { url: '/a/' });
  assert.is(values.more, 1);
});

test.run();
