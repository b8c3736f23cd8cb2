/** Editor schema: tests of what editors are told that our own schemas say in another way. */
import { Ajv } from 'ajv';
import { Type } from 'typebox';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleSchema } from '../../src/content/article-front-matter.ts';
import { editorSchema } from '../../src/content/editor-schema.ts';
import { Id, Region, record, Text, WebAddress, When } from '../../src/content/schema-parts.ts';

const test = suite('editor schema');

/** The schema of the only key. */
function key(schema: object): unknown {
  return (schema as { readonly properties: Readonly<Record<string, unknown>> }).properties.key;
}

/** Whether an editor finds nothing wrong with a value of the only key. */
function accepts(schema: object, value: unknown): boolean {
  return new Ajv({ strict: false }).compile(schema)({ key: value });
}

test('says what a key is for in its description', () => {
  const schema = editorSchema(record({ key: Text('Headline', 'One kiss', 'It is the headline of the page.') }));

  assert.equal(key(schema), {
    title: 'Headline',
    description: 'It is the headline of the page.',
    type: 'string',
    pattern: '\\S',
    patternErrorMessage: 'This is empty.',
    examples: ['One kiss'],
  });
});

test('says of a date what happens on it, and what it is for', () => {
  const schema = editorSchema(record({ key: When('when it is published', 'Pages are in the order of dates.') }));
  const { title, description } = key(schema) as { readonly title: string; readonly description: string };

  assert.is(title, 'Date');
  assert.is(description, 'A date: when it is published. Pages are in the order of dates.');
});

test('accepts every way to write a date, and flags what is none', () => {
  const schema = editorSchema(record({ key: When('when it is published') }));
  const sound = ['2022-02-07', '2022-2-7', '2022-02-07 09:30', '2022-02-07T09:30:15.5Z', '2022-02-07 09:30 +09:00'];
  const wrong = ['07/02/2022', '7 February 2022', '2022-02', '2022-02-07 9', ''];

  assert.equal(
    sound.filter((date) => !accepts(schema, date)),
    [],
  );
  assert.equal(
    wrong.filter((date) => accepts(schema, date)),
    [],
  );
});

test('flags an address without https://', () => {
  const schema = editorSchema(record({ key: WebAddress('Address', 'https://example.org/') }));

  assert.ok(accepts(schema, 'https://example.org/a'));
  assert.not.ok(accepts(schema, 'www.example.org'));
});

test('says in words what a text has to look like', () => {
  const schema = editorSchema(record({ key: Region }));

  assert.match(JSON.stringify(key(schema)), '"patternErrorMessage":"This is not a country code of two capitals."');
});

test('takes the words that Eleventy takes for a date, where articles are its templates', () => {
  const { properties } = editorSchema(articleSchema({}, true)) as { readonly properties: { readonly date: object } };

  const accepted = new Ajv({ strict: false }).compile(properties.date);

  assert.ok(accepted('Last Modified'));
});

test('leaves out the name that our schemas have among themselves', () => {
  const schema = editorSchema(record({ key: Text('Title', 'A') }, { $id: 'show', title: 'Show' }));

  assert.not.ok('$id' in schema);
});

test('knows choices as text', () => {
  const schema = editorSchema(record({ key: Type.Enum(['series', 'film'], { title: 'Type' }) }));

  assert.equal(key(schema), { title: 'Type', type: 'string', enum: ['series', 'film'] });
});

const offers = record({ key: Type.Array(record({ provider: Id('Provider', 'netflix') })) });
const references = [{ path: ['key', '*', 'provider'], kind: 'provider' }] as const;

test('names the ids that exist, in order, with what they stand for', () => {
  const provider = new Map([
    ['netflix', 'Netflix'],
    ['bbc-iplayer', 'BBC iPlayer'],
  ]);

  const schema = editorSchema(offers, { references, ids: { provider } });

  assert.match(JSON.stringify(schema), '"enum":["bbc-iplayer","netflix"],"enumDescriptions":["BBC iPlayer","Netflix"]');
  assert.match(JSON.stringify(schema), 'There is no provider of this id.');
  assert.ok(accepts(schema, [{ provider: 'netflix' }]));
  assert.not.ok(accepts(schema, [{ provider: 'netflx' }]));
});

test('says where an id comes from when it does not know the ids', () => {
  const schema = editorSchema(offers, { references });

  assert.match(JSON.stringify(schema), 'The name of a file in _data/providers/.');
  assert.ok(accepts(schema, [{ provider: 'anything' }]));
});

test('lets words stand where they may stand for an id', () => {
  const orText = [{ path: ['key', '*', 'provider'], kind: 'provider', orText: true }] as const;

  const schema = editorSchema(offers, { references: orText, ids: { provider: new Map([['netflix', 'Netflix']]) } });

  assert.ok(accepts(schema, [{ provider: 'Some other service' }]));
});

test('lets an id be one of several things', () => {
  const either = record({ key: Type.Optional(Type.Union([Type.Literal(false), Id('Newsletter', 'weekly')])) });
  const newsletter = new Map([['weekly', 'The Friday Listing']]);

  const schema = editorSchema(either, {
    references: [{ path: ['key'], kind: 'newsletter' }],
    ids: { newsletter },
  });

  assert.ok(accepts(schema, false));
  assert.ok(accepts(schema, 'weekly'));
  assert.not.ok(accepts(schema, 'wekly'));
  assert.not.ok(accepts(schema, true));
});

test('keeps keys of lists, groups and choices between them', () => {
  const schema = editorSchema(
    record({
      key: Type.Record(
        Type.String({ pattern: '^[a-z]+$' }),
        record({ title: Text('Title', 'Drama', 'It is printed.') }),
      ),
      other: Type.Optional(Type.Union([Type.String(), WebAddress('Address', 'https://example.org/')])),
    }),
  );

  assert.ok(accepts(schema, { drama: { title: 'Drama' } }));
  assert.not.ok(accepts(schema, { drama: { titel: 'Drama' } }));
  assert.match(JSON.stringify(schema), '"description":"It is printed."');
  assert.match(JSON.stringify(schema), '"pattern":"^https?://"');
  assert.not.match(JSON.stringify(schema), '"format"');
});

test.run();
