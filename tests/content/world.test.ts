/** The world: tests how an address becomes a whole one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalogue } from '../../src/content/model.ts';
import { absoluteUrl } from '../../src/content/world.ts';
import { linkSite } from './small-site.ts';

const test = suite('the world');

const catalogue = (await linkSite({})).catalogue as Catalogue;

test('an address on the site gets the site before it', () => {
  assert.is(absoluteUrl({ catalogue, pathPrefix: '/' }, '/drama/a/'), 'https://listings.test/drama/a/');
  assert.is(absoluteUrl({ catalogue, pathPrefix: '/' }, '/'), 'https://listings.test/');
});

test('the path prefix stands between, with one slash', () => {
  assert.is(absoluteUrl({ catalogue, pathPrefix: '/tv/' }, '/drama/a/'), 'https://listings.test/tv/drama/a/');
});

test('a whole address is kept', () => {
  for (const url of ['https://other.test/a', 'http://other.test/', 'mailto:jo@other.test', 'HTTPS://OTHER.TEST/']) {
    assert.is(absoluteUrl({ catalogue, pathPrefix: '/tv/' }, url), url);
  }
});

test.run();
