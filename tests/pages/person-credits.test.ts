/** Person credits: tests that everything somebody did is found, each thing once. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { personCredits } from '../../src/pages/person-credits.ts';
import { articleFile, type TestWorldOptions, testWorld } from '../support/world.ts';

const test = suite('person credits');

const people = { ana: { name: 'Ana Ruiz' }, leo: { name: 'Leo Marsh' }, may: { name: 'May Tran' } };
const film = (title: string, from: number, more: object = {}) => ({ title, type: 'film', years: { from }, ...more });

/** What everybody did: `ana: Mara in Mud, director of Sky`. */
async function credits(options: TestWorldOptions): Promise<readonly string[]> {
  const { catalogue } = await testWorld({ ...options, records: { people, ...options.records } });
  return [...personCredits(catalogue)].map(
    ([id, found]) =>
      `${id}: ${found.map(({ what, isJob, show, article }) => `${what} ${isJob ? 'of' : 'in'} ${(show ?? article)?.title}`).join(', ')}`,
  );
}

test('come from the casts and crews of all shows, the newest show first', async () => {
  const shows = {
    mud: film('Mud', 2020, { cast: [{ character: 'Mara', actor: 'ana' }], crew: [{ job: 'writer', person: 'leo' }] }),
    sky: film('Sky', 2024, { crew: [{ job: 'director', person: 'ana' }] }),
  };

  assert.equal(await credits({ records: { shows } }), ['ana: director of Sky, Mara in Mud', 'leo: writer of Mud']);
});

test('come from the casts of articles as well, in the show of the article or else in the article', async () => {
  const cast = [{ character: 'Mara', actor: 'ana' }];

  assert.equal(
    await credits({
      records: { shows: { mud: film('Mud', 2020) } },
      articles: {
        one: articleFile({ title: 'One', date: '2026-02-01', shows: ['mud'], cast }),
        two: articleFile({ title: 'Two', date: '2026-01-01', cast }),
      },
    }),
    ['ana: Mara in Mud, Mara in Two'],
  );
});

test('are said once, though record and article both know, in other capitals', async () => {
  const shows = { mud: film('Mud', 2020, { cast: [{ character: 'Mara Voss', actor: 'ana' }] }) };
  const cast = [{ character: 'mara voss', actor: 'ana' }];

  assert.equal(await credits({ records: { shows }, articles: { a: articleFile({ shows: ['mud'], cast }) } }), [
    'ana: Mara Voss in Mud',
  ]);
});

test('are none for somebody who has only a name', async () => {
  assert.equal(await credits({ articles: { a: articleFile({ cast: [{ character: 'Mara', actor: 'Jo Doe' }] }) } }), []);
});

test.run();
