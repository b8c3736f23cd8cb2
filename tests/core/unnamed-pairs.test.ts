/** Unnamed pairs: tests that `- Mara Voss: ana-ruiz` is one mistake, and told as what it was meant to be. */
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';

const test = suite('unnamed pairs');

const record = { additionalProperties: false } as const;
const Credit = Type.Object(
  {
    character: Type.String({ alsoCalled: ['as'] }),
    actor: Type.String({ alsoCalled: ['person'], recordId: true }),
    short: Type.Optional(Type.String()),
  },
  record,
);
const check = compileSchema(
  Type.Object(
    {
      cast: Type.Optional(Type.Array(Credit)),
      lead: Type.Optional(Credit),
      years: Type.Optional(Type.Array(Type.Object({ from: Type.Integer(), to: Type.Integer() }, record))),
    },
    record,
  ),
  { noun: 'key' },
);

const said = (value: object, typed = 'Mara Voss: ana-ruiz') =>
  check(value, { text: () => typed, comment: () => undefined }).map(({ path, at, finding: { code, what, fix } }) => ({
    at: `${at} ${path.join('.')}`,
    code,
    what,
    fix,
  }));

test('a pair in place of two keys is one problem, with the keys that it lacks', () => {
  assert.equal(said({ cast: [{ 'Mara Voss': 'ana-ruiz' }] }), [
    {
      at: 'key cast.0.Mara Voss',
      code: 'key/unknown',
      what: 'There is no key "Mara Voss" in item 1 of "cast".',
      fix: 'Write - { character: Mara Voss, actor: ana-ruiz }.',
    },
  ]);
});

test('in braces it has no hyphen, and what YAML would read otherwise is in quotation marks', () => {
  assert.is(
    said({ cast: [{ 'Mara, once': 'Voss: Ana' }] }, '{ "Mara, once": "Voss: Ana" }')[0]?.fix,
    'Write { character: "Mara, once", actor: voss-ana }.',
  );
});

test('who plays whom, said in a sentence, is told with its keys', () => {
  const fixOf = (item: unknown) => said({ cast: [item] }, String(item))[0]?.fix ?? '';

  assert.is(fixOf('Ana Ruiz as DI Mara Voss'), 'Write { character: DI Mara Voss, actor: ana-ruiz }.');
  assert.match(fixOf('as Mara Voss'), /^Write, for example|^Write a group of keys/);
  assert.match(fixOf('Ana Ruiz'), /^Write, for example|^Write a group of keys/);
});

test('a key that was meant, a group that is no item, and keys that hold no texts are told as ever', () => {
  const codes = (value: object) => said(value).map(({ code }) => code);

  assert.equal(codes({ cast: [{ actr: 'ana-ruiz' }] }), ['key/missing', 'key/unknown']);
  assert.equal(codes({ cast: [{ person: 'ana-ruiz' }] }), ['key/missing', 'key/unknown']);
  assert.equal(codes({ cast: [{ actor: 'ana-ruiz' }] }), ['key/missing']);
  assert.equal(codes({ cast: [{ 'Mara Voss': null }] }), ['key/missing', 'key/missing', 'key/unknown']);
  assert.equal(codes({ lead: { 'Mara Voss': 'ana-ruiz' } }), ['key/missing', 'key/missing', 'key/unknown']);
  assert.equal(codes({ years: [{ run: 'long' }] }), ['key/missing', 'key/missing', 'key/unknown']);
});

test.run();
