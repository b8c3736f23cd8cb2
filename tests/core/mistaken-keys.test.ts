/** Mistaken keys: tests that an unknown key in the place of a missing one is one problem. */
import { type TSchema, Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';
import type { AsTyped } from '../../src/core/typed-values.ts';

const test = suite('mistaken keys');

const Colour = Type.String({ pattern: '^#[0-9a-f]{6}$', examples: ['#b00710'] });
const Words = Type.String({ pattern: '\\S' });
const groups = {
  colours: { background: Colour, text: Colour },
  episode: { number: Type.Integer({ minimum: 0 }), title: Type.Optional(Words), synopsis: Type.Optional(Words) },
  credit: { character: Words, actor: Words, short: Type.Optional(Words) },
  picture: { src: Words, alt: Words, caption: Type.Optional(Words), credit: Type.Optional(Words) },
  entry: {
    show: Type.String({ recordId: true }),
    heading: Type.Optional(Words),
    text: Type.Optional(Words),
  },
};
const check = compileSchema(
  Type.Object(
    {
      page: Type.Integer(),
      ...Object.fromEntries(
        Object.entries(groups).map(([key, properties]): [string, TSchema] => [
          key,
          Type.Optional(Type.Object(properties, { additionalProperties: false })),
        ]),
      ),
    },
    { additionalProperties: false },
  ),
  { noun: 'key' },
);
const said = (data: object, asTyped?: AsTyped) =>
  check({ page: 1, ...data }, asTyped)
    .filter(({ path }) => path.join() !== 'page')
    .map(({ finding: { what, fix } }) => `${what} ${fix}`);

test('the value that fits the only missing key stands under the wrong one', () => {
  const typed: AsTyped = { text: () => '"#ffffff"', comment: () => undefined };

  assert.equal(said({ colours: { background: '#000000', color: '#ffffff' } }, typed), [
    'There is no key "color" in "colours", and the key "text" is missing. Write  text: "#ffffff"',
  ]);
  assert.equal(said({ episode: { no: 3, title: 'Rugby' } }), [
    'There is no key "no" in "episode", and the key "number" is missing. Write  number: 3',
  ]);
  assert.equal(said({ entry: { serie: 'night-desk' } }), [
    'There is no key "serie" in "entry", and the key "show" is missing. Write  show: night-desk',
  ]);
});

test('a text fits in a group that needs nearly all of its keys', () => {
  assert.equal(said({ credit: { character: 'Vera', player: 'Ana Ruiz' } }), [
    'There is no key "player" in "credit", and the key "actor" is missing. Write  actor: Ana Ruiz',
  ]);
});

test('a text that may be anything else is no answer to what is missing', () => {
  assert.is(said({ picture: { src: 'a.jpg', class: 'wide' } }).length, 2);
  assert.is(said({ entry: { film: 'Watch it for the stairs.' } }).length, 2);
});

test('a value that does not fit, or a second key in question, makes two problems', () => {
  assert.is(said({ colours: { background: '#000000', color: 'white' } }).length, 2);
  assert.is(said({ colours: { background: '#000000', color: '#ffffff', accent: '#ff0000' } }).length, 3);
  assert.is(said({ colours: { color: '#ffffff' } }).length, 3);
});

test('a key that was meant to be another one is not the missing one', () => {
  assert.equal(said({ credit: { character: 'Vera', shorts: 'Vee' } }), [
    'The key "actor" is missing in "credit". Add a line such as  actor: text',
    'There is no key "shorts" in "credit". Write "short".',
  ]);
});

test('at the top of a file nothing is guessed', () => {
  assert.equal(
    check({ theme: 5 }).map(({ finding }) => finding.code),
    ['key/missing', 'key/unknown'],
  );
});

test.run();
