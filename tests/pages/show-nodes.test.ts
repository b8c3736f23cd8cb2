/** Show nodes: tests of what is said to machines of series and films. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { World } from '../../src/content/world.ts';
import { mentionedShow, showNode } from '../../src/pages/show-nodes.ts';
import { nightDesk } from '../support/night-desk.ts';
import { testWorld } from '../support/world.ts';

const test = suite('show nodes');

/** A node as it is printed: without what is `undefined`. */
async function nodeOf(world: World, id: string, describe = showNode): Promise<Record<string, unknown>> {
  const show = world.catalogue.shows.get(id);
  if (!show) throw new TypeError(`There is no show "${id}".`);
  return JSON.parse(JSON.stringify(await describe(show, world))) as Record<string, unknown>;
}

function personOf(id: string, name: string) {
  const url = `https://listings.test/people/${id}/`;
  return { '@type': 'Person', '@id': `${url}#person-${id}`, name, url };
}

test('tells a series', async () => {
  const ana = personOf('ana', 'Ana Ruiz');
  const leo = personOf('leo', 'Leo Marsh');

  const world = await testWorld({ records: nightDesk });

  const node = await nodeOf(world, 'night-desk');

  assert.equal(node, {
    '@type': 'TVSeries',
    '@id': 'https://listings.test/shows/night-desk/#show-night-desk',
    name: 'Night Desk',
    alternateName: '밤의 책상',
    url: 'https://listings.test/shows/night-desk/',
    description: 'The presses stop.',
    image: 'https://listings.test/pictures/_data/shows/night-desk.jpg',
    genre: ['Drama', 'Horror'],
    countryOfOrigin: [
      { '@type': 'Country', name: 'South Korea' },
      { '@type': 'Country', name: 'United Kingdom' },
    ],
    startDate: '2022',
    endDate: '2024',
    numberOfSeasons: 2,
    actor: [{ '@type': 'PerformanceRole', characterName: 'Mara Voss', actor: ana }],
    director: [leo],
    author: [ana],
    creator: [leo],
    sameAs: [
      'https://www.imdb.com/title/tt1234567/',
      'https://www.themoviedb.org/tv/5',
      'https://www.wikidata.org/wiki/Q5',
      'https://ui.eidr.org/view/content?id=10.5240/7791-8534-2C23-9030-8610-5',
    ],
  });
});

test('tells a film', async () => {
  const world = await testWorld({ records: nightDesk });

  const node = await nodeOf(world, 'mud');

  assert.equal(node, {
    '@type': 'Movie',
    '@id': 'https://listings.test/shows/mud/#show-mud',
    name: 'Mud',
    url: 'https://listings.test/shows/mud/',
    dateCreated: '2020',
    duration: 'PT90M',
    sameAs: ['https://www.themoviedb.org/movie/7'],
  });
});

test('claims no page for a show that has none', async () => {
  const world = await testWorld({ records: nightDesk });
  const without = { ...world, links: { ...world.links, show: () => undefined } };

  const node = await nodeOf(without, 'mud');

  assert.is(node.url, undefined);
  assert.is(node['@id'], 'https://listings.test/#show-mud');
});

test('an article says of a show with a page who it is, and of any other all of it', async () => {
  const world = await testWorld({ records: nightDesk });
  const without = { ...world, links: { ...world.links, show: () => undefined } };

  assert.equal(Object.keys(await nodeOf(world, 'mud', mentionedShow)), ['@type', '@id', 'name', 'url', 'sameAs']);
  assert.is((await nodeOf(without, 'mud', mentionedShow)).duration, 'PT90M');
});

test.run();
