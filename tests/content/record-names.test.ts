/** Record names: tests that a name leads to the id of the one record that has it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { idsByName } from '../../src/content/record-names.ts';
import { problemsWith, readSite } from './small-site.ts';

const test = suite('record names');

const files = {
  '_data/people/bong-joon-ho.yaml': 'name: Bong Joon-ho\nalternateNames: [봉준호]\n',
  '_data/people/jo-1.yaml': 'name: Jo\ndisambiguation: actor\n',
  '_data/people/jo-2.yaml': 'name: Jo\ndisambiguation: writer\n',
  '_data/shows/parasite.yaml':
    'title: Parasite\ntype: film\nyears: { from: 2019, to: 2019 }\noriginalTitle: { text: 기생충, language: ko }\n',
};

test('a name, another name and an original title lead to the id, and a name of two to none', async () => {
  const { records } = await readSite(files);
  const byName = (files: typeof records.people) => idsByName(() => files.map(({ id, typed }) => ({ ...typed, id })));
  const people = byName(records.people);

  assert.is(people('봉준호'), 'bong-joon-ho');
  assert.is(people('BONG JOON‐HO'), 'bong-joon-ho');
  assert.is(people('Jo'), undefined);
  assert.is(people('Nobody'), undefined);
  assert.is(byName(records.shows)('기생충'), 'parasite');
});

test('who writes a name where an id belongs is told the id', async () => {
  const [show, director] = await problemsWith('people: [봉준호]\nshows: [기생충]\n', files);

  assert.is(director?.what, 'There is no person "봉준호" in _data/people/.');
  assert.is(director?.fix, 'Write "bong-joon-ho".');
  assert.is(show?.fix, 'Write "parasite".');
});

test.run();
