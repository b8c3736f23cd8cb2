/** Site world: tests of what it says of the site as it was loaded. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Host } from '../../src/eleventy/host-settings.ts';
import { article, site, withHost } from './small-host.ts';

const test = suite('the world of a site');

test('pull quotes are hidden unless the site shows them', async () => {
  const files = { '_data/site.yaml': site, 'articles/a.md': article() };
  const given: (string | undefined)[] = [];
  const note = async (host: Host) => void given.push((await host.load('build')).world?.pullQuotes);

  await withHost(files, note);
  await withHost(files, note, { pullQuotes: 'shown' });

  assert.equal(given, ['hidden', 'shown']);
});

test('search engines may list public pages and the site’s own', () =>
  withHost(
    { '_data/site.yaml': site, 'articles/a.md': article(), 'articles/draft.md': article('draft: true\n') },
    async (host) => {
      const { world } = await host.load('serve');

      assert.equal(
        world?.addresses().map(({ url }) => url),
        ['/a/', '/about/'],
      );
    },
  ));

test('an element in a generated page is printed without an article; one that is not there is a mistake of ours', () =>
  withHost({ '_data/site.yaml': site }, async (host) => {
    const { world } = await host.load('build');

    assert.throws(() => world?.element('no-such', {}), 'There is no element "no-such".');
    assert.match(String(world?.element('pull-quote', {})), 'sf-pull-quote');
  }));

test('what is made for a thing and a purpose is made once', () =>
  withHost({ '_data/site.yaml': site }, async (host) => {
    const { world } = await host.load('build');
    const thing = {};
    let made = 0;
    const make = () => {
      made += 1;
      return made;
    };

    assert.equal(
      [world?.remember(thing, 'a', make), world?.remember(thing, 'a', make), world?.remember(thing, 'b', make)],
      [1, 1, 2],
    );
    assert.is(world?.remember({}, 'a', make), 3);
  }));

test.run();
