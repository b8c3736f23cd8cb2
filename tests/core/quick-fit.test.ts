/** Quick fit: tests that what it takes, Ajv takes, and that it takes what authors write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleSchema } from '../../src/content/article-front-matter.ts';
import { momentFormat } from '../../src/content/dates.ts';
import { PersonRecord } from '../../src/content/person-schema.ts';
import { ProviderRecord } from '../../src/content/provider-schema.ts';
import { ShowRecord } from '../../src/content/show-schema.ts';
import { SiteRecord } from '../../src/content/site-schema.ts';
import { quickFit } from '../../src/core/quick-fit.ts';
import { commonFormats } from '../../src/core/text-formats.ts';
import { readYaml } from '../../src/core/yaml.ts';
import { filesBelow, repository } from '../support/repository.ts';

const test = suite('quick fit');

const formats = { ...commonFormats, moment: momentFormat };
const schemas: readonly (readonly [folder: string, schema: AnySchemaObject])[] = [
  ['articles', articleSchema({}, false)],
  ['_data/shows', ShowRecord],
  ['_data/people', PersonRecord],
  ['_data/providers', ProviderRecord],
  ['_data/site.yaml', SiteRecord],
];

function ajvFor(schema: AnySchemaObject) {
  const ajv = new Ajv2020({ strict: false });
  for (const [name, { test }] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate: test });
  return ajv.compile(schema);
}

/** The data of the demo's files of one kind. */
function dataIn(folder: string): readonly unknown[] {
  const files = folder.endsWith('.yaml')
    ? [folder]
    : filesBelow(join(repository, folder)).map((file) => `${folder}/${file}`);
  return files
    .filter((file) => /\.(?:md|yaml)$/.test(file))
    .map((path) => {
      const text = readFileSync(join(repository, path), 'utf8');
      const typed = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? text;
      const read = readYaml({ source: { path, text: typed }, start: 0, end: typed.length });
      return 'data' in read ? read.data : load(typed);
    });
}

test('what the demo says is seen to fit at once', () => {
  for (const [folder, schema] of schemas) {
    const fits = quickFit(schema, formats);
    const unsure = dataIn(folder).filter((data) => !fits?.(data));
    assert.equal(unsure, [], folder);
  }
});

test('nothing is taken that Ajv objects to, whatever is put in the place of a value', () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      ' ',
      'x',
      'night-desk',
      '2026-01-14',
      '2026-02-31',
      'GB',
      'https://a.test/',
      true,
      null,
    ),
    fc.constantFrom<unknown>(
      0,
      -1,
      0.3,
      4.5,
      1e300,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      [],
      {},
      [[]],
      ['a', 'a'],
      [1, '1'],
    ),
    fc.constantFrom<unknown>(
      '\u{1F600}',
      [{ a: 'b' }, { a: 'b' }],
      [{ a: 1 }, { a: 1 }],
      { '': 1 },
      [null, null],
      [{}, {}],
    ),
    fc.jsonValue(),
  );
  for (const [folder, schema] of schemas) {
    const fits = quickFit(schema, formats);
    const validate = ajvFor(schema);
    const samples = dataIn(folder).slice(0, 12);
    const changed = fc
      .tuple(fc.constantFrom(...samples), fc.array(fc.nat(1000), { maxLength: 5 }), odd, fc.boolean())
      .map(([data, way, value, twice]) => withValue(data, way, value, twice));
    fc.assert(
      fc.property(changed, (data) => {
        if (fits?.(data)) assert.ok(validate(data), `${folder}: ${JSON.stringify(data)}`);
      }),
      { seed: 5, numRuns: 3000 },
    );
  }
});

test('of a schema with other keywords nothing is said', () => {
  for (const schema of [
    { if: {} },
    { properties: { a: { $ref: '#' } } },
    { items: { not: {} } },
    { enum: [{}] },
    { format: 'x' },
  ])
    assert.is(quickFit(schema, formats), undefined);
});

/** Data in which another value stands somewhere, and perhaps an item twice. */
function withValue(data: unknown, [step, ...way]: readonly number[], value: unknown, twice: boolean): unknown {
  if (step === undefined || typeof data !== 'object' || data === null) return value;
  if (Array.isArray(data)) {
    const at = step % Math.max(data.length, 1);
    const changed = data.map((item, index) => (index === at ? withValue(item, way, value, twice) : item));
    return twice ? [...data, data[at]] : changed;
  }
  const keys = Object.keys(data);
  const key = step % 7 === 0 ? 'other' : (keys[step % keys.length] ?? 'other');
  const entries = data as Readonly<Record<string, unknown>>;
  if (step % 11 === 0) return Object.fromEntries(Object.entries(entries).filter(([each]) => each !== key));
  return { ...entries, [key]: withValue(entries[key], way, value, twice) };
}

test.run();
