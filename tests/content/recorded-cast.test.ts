/** Recorded cast: tests for a character with two actors, and for credits that are there twice. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('recorded cast');

const people = {
  '_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\n',
  '_data/people/leo-marsh.yaml': 'name: Leo Marsh\n',
};
const problems = (lines: string) =>
  problemsOf({ ...people, '_data/shows/x.yaml': `title: X\ntype: series\nyears: { from: 2022 }\n${lines}` });

test('a character with two actors is told at the second, with the line of the first', async () => {
  const found = await problems(
    'cast:\n  - { character: Vera Lund, actor: ana-ruiz }\n  - { character: Vera lund, actor: leo-marsh }\n',
  );

  assert.equal(marksOf(found), ['_data/shows/x.yaml:6:36 leo-marsh cast/contradiction']);
  assert.is(found[0]?.severity, 'error');
  assert.is(found[0]?.what, '"Vera lund" is played by "leo-marsh" here, and by "ana-ruiz" in line 5.');
});

test('another actor in other seasons is none, in the same season it is one', async () => {
  const cast = (first: string, second: string) =>
    `cast:\n  - { character: Vera Lund, actor: ana-ruiz${first} }\n  - { character: Vera Lund, actor: leo-marsh${second} }\n`;

  assert.equal(await problems(cast(', seasons: [1, 2]', ', seasons: [3]')), []);
  assert.is((await problems(cast(', seasons: [1, 2]', ', seasons: [2, 3]'))).length, 1);
  assert.is((await problems(cast(', seasons: [1]', ''))).length, 1);
});

test('who plays it together says so in both credits', async () => {
  const cast = (second: string) =>
    `cast:\n  - { character: Host, actor: ana-ruiz, shared: true }\n  - { character: Host, actor: leo-marsh${second} }\n`;

  assert.equal(await problems(cast(', shared: true')), []);
  assert.is((await problems(cast(''))).length, 1);
});

test('a credit that is there twice is told, in the cast and in the crew', async () => {
  const found = await problems(
    'cast:\n  - { character: Vera Lund, actor: ana-ruiz }\n  - { character: Vera Lund, actor: ana-ruiz }\n' +
      'crew:\n  - { job: writer, person: ana-ruiz }\n  - { job: Writer, person: ana-ruiz }\n',
  );

  assert.equal(marksOf(found), [
    '_data/shows/x.yaml:6:36 ana-ruiz value/duplicate',
    '_data/shows/x.yaml:9:28 ana-ruiz value/duplicate',
  ]);
});

test('one job may have several people, and one person several jobs and characters', async () => {
  const found = await problems(
    'cast:\n  - { character: Vera Lund, actor: ana-ruiz }\n  - { character: Ida Lund, actor: ana-ruiz }\n' +
      'crew:\n  - { job: writer, person: ana-ruiz }\n  - { job: writer, person: leo-marsh }\n  - { job: director, person: ana-ruiz }\n',
  );

  assert.equal(found, []);
});

test.run();
