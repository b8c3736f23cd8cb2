/** Feed style: tests of the instruction that leads browsers to the style sheet. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { atomFeed } from '../../src/pages/atom-feed.ts';
import { feedStyle } from '../../src/pages/feed-style.ts';
import { rssFeed } from '../../src/pages/rss-feed.ts';
import { testWorld } from '../support/world.ts';

const test = suite('feed style');

test('the style sheet of the site is named, in the folder of the site', async () => {
  const world = { ...(await testWorld()), styleSheet: '/assets/site.0123456789.css', pathPrefix: '/tv/' };

  assert.is(feedStyle(world).toString(), '<?xml-stylesheet type="text/css" href="/tv/assets/site.0123456789.css"?>');
});

test('it is the second line of every feed in XML', async () => {
  const world = { ...(await testWorld()), styleSheet: '/assets/site.css' };

  for (const kind of [rssFeed, atomFeed]) {
    const [, second] = ((await kind(world)[0]?.render(world)) ?? '').split('\n');

    assert.is(second, '<?xml-stylesheet type="text/css" href="/assets/site.css"?>');
  }
});

test.run();
