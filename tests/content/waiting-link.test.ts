/** Waiting link: tests of what is said of a link to an article that readers may not see. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { waitingFinding } from '../../src/content/waiting-link.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('waiting link');

async function said(target: object, from: object = {}): Promise<string | undefined> {
  const articles = { target: articleFile(target), from: articleFile(from) };
  const world = await testWorld({ articles, withUnpublished: true });
  return waitingFinding('"target"', world.article('target'), world.article('from'))?.what;
}

test('nothing is said of a link to a published article', async () => {
  assert.is(await said({}), undefined);
});

test('says that the article is a draft, still to come, or over', async () => {
  assert.is(await said({ draft: true }), '"target" is a draft.');
  assert.is(await said({ date: '2027-01-02' }), '"target" is not published before 2027-01-02.');
  assert.is(await said({ expires: '2026-12-01' }), '"target" has expired: its last day was 2026-12-01.');
});

test('between two that wait, only the order counts', async () => {
  assert.is(await said({ date: '2027-01-02' }, { date: '2027-01-03' }), undefined);
  assert.is(await said({ date: '2027-01-02' }, { date: '2027-01-01' }), '"target" is not published before 2027-01-02.');
  assert.is(await said({ date: '2027-01-02' }, { draft: true }), undefined);
});

test('an article may link to itself at any time', async () => {
  const world = await testWorld({ articles: { a: articleFile({ draft: true }) }, withUnpublished: true });

  assert.is(waitingFinding('"a"', world.article('a'), world.article('a')), undefined);
});

test('what becomes of readers depends on whether it is a link in the text or printed by its name', async () => {
  const articles = {
    draft: articleFile({ draft: true }),
    later: articleFile({ date: '2027-01-02' }),
    over: articleFile({ expires: '2026-12-01' }),
  };
  const world = await testWorld({ articles, withUnpublished: true });
  const whys = (naming: 'linked' | 'listed') =>
    ['draft', 'later', 'over'].map((id) => waitingFinding('x', world.article(id), undefined, naming)?.why);

  assert.equal(whys('linked'), [
    'Readers who follow the link get an error page until it is published.',
    'Until then, readers who follow the link get an error page.',
    'Readers who follow the link would get an error page.',
  ]);
  assert.equal(whys('listed'), [
    'It is not printed here until it is published.',
    'Until then it is not printed here.',
    'It is not printed here any more.',
  ]);
});

test.run();
