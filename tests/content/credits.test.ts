/** Credits: tests for whose cast is meant, for jobs with several people, and for names that read the same. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { castOf, crewByJob, isSameName, linkedName } from '../../src/content/credits.ts';
import { wordsOf } from '../../src/content/words.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('credits');

const records = {
  people: { ana: { name: 'Ana & Ruiz' } },
  shows: {
    one: { title: 'One', type: 'film', years: { from: 2020 }, cast: [{ character: 'First', actor: 'ana' }] },
    two: { title: 'Two', type: 'film', years: { from: 2020 }, cast: [{ character: 'Second', actor: 'ana' }] },
  },
};
const { catalogue, links, ...world } = await testWorld({
  records,
  articles: {
    plain: articleFile({ shows: ['two', 'one'] }),
    own: articleFile({ shows: ['one'], cast: [{ character: 'Own', actor: 'ana' }] }),
  },
});

test('are those of the named show, else the article’s own, else those of its first show', () => {
  const characters = (show: string | undefined, article: string) =>
    castOf(show, catalogue, world.article(article))?.map(({ character }) => character);

  assert.equal(characters(undefined, 'plain'), ['Second']);
  assert.equal(characters(undefined, 'own'), ['Own']);
  assert.equal(characters('two', 'own'), ['Second']);
  assert.is(characters('three', 'own'), undefined);
});

test('of a crew are each job once, whatever its capitals', () => {
  const person = (name: string) => ({ id: name, file: '', name });
  const crew = [
    { job: 'writer', person: person('A') },
    { job: 'original webtoon', person: person('B') },
    { job: 'Writer', person: person('C') },
  ];

  const jobs = crewByJob(crew, wordsOf('en-GB', { jobWriter: 'Screenplay' }));

  assert.equal(
    jobs.map(({ title, people }) => [title, people.map(({ name }) => name).join('+')]),
    [
      ['Screenplay', 'A+C'],
      ['Original webtoon', 'B'],
    ],
  );
});

test('link whoever has a page', () => {
  const [ana] = catalogue.people.values();
  if (!ana) throw new TypeError('There is nobody.');

  assert.is(linkedName(ana, { links: { ...links, person: () => undefined } }).toString(), 'Ana &amp; Ruiz');
  assert.is(
    linkedName(ana, { links: { ...links, person: ({ id }) => `/p/${id}/` } }).toString(),
    '<a href="/p/ana/">Ana &amp; Ruiz</a>',
  );
  assert.is(linkedName({ name: 'Z' }, { links: { ...links, person: () => '/p/' } }).toString(), 'Z');
});

test('are of one name whatever the quotation marks, dashes and capitals', () => {
  assert.ok(isSameName('Siobhán O’Brien', "siobhán o'brien"));
  assert.ok(isSameName('Choi Nam–ra', 'Choi Nam-ra'));
  assert.not(isSameName('Choi Nam-ra', 'Choi Nam-la'));
});

test.run();
