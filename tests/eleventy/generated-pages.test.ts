/** Generated pages: tests of what their kinds are told, and of two pages with one address. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalogue } from '../../src/content/model.ts';
import { createGeneratedPages, stylePage } from '../../src/eleventy/generated-pages.ts';
import { HTML, type Page, type PageKind } from '../../src/pages/page.ts';
import { testWorld } from '../support/world.ts';

const test = suite('generated pages');

function page(url: string): Page {
  return { kind: 'home', url, type: HTML, render: () => Promise.resolve('') };
}

test('of one address are all given, and the first has it', async () => {
  const world = await testWorld();
  const [first, second, other] = [page('/'), page('/'), page('/other/')];
  const pages = new Map<string, Page>();

  const generated = createGeneratedPages([() => [first, other], () => [second]])(world, pages, () => {});

  assert.equal(generated, [first, other, second]);
  assert.is(pages.get('/'), first);
  assert.is(pages.size, 2);
});

test('know what the last ones were made from, as long as no record has changed', async () => {
  const told: (Catalogue | undefined)[] = [];
  const kind: PageKind = (_world, before) => {
    told.push(before);
    return [];
  };
  const world = await testWorld();
  const edited = { ...world, catalogue: { ...world.catalogue } };
  const another = await testWorld();
  const generate = createGeneratedPages([kind]);

  for (const each of [world, edited, another, edited]) generate(each, new Map(), () => {});

  assert.is(told.length, 4);
  assert.is(told[0], undefined);
  assert.is(told[1], world.catalogue);
  assert.is(told[2], undefined);
  assert.is(told[3], undefined);
});

test('are counted when they are others than before', async () => {
  const world = await testWorld();
  const kept = page('/');
  const generate = createGeneratedPages([() => [kept, page('/other/')]]);
  const counts: unknown[] = [];
  const timed = (stage: string, count?: number | (() => number)) => {
    if (stage !== 'pages') counts.push(typeof count === 'function' ? count() : count);
  };

  generate(world, new Map(), timed);
  generate(world, new Map(), timed);

  assert.equal(counts, [2, 1]);
});

test('the style sheet is the same page for as long as it has the same text', async () => {
  const { site } = (await testWorld()).catalogue;
  const [first] = stylePage({ url: '/a.css', text: 'a {}' }, site);

  assert.is(stylePage({ url: '/a.css', text: 'a {}' }, site)[0], first);
  assert.is.not(stylePage({ url: '/a.css', text: 'b {}' }, site)[0], first);
});

test.run();
