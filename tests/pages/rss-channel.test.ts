/** RSS channel: tests for what all feeds have in common; the feeds themselves test their items. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { xml } from '../../src/core/markup.ts';
import { articleItem, rssChannel } from '../../src/pages/rss-channel.ts';
import { articleFile, testWorld } from '../support/world.ts';
import { elementsNamed, parseXml } from '../support/xml.ts';

const test = suite('RSS channel');

const channel = { url: '/t/한국/feed.xml', page: '/t/한국/', title: 'T <b>', description: 'D', changed: 0, items: [] };

test('addresses are those that programs can follow', async () => {
  const root = parseXml(rssChannel(channel, await testWorld()));

  assert.equal(
    elementsNamed(root, 'link').map(({ text }) => text),
    ['https://listings.test/t/%ED%95%9C%EA%B5%AD/'],
  );
  assert.is(
    elementsNamed(root, 'atom:link')[0]?.attributes.href,
    'https://listings.test/t/%ED%95%9C%EA%B5%AD/feed.xml',
  );
});

test('a feed was last built when its newest item changed, and an empty one does not say', async () => {
  const world = await testWorld();
  const builtAt = (items: readonly ReturnType<typeof xml>[]) =>
    elementsNamed(
      parseXml(rssChannel({ ...channel, items, changed: Date.UTC(2026, 10, 24, 9) }, world)),
      'lastBuildDate',
    ).map(({ text }) => text);

  assert.equal(builtAt([xml`<item/>`]), ['Tue, 24 Nov 2026 09:00:00 +0000']);
  assert.equal(builtAt([]), []);
});

test('an article has its whole text only where that is wanted', async () => {
  const world = await testWorld({ articles: { story: articleFile({}, 'Text.\n') } });
  const item = async (content: 'whole' | 'standfirst') =>
    (await articleItem(world.article('story'), world, content)).toString();

  assert.match(await item('whole'), '<content:encoded>&lt;p&gt;Text.&lt;/p&gt;');
  assert.not.match(await item('standfirst'), 'content:encoded');
});

test.run();
