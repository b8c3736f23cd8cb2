/** Known names: tests for the names of an article, and for those of the whole site. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { knownNames, namesOfArticle } from '../../src/content/known-names.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('known names');

const years = { from: 2020 };
const { catalogue, article } = await testWorld({
  records: {
    people: {
      cho: { name: 'Cho Yi-hyun', alternateNames: ['Jo Yi-hyun'] },
      lee: { name: 'Lee Jae-kyoo' },
      bo: { name: 'Bo' },
    },
    authors: { jo: { name: 'Jo Writer' } },
    shows: {
      dead: {
        title: 'Dead',
        type: 'series',
        years,
        cast: [{ character: 'Choi Nam-ra', actor: 'cho', short: 'Nam-ra' }],
        crew: [{ job: 'director', person: 'lee' }],
      },
      other: {
        title: 'Other',
        type: 'series',
        years,
        seasons: [{ number: 1, episodes: [{ number: 1, title: 'Pilot' }] }],
      },
    },
  },
  articles: {
    story: articleFile({ shows: ['dead'], people: ['bo'], cast: [{ character: 'Guest', actor: 'Al Star' }] }),
  },
});

test('of an article are those of its cast, its shows and its people, each with who it is', () => {
  assert.equal(Object.fromEntries(namesOfArticle(article('story'))), {
    Guest: 'a character of the cast in the front matter',
    'Al Star': 'who plays Guest',
    'Choi Nam-ra': 'a character of Dead',
    'Cho Yi-hyun': 'who plays Choi Nam-ra',
    'Jo Yi-hyun': 'who plays Choi Nam-ra',
    'Lee Jae-kyoo': 'director of Dead',
    Bo: 'one of the people of the article',
  });
});

test('of a site are those of the article and of everything else', () => {
  const names = [...knownNames(catalogue, article('story'))];

  for (const name of ['Al Star', 'The Listings', 'Drama', 'Jo Writer', 'Nam-ra', 'Jo Yi-hyun', 'Other', 'Pilot'])
    assert.ok(names.includes(name), name);
});

test.run();
