/** Front matter rules: tests what is said of fields that are no schemas and of required keys that do not exist. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type FrontMatterRules, frontMatterFaults } from '../../src/content/front-matter-rules.ts';

const test = suite('front matter rules');

/** The place and the sentences of each fault. */
function said(rules: FrontMatterRules, hostKeys: readonly string[] = []): readonly string[] {
  return frontMatterFaults(rules, hostKeys).map(
    ({ path, finding }) => `${path.join('.')}: ${finding.what} ${finding.fix}`,
  );
}

test('nothing is said of rules that can be followed', () => {
  assert.equal(said({}), []);
  assert.equal(said({ fields: { mood: {}, image: { type: 'string' } }, required: ['title', 'mood', 'layout'] }), []);
  assert.equal(said({ required: ['pagination'] }, ['pagination']), []);
});

test('a required key that does not exist names the nearest', () => {
  assert.equal(said({ required: ['title', 'standfrst'] }), [
    'frontMatter.required.1: Articles are required to have the key "standfrst", which does not exist. Write "standfirst".',
  ]);
  assert.equal(said({ required: ['xyzzy'] }), [
    'frontMatter.required.0: Articles are required to have the key "xyzzy", which does not exist. Describe it in "fields", or remove it here.',
  ]);
});

test('a field that is no schema is named with its place', () => {
  assert.equal(said({ fields: { mood: { type: 'lst' } } }), [
    'frontMatter.fields.mood.type: "frontMatter.fields.mood.type" is "lst", and must be one of: array, boolean, integer, null, number, object, string. Write "string".',
  ]);
});

test.run();
