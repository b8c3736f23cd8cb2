/** Joined keys: tests of keys that have swallowed their values. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { joinedKey } from '../../src/core/joined-keys.ts';
import { compileSchema } from '../../src/core/schema.ts';

const test = suite('joined keys');

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['character'],
  properties: { character: { type: 'string' }, actor: { type: 'string' } },
};

test('what begins with a key of the group is that key and its value', () => {
  for (const typed of ['character:Park', 'character=Park', 'character Park', 'character :Park', 'character：Park'])
    assert.equal(joinedKey(typed, { [typed]: null }, schema), { key: 'character', line: 'character: Park' }, typed);
  assert.equal(joinedKey('character "A', { 'character "A': 'b"' }, schema)?.line, 'character: "A: …');
});

test('other keys, and a key that is there as well, are not', () => {
  assert.is(joinedKey('actors Park', { 'actors Park': null }, schema), undefined);
  assert.is(joinedKey('character-Park', { 'character-Park': null }, schema), undefined);
  assert.is(joinedKey('character Park', { 'character Park': null, character: 'A' }, schema), undefined);
});

test('it is told once, and the key is not missing as well', () => {
  const check = compileSchema(schema, { noun: 'key' });

  assert.equal(
    check({ 'character:Park': null, actor: 'lee' }).map(({ path, finding }) => [path, finding.code, finding.fix]),
    [[['character:Park'], 'key/unknown', 'Write a colon and a space: character: Park']],
  );
});

test.run();
