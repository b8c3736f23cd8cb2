/** Card filter: tests of how a story is printed where it is listed. */
import nunjucks from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { printCard, useCardFilter } from '../../src/eleventy/card-filter.ts';
import { createMemory } from '../../src/eleventy/site-world.ts';
import { storyCard } from '../../src/pages/story-card.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('card filter');

const CARD =
  '<h{{ level }}>{{ card.title }}</h{{ level }}>{% if large %} large{% endif %} of {{ site.name }}{{ count() }}';

/** A world with one article, its card, and a Nunjucks that prints `CARD` and counts how often. */
async function printing() {
  const made = await testWorld({ articles: { story: articleFile({ title: 'Mud & salt' }) } });
  const world = { ...made, remember: createMemory() };
  let printed = 0;
  const Cards = nunjucks.Loader.extend({
    getSource: () => ({ src: CARD, path: 'partials/card.njk', noCache: false }),
  });
  const env = new nunjucks.Environment(new Cards() as never, { autoescape: true });
  env.addGlobal('count', () => {
    printed += 1;
    return '';
  });
  return { world, env, card: await storyCard(world.article('story'), world), printed: () => printed };
}

test('prints the partial with the card and what every layout knows', async () => {
  const { world, env, card } = await printing();

  assert.is(printCard({ env }, world, card), '<h2>Mud &amp; salt</h2> of The Listings');
  assert.is(printCard({ env }, world, card, 3, true), '<h3>Mud &amp; salt</h3> large of The Listings');
});

test('prints a card once for each of its forms', async () => {
  const { world, env, card, printed } = await printing();

  printCard({ env }, world, card);
  printCard({ env }, world, card, 2);
  printCard({ env }, world, card, 3);
  printCard({ env }, world, await storyCard(world.article('story'), world), 3);

  assert.is(printed(), 2);
});

test('prints nothing before the content is loaded', () => {
  let filter: ((...values: unknown[]) => unknown) | undefined;
  const eleventyConfig = {
    addNunjucksFilter: (_name: string, given: typeof filter) => {
      filter = given;
    },
  };

  useCardFilter(eleventyConfig as never, () => undefined);

  assert.is(filter?.({}), '');
});

test.run();
