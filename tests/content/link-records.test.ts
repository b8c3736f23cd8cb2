/** Linking records: tests that shows know their people and providers, and that the site knows its sections. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { knownIds, linkRecords } from '../../src/content/link-records.ts';
import { readSite } from './small-site.ts';

const test = suite('linking records');

const files = {
  '_data/people/jo.yaml': 'name: Jo Actor\n',
  '_data/providers/netflix.yaml':
    'name: Netflix\nhome: https://a.test/\nhosts: [a.test]\ncolours: { background: "#000000", text: "#ffffff" }\n',
  '_data/shows/x.yaml':
    'title: X\ntype: series\nyears: { from: 2022 }\ncast:\n  - { character: A, actor: jo }\n  - { character: B, actor: nobody }\n' +
    'crew: [{ job: director, person: jo }]\n' +
    'offers:\n  - { provider: netflix, url: https://a.test/x, regions: [GB], access: free, checked: 2022-02-07 }\n',
};

test('a show has people and providers in place of their ids, and unknown ones are left out', async () => {
  const show = linkRecords(await readSite(files))?.shows.get('x');

  assert.equal(
    show?.cast.map(({ character, actor }) => `${character}: ${actor.name}`),
    ['A: Jo Actor'],
  );
  assert.is(show?.crew[0]?.person.name, 'Jo Actor');
  assert.is(show?.offers[0]?.provider.name, 'Netflix');
});

test('a record has the name of its file as id, and knows the file', async () => {
  const person = linkRecords(await readSite(files))?.people.get('jo');

  assert.is(person?.id, 'jo');
  assert.is(person?.file, '_data/people/jo.yaml');
});

test('a section has its id and, unless given, an accent', async () => {
  const records = linkRecords(await readSite({}));

  assert.equal(records?.site.sections.get('drama'), { id: 'drama', title: 'Drama', accent: 'crimson' });
});

test('a broken record stands in with its id as its name', async () => {
  const records = linkRecords(await readSite({ '_data/people/jo.yaml': 'nmae: Jo\n', '_data/shows/x.yaml': '' }));

  assert.is(records?.people.get('jo')?.name, 'jo');
  assert.is(records?.shows.get('x')?.title, 'x');
});

test('without a usable site record there is nothing to link to', async () => {
  assert.is(linkRecords(await readSite({ '_data/site.yaml': null })), undefined);
  assert.is(linkRecords(await readSite({ '_data/site.yaml': 'name: [\n' })), undefined);
});

test('known ids are those of the files, with their folder; sections only of a usable site', async () => {
  const content = await readSite(files);

  const known = knownIds(content, '_data', undefined);

  assert.equal([...(known.person?.ids ?? [])], ['jo']);
  assert.is(known.person?.home, '_data/people/');
  assert.is(known.section, undefined);
  assert.equal([...(knownIds(content, '_data', linkRecords(content)?.site).section?.ids ?? [])], ['drama']);
});

test.run();
