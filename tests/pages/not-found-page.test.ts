/** Not-found page: tests for the page of addresses that lead nowhere. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { notFoundPage } from '../../src/pages/not-found-page.ts';
import type { StoryCard } from '../../src/pages/story-card.ts';
import { htmlProblems } from '../support/html.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('not-found page');

const articles = Object.fromEntries(
  [1, 2, 3, 4].map((day) => [`story-${day}`, articleFile({ title: `Story ${day}`, date: `2026-11-0${day}` })]),
);

test('is the file that static hosts look for', async () => {
  const world = await testWorld();

  assert.equal(
    notFoundPage(world).map(({ url }) => url),
    ['/404.html'],
  );
});

test('offers the three newest articles', async () => {
  const world = await testWorld({ articles });

  await notFoundPage(world)[0]?.render(world);

  const [printed] = world.printed;
  const latest = (printed?.values.latest ?? []) as readonly StoryCard[];
  assert.is(printed?.name, 'not-found.njk');
  assert.equal(
    latest.map(({ title }) => title),
    ['Story 4', 'Story 3', 'Story 2'],
  );
});

test('keeps search engines away and has no canonical address', async () => {
  const world = await testWorld();

  await notFoundPage(world)[0]?.render(world);

  assert.match(String(world.printed[0]?.values.head), 'content="noindex"');
  assert.not.match(String(world.printed[0]?.values.head), 'canonical');
});

test('prints valid HTML with and without articles', async () => {
  for (const options of [{}, { articles }]) {
    const world = await testWorld({ ...options, realLayouts: true });

    const text = (await notFoundPage(world)[0]?.render(world)) ?? '';

    assert.equal(htmlProblems(text, '404.html'), []);
    assert.match(text, 'This page is not on the schedule');
  }
});

test.run();
