/** Kept pages: tests for when pages are made again. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { keptPages } from '../../src/pages/kept-pages.ts';
import { HTML, type Page } from '../../src/pages/page.ts';
import { testWorld } from '../support/world.ts';

const test = suite('kept pages');

/** Pages of a site; whoever asks sees by identity whether they were made again. */
async function shelf() {
  const { site } = (await testWorld()).catalogue;
  const make = (): readonly Page[] => [{ kind: 'home', url: '/', type: HTML, render: () => Promise.resolve('') }];
  return (purpose: string, shows: readonly unknown[], of = site) => keptPages(of, purpose, shows, make);
}

test('are the same for as long as they show the same', async () => {
  const pages = await shelf();
  const article = {};

  const first = pages('home', [article, 3, 'three']);

  assert.is(pages('home', [article, 3, 'three']), first);
  assert.is.not(pages('home', [article, 4, 'three']), first);
  assert.is.not(pages('home', [{}, 4, 'three']), pages('home', [{}, 4, 'three']));
});

test('are others for another purpose, and for another record of the site', async () => {
  const pages = await shelf();
  const first = pages('home', []);

  assert.is.not(pages('archive', []), first);
  assert.is.not(pages('home', [], (await testWorld()).catalogue.site), first);
  assert.is(pages('home', []), first);
});

test.run();
