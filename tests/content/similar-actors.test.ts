/** Similar actors: tests for names in a cast that are almost those of people, and for names of others. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsWith } from './small-site.ts';

const test = suite('similar actors');

const people = Object.fromEntries(
  ['Ana Ruiz', 'Leo Marsh', 'Paul Andersen', 'Kim Ji-woo', 'Jon Smith', 'Daniel Craig', 'Siân Clifford'].map((name) => [
    `_data/people/${name.toLowerCase().replace(' ', '-').replace('â', 'a')}.yaml`,
    `name: ${name}\n`,
  ]),
);
const problems = (actor: string, files: Readonly<Record<string, string>> = {}, lines = '') =>
  problemsWith(`${lines}cast:\n  - { character: The Desk, actor: ${actor} }\n`, { ...people, ...files });

test('an actor whose name is a letter away from that of a person is a warning with the id', async () => {
  const found = await problems('Leo Mars');

  assert.equal(marksOf(found), ['articles/a.md:6:35 Leo Mars person/similar']);
  assert.is(found[0]?.severity, 'warning');
  assert.is(found[0]?.what, '"Leo Mars" is almost the name of a person in _data/people/, "Leo Marsh".');
  assert.is(
    found[0]?.fix,
    'Write the id of the person: leo-marsh. If it is somebody else, add their record to the people.',
  );
});

test('a letter more, less, or one that sounds alike is a slip', async () => {
  for (const actor of ['Ana Ruis', 'Leo Marrsh', 'Siän Cliford'])
    assert.equal(
      (await problems(actor)).map(({ code }) => code),
      ['person/similar'],
      actor,
    );
});

test('a right name, an id and the name of somebody else are none', async () => {
  for (const actor of [
    'Leo Marsh',
    'Sian Clifford',
    'leo-marsh',
    'Leo Marx',
    'Paul Anderson',
    'Kim Ji-won',
    'John Smith',
    'Jan Smith',
    'Daniela Craig',
    'Leo',
    'Theo Mars',
    'A passer-by',
  ])
    assert.equal(await problems(actor), [], actor);
  assert.equal(
    await problems('Leo Mars', { '_data/people/leo-mars.yaml': 'name: Leo Mars\ndisambiguation: baker\n' }),
    [],
  );
  assert.equal(
    await problems('Leo Mars', { '_data/people/lee.yaml': 'name: Lee Mason\nalternateNames: [Leo Mars]\n' }),
    [],
  );
});

test('an actor whom the record of the show contradicts is told once', async () => {
  const show = 'title: D\ntype: film\nyears: { from: 2020 }\ncast: [{ character: The Desk, actor: leo-marsh }]\n';
  const found = await problems('Leo Mars', { '_data/shows/desk.yaml': show }, 'shows: [desk]\n');

  assert.equal(
    found.map(({ code }) => code),
    ['cast/contradiction'],
  );
});

test('a cast that is no list has no more than its own problems', async () => {
  assert.equal(
    (await problemsWith('cast: Leo Mars\n', people)).map(({ code }) => code),
    ['value/type'],
  );
});

test.run();
