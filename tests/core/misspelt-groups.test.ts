/** Misspelt groups: tests that a slip in the name of a key hides nothing of what stands below it. */
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';

const test = suite('misspelt groups');

const record = { additionalProperties: false } as const;
const Place = Type.Object(
  { country: Type.Optional(Type.String({ format: 'country' })), ends: Type.Optional(Type.Integer()) },
  record,
);
const check = compileSchema(
  Type.Object(
    {
      offers: Type.Optional(Type.Array(Place, { alsoCalled: ['streaming'] })),
      picture: Type.Optional(Type.Object({ places: Type.Optional(Type.Array(Place)) }, record)),
      title: Type.Optional(Type.String()),
    },
    record,
  ),
  { noun: 'key' },
);

const said = (value: unknown) =>
  check(value, { text: (path) => path.join('/'), comment: () => undefined }).map(
    ({ path, finding }) => `${path.join('.')} ${finding.code} ${finding.what}`,
  );

test('what is wrong below such a key is told at its place, by the name that was meant', () => {
  assert.equal(said({ ofefrs: [{ country: 'GB' }, { country: 'UK', ends: 'soon' }] }), [
    'ofefrs key/unknown There is no key "ofefrs".',
    'ofefrs.1.country value/format "country" in item 2 of "offers" is "UK", which is not the code of a country.',
    'ofefrs.1.ends value/type "ends" in item 2 of "offers" is "soon", and must be a whole number.',
  ]);
});

test('so is what stands below two of them', () => {
  const codes = said({ pictrue: { palces: [{ ends: 'x' }] }, title: 7 }).map((line) => line.split(' ', 2).join(' '));

  assert.equal(codes.sort(), [
    'pictrue key/unknown',
    'pictrue.palces key/unknown',
    'pictrue.palces.0.ends value/type',
    'title value/type',
  ]);
});

test('a single value, a key that is there as well, and what others call so are not looked into', () => {
  const count = (value: unknown) => said(value).length;

  assert.is(count({ tilte: 7 }), 1);
  assert.is(count({ ofefrs: [{ ends: 'x' }], offers: [] }), 1);
  assert.is(count({ streaming: [{ ends: 'x' }] }), 1);
  assert.is(count({ zzzzzz: [{ ends: 'x' }] }), 1);
});

test.run();
