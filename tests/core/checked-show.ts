/** Checked show: a small schema with something of everything, for the tests of what is said of data. */
import { Type } from 'typebox';
import * as assert from 'uvu/assert';
import type { Fault, Noun } from '../../src/core/fault.ts';
import { compileSchema } from '../../src/core/schema.ts';
import type { AsTyped } from '../../src/core/typed-values.ts';

const Show = Type.Object(
  {
    title: Type.String({ pattern: '\\S', examples: ['Fleabag'], why: 'It is printed.', alsoCalled: ['headline'] }),
    years: Type.Optional(Type.Integer({ minimum: 1888, maximum: 2200, examples: [2016] })),
    access: Type.Optional(
      Type.Enum(['subscription', 'free', 'rent'], { examples: ['free'], synonyms: { streaming: 'subscription' } }),
    ),
    ended: Type.Optional(Type.Boolean({ examples: [true], alsoCalled: ['status'] })),
    genres: Type.Optional(
      Type.Array(Type.String({ examples: ['Comedy'] }), {
        minItems: 1,
        uniqueItems: true,
        examples: [['Comedy']],
        alsoCalled: ['categories'],
      }),
    ),
    home: Type.Optional(
      Type.String({
        format: 'web-address',
        title: 'an address',
        examples: ['https://a.test/'],
        alsoCalled: ['website'],
      }),
    ),
    zone: Type.Optional(Type.String({ format: 'time-zone' })),
    country: Type.Optional(Type.String({ format: 'country', examples: ['GB'] })),
    lowest: Type.Optional(Type.Integer({ minimum: 1 })),
    countries: Type.Optional(Type.Array(Type.String({ format: 'country' }))),
    language: Type.Optional(Type.String({ format: 'language' })),
    imdb: Type.Optional(Type.String({ pattern: '^tt\\d+$', description: 'an IMDb id', examples: ['tt0001'] })),
    stars: Type.Optional(Type.Number({ minimum: 0, maximum: 5, multipleOf: 0.5, examples: [4] })),
    short: Type.Optional(Type.String({ maxLength: 5 })),
    number: Type.Optional(Type.Union([Type.Integer(), Type.Array(Type.Integer())], { examples: [3] })),
    score: Type.Optional(
      Type.Object(
        {
          value: Type.Number({ minimum: 0, maximum: 10, outOf: 'of', examples: [4] }),
          of: Type.Optional(Type.Integer({ maximum: 10, examples: [5], alsoCalled: ['max'] })),
        },
        { additionalProperties: false, examples: [{ value: 4 }], whenBare: 'Write { value: $ }.' },
      ),
    ),
    minutes: Type.Optional(Type.Integer({ title: 'Minutes', minimum: 1, maximum: 1000, examples: [60] })),
    letter: Type.Optional(
      Type.Union([Type.Literal(false), Type.String({ title: 'Letter', recordId: true })], { examples: ['weekly'] }),
    ),
    promotions: Type.Optional(Type.Literal(false, { whenBare: 'Write false; to place $, write {% promotion "$" %}.' })),
    cast: Type.Optional(
      Type.Array(
        Type.Object({ actor: Type.String({ examples: ['jo'] }) }, { additionalProperties: false, required: ['actor'] }),
        { examples: [[{ actor: 'jo' }]] },
      ),
    ),
    run: Type.Optional(
      Type.Object(
        {
          from: Type.Integer({ title: 'Year', minimum: 1888, maximum: 2200, examples: [2016] }),
          to: Type.Optional(Type.Integer()),
        },
        { additionalProperties: false, examples: [{ from: 2016 }], whenBare: 'Write { from: $ }.' },
      ),
    ),
    picture: Type.Optional(
      Type.Object(
        { src: Type.String({ examples: ['a.jpg'] }), alt: Type.String({ examples: ['A roof'] }) },
        { additionalProperties: false, examples: [{ src: 'a.jpg' }], whenBare: 'Write { src: $, alt: its words }.' },
      ),
    ),
    shows: Type.Optional(
      Type.Array(Type.String({ title: 'Show', minLength: 1, recordId: true, examples: ['fleabag'] })),
    ),
    entries: Type.Optional(
      Type.Array(
        Type.Object(
          { show: Type.String({ recordId: true }), text: Type.Optional(Type.String()) },
          {
            additionalProperties: false,
            whenBare: 'Write { show: $ }.',
          },
        ),
        { examples: [[{ show: 'fleabag' }]] },
      ),
    ),
    related: Type.Optional(Type.Union([Type.Literal(false), Type.Array(Type.String())], { examples: [['a']] })),
    hidden: Type.Optional(Type.Literal(false)),
    address: Type.Optional(Type.String({ whenFalse: 'Write ended: true.' })),
    place: Type.Optional(Type.Union([Type.Literal(false), Type.Object({}, { additionalProperties: false })])),
    region: Type.Optional(
      Type.String({ pattern: '^[A-Z]{2}$', format: 'country', description: 'a country code of two capitals' }),
    ),
    length: Type.Optional(Type.String({ pattern: '^\\d{1,3}:[0-5]\\d$' })),
    focus: Type.Optional(Type.String({ pattern: '^\\d{1,3}% \\d{1,3}%$' })),
    host: Type.Optional(Type.String({ pattern: '^[a-z0-9.-]+\\.[a-z]{2,}$' })),
    email: Type.Optional(Type.String({ pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$' })),
    sections: Type.Optional(
      Type.Record(Type.String({ pattern: '^[a-z0-9]+$' }), Type.Object({ title: Type.String() }), {
        additionalProperties: false,
      }),
    ),
    open: Type.Optional(Type.Array(Type.String())),
  },
  { additionalProperties: false },
);

const checks = {
  key: compileSchema(Show, { noun: 'key' }),
  argument: compileSchema(Show, { noun: 'argument' }),
  option: compileSchema(Show, { noun: 'option' }),
};

/** Everything that is wrong with a show. */
export function faultsIn(value: object, noun: Noun = 'key', asTyped?: AsTyped): readonly Fault[] {
  return checks[noun](value, asTyped);
}

/** The only fault of a show that is right but for `values`. */
export function faultOf(values: object, noun: Noun = 'key', asTyped?: AsTyped) {
  const faults = faultsIn({ title: 'Fleabag', ...values }, noun, asTyped);
  assert.is(faults.length, 1, JSON.stringify(faults.map(({ finding }) => finding.what)));
  const { path, at, finding } = faults[0] as Fault;
  return { path, at, ...finding };
}
