/** Related finding: tests of what is said of a name that means no article, or too many. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { relatedFinding } from '../../src/content/related-finding.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('related finding');

const articles = {
  '2026-11-20-night-desk-finale': articleFile({ section: 'drama' }),
  'one/pilot': articleFile({ section: 'drama' }),
  'two/pilot': articleFile(),
};

async function findingOf(name: string, file?: string) {
  return relatedFinding(name, (await testWorld({ articles })).catalogue.directory, file);
}

test('a name that means one article is right', async () => {
  assert.is(await findingOf('night-desk-finale', 'articles/one/pilot.md'), undefined);
});

test('a name that means none is told the nearest of its sort', async () => {
  const { code, what, fix } = (await findingOf('nightdesk-finale')) ?? {};

  assert.equal(
    [code, what, fix],
    ['article/unknown', 'There is no article "nightdesk-finale".', 'Write "night-desk-finale".'],
  );
  assert.is((await findingOf('2026-11-21-night-desk-finale.md'))?.fix, 'Write "2026-11-20-night-desk-finale.md".');
  assert.is((await findingOf('/comedy/night-desk-finale/'))?.fix, 'Write "/drama/night-desk-finale/".');
});

test('a name that is near to none is told how articles are named', async () => {
  assert.is((await findingOf('zzz'))?.fix, 'Write the name of its file without the date and ".md", or remove it.');
});

test('a name that several have is told their files', async () => {
  const { code, fix } = (await findingOf('pilot')) ?? {};

  assert.is(code, 'article/ambiguous');
  assert.is(fix, 'Write one of: "articles/one/pilot.md", "articles/two/pilot.md".');
});

test('an article that names itself gets a warning', async () => {
  const finding = await findingOf('/drama/pilot/', 'articles/one/pilot.md');

  assert.equal([finding?.code, finding?.severity], ['article/itself', 'warning']);
});

test.run();
