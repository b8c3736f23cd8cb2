/** Named credits: tests for which credit a name means. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CastCredit } from '../../src/content/model.ts';
import { creditsFor, creditsNamed, isAlike } from '../../src/content/named-credits.ts';
import { articleFile, testWorld } from '../support/world.ts';

const test = suite('named credits');

const credit = (character: string, actor: string, short?: string): CastCredit => ({
  character,
  actor: { name: actor },
  short,
});
const named = (name: string, credits: readonly CastCredit[]) =>
  creditsNamed(
    name,
    credits.map((each) => ({ credit: each })),
  ).map((each) => `${each.credit.character}/${each.credit.actor.name}`);

test('of an article are its own and those of its shows; an own one stands for the show’s', async () => {
  const show = (title: string, ...characters: string[]) => ({
    title,
    type: 'film',
    years: { from: 2020 },
    cast: characters.map((character) => ({ character, actor: 'ana' })),
  });
  const { catalogue, article } = await testWorld({
    records: { people: { ana: { name: 'Ana' } }, shows: { one: show('One', 'A', 'B'), two: show('Two', 'C') } },
    articles: { story: articleFile({ shows: ['one', 'two'], cast: [{ character: 'a', actor: 'Ana' }] }) },
  });
  const characters = (id?: string) =>
    creditsFor(id, catalogue, article('story')).map((each) => each.credit.character + (each.show?.id ?? ''));

  assert.equal(characters(), ['a', 'Bone', 'Ctwo']);
  assert.equal(characters('one'), ['Aone', 'Bone']);
  assert.equal(characters('three'), []);
  assert.equal(creditsFor(undefined, catalogue, undefined), []);
});

test('are meant by a whole name, its slug, or a short name', () => {
  const cast = [credit('Choi Nam-ra', 'Cho', 'Nam-ra'), credit('Nam On-jo', 'Park')];

  for (const name of ['Choi Nam-ra', 'choi-nam-ra', 'nam-ra', 'NAM RA'])
    assert.equal(named(name, cast), ['Choi Nam-ra/Cho']);
  assert.equal(named('Nam', cast), []);
});

test('are meant by a whole name before a short one, and exactly before loosely', () => {
  assert.equal(named('Kim', [credit('Kim Ki-woo', 'A', 'Kim'), credit('Kim', 'B')]), ['Kim/B']);
  assert.equal(named('Zoë', [credit('Zoe', 'A'), credit('Zoë', 'B')]), ['Zoë/B']);
});

test('are all that a name can mean, those printed alike once', () => {
  assert.equal(named('Kim', [credit('Kim Ki-woo', 'A', 'Kim'), credit('Kim Ki-jung', 'B', 'Kim')]), [
    'Kim Ki-woo/A',
    'Kim Ki-jung/B',
  ]);
  assert.equal(named('Saul', [credit('Saul', 'A'), credit('Saul', 'A')]), ['Saul/A']);
  assert.equal(named('🎭', [credit('🎭', 'A'), credit('🎪', 'B')]), ['🎭/A']);
});

test('are alike when they are printed alike', () => {
  assert.ok(isAlike(credit('A', 'B'), credit('a', 'B')));
  assert.not(isAlike(credit('A', 'B'), credit('A', 'C')));
  assert.not(isAlike(credit('A', 'B', 'x'), credit('A', 'B')));
});

test.run();
