/** Person nodes: tests what machines are told of somebody, with everything known and with little. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PagesOption } from '../../src/content/page-choices.ts';
import { catalogueNode, namedNode } from '../../src/pages/person-nodes.ts';
import { testWorld } from '../support/world.ts';

const test = suite('person nodes');

async function nodes(record: object, pages: PagesOption = {}) {
  const world = await testWorld({ records: { people: { ana: record } }, pages });
  const person = world.catalogue.people.get('ana');
  if (!person) throw new TypeError('The person is missing.');
  return { whole: catalogueNode(person, world), named: namedNode(person, world) };
}

test('everything that is known is told', async () => {
  const { whole } = await nodes({
    name: 'Ana Ruiz',
    alternateNames: ['Anita'],
    description: 'Actor',
    born: '1980-05-17',
    ids: { imdb: 'nm0814280', tmdb: 5, wikidata: 'Q5' },
  });

  assert.equal(whole, {
    '@type': 'Person',
    '@id': 'https://listings.test/people/ana/#person-ana',
    name: 'Ana Ruiz',
    alternateName: ['Anita'],
    description: 'Actor',
    birthDate: '1980-05-17',
    url: 'https://listings.test/people/ana/',
    sameAs: [
      'https://www.imdb.com/name/nm0814280/',
      'https://www.themoviedb.org/person/5',
      'https://www.wikidata.org/wiki/Q5',
    ],
  });
});

test('of somebody who has only a name, nothing else is told', async () => {
  const { whole } = await nodes({ name: 'Ana Ruiz' });

  assert.equal([whole.sameAs, whole.birthDate, whole.description], [undefined, undefined, undefined]);
});

test('where others name somebody, their page is told, if there is one', async () => {
  const [on, off] = [await nodes({ name: 'Ana' }), await nodes({ name: 'Ana' }, { people: false })];

  assert.equal(on.named, {
    '@type': 'Person',
    '@id': 'https://listings.test/people/ana/#person-ana',
    name: 'Ana',
    url: 'https://listings.test/people/ana/',
  });
  assert.equal(off.named, { '@type': 'Person', '@id': undefined, name: 'Ana', url: undefined });
});

test.run();
