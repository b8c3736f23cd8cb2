/** Placement rule: tests which articles a rule is about, and what is told of a wrong one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isMeant } from '../../src/content/placement-schema.ts';
import { articleFile, testWorld } from '../support/world.ts';
import { marksOf, problemsOf, siteFile } from './small-site.ts';

const test = suite('placement rule');

const world = testWorld({
  articles: {
    review: articleFile({ section: 'drama', kind: 'review' }),
    bare: articleFile(),
  },
});

test('a rule without sections and kinds is about every article', async () => {
  const { article } = await world;

  assert.ok(isMeant({ after: 4 }, article('review')));
  assert.ok(isMeant({ after: 4 }, article('bare')));
});

test('a rule with sections is about articles of one of them', async () => {
  const { article } = await world;

  assert.ok(isMeant({ after: 4, sections: ['film', 'drama'] }, article('review')));
  assert.not.ok(isMeant({ after: 4, sections: ['film'] }, article('review')));
  assert.not.ok(isMeant({ after: 4, sections: ['drama'] }, article('bare')));
});

test('a rule with kinds is about articles of one of them, and of its sections', async () => {
  const { article } = await world;

  assert.ok(isMeant({ after: 4, kinds: ['review'] }, article('review')));
  assert.not.ok(isMeant({ after: 4, kinds: ['news'] }, article('review')));
  assert.not.ok(isMeant({ after: 4, kinds: ['review'] }, article('bare')));
  assert.not.ok(isMeant({ after: 4, kinds: ['review'], sections: ['film'] }, article('review')));
});

test('a paragraph below one and a kind that does not exist are told', async () => {
  const problems = await problemsOf({
    '_data/site.yaml': `${siteFile}newsletters:\n  weekly:\n    title: A\n    action: /a\n    place: { after: 0, kinds: [reviews] }\n`,
  });

  assert.equal(marksOf(problems), [
    '_data/site.yaml:12:21 0 value/range',
    '_data/site.yaml:12:32 reviews value/choice',
  ]);
  assert.is(problems[1]?.fix, 'Write "review".');
});

test.run();
