/** Schema faults: tests which schemas of a developer work, and what is said of those that do not. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { schemaFault } from '../../src/core/schema-fault.ts';

const test = suite('schema faults');

/** The two sentences of the fault. */
function said(schema: unknown): string | undefined {
  const fault = schemaFault(schema, 'mood');
  return fault && `${fault.what} ${fault.fix}`;
}

test('any schema that the specification allows is fine', () => {
  const schemas = [
    true,
    {},
    { type: ['string', 'array'] },
    { required: ['y'] },
    { type: 'string', format: 'postcode' },
    { type: 'string', nullable: true },
    { items: { type: 'string' }, minItems: 2 },
    { $schema: 'http://json-schema.org/draft-07/schema#', type: 'string' },
    { $ref: '#/$defs/a', $defs: { a: { type: 'string' } } },
    { 'x-note': 'for the team', enum: ['a', 'b'] },
  ];

  assert.equal(
    schemas.map(said),
    schemas.map(() => undefined),
  );
});

test('a type that does not exist names the nearest', () => {
  assert.is(
    said({ properties: { a: { type: 'strng' } } }),
    '"mood.properties.a.type" is "strng", and must be one of: array, boolean, integer, null, number, object, string. Write "string".',
  );
});

test('what is no schema at all is told how one looks', () => {
  assert.is(said('string'), `"mood" is "string", and must be a JSON Schema. Write, for example, { type: 'string' }.`);
});

test('a keyword with a value of the wrong sort is named', () => {
  assert.is(
    said({ minLength: '3' }),
    '"mood.minLength" is "3", which JSON Schema does not know there. Write what JSON Schema expects of "minLength", or remove it.',
  );
});

test('patterns and references that cannot work are named', () => {
  assert.match(String(said({ pattern: '(' })), /^In "mood" the pattern \( is no regular expression\./);
  assert.match(String(said({ $ref: '#/$defs/none' })), /^In "mood" a \$ref leads nowhere: #\/\$defs\/none\./);
  assert.match(String(said({ nullable: true })), /^In "mood" there is a "nullable" without a "type"\./);
});

test.run();
