/** Cast contradictions: tests for a cast in front matter beside that of the show's record. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsWith } from './small-site.ts';

const test = suite('cast contradictions');

const show = (title: string, actor: string) =>
  `title: ${title}\ntype: film\nyears: { from: 2020 }\ncast:\n  - { character: Mara Voss, actor: ${actor} }\n`;
const files = {
  '_data/people/ana-ruiz.yaml': 'name: Ana Ruiz\nalternateNames: [Ana Ruíz Gil]\n',
  '_data/people/leo-marsh.yaml': 'name: Leo Marsh\n',
  '_data/shows/desk.yaml': show('Desk', 'ana-ruiz'),
  '_data/shows/remake.yaml': show('Remake', 'leo-marsh'),
};
const problems = (lines: string) => problemsWith(lines, files);

test('another actor than in the record is told at the actor, with the line of the record', async () => {
  const found = await problems('shows: [desk]\ncast:\n  - { character: Mara voss, actor: leo-marsh }\n');

  assert.equal(marksOf(found), ['articles/a.md:7:36 leo-marsh cast/contradiction']);
  assert.is(found[0]?.what, 'Mara voss is played by Leo Marsh here, and by Ana Ruiz in _data/shows/desk.yaml, line 5.');
  assert.is(found[0]?.fix, 'Write "ana-ruiz", or correct the record of the show.');
});

test('a name without a record is another actor, too', async () => {
  const found = await problems('shows: [desk]\ncast:\n  - { character: Mara Voss, actor: Ann Ruiz }\n');

  assert.equal(marksOf(found), ['articles/a.md:7:36 Ann Ruiz cast/contradiction']);
});

test('the same actor by id, by name or by another name is none', async () => {
  for (const actor of ['ana-ruiz', 'Ana Ruiz', 'ana ruiz', 'Ana Ruíz Gil'])
    assert.equal(await problems(`shows: [desk]\ncast:\n  - { character: Mara Voss, actor: ${actor} }\n`), [], actor);
});

test('one of the shows is enough to agree with', async () => {
  const cast = 'cast:\n  - { character: Mara Voss, actor: leo-marsh }\n';

  assert.equal(await problems(`shows: [desk, remake]\n${cast}`), []);
  assert.equal(await problems(cast), []);
  assert.equal(await problems('shows: [desk]\ncast:\n  - { character: A guest, actor: leo-marsh }\n'), []);
});

test('a cast that does not fit its schema has no more than its own problems', async () => {
  const found = await problems('shows: [desk]\ncast:\n  - 7\n');

  assert.equal(
    found.map(({ code }) => code),
    ['value/type'],
  );
});

test.run();
