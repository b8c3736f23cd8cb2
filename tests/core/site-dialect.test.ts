/** Site dialect: tests that schemas of a site are read as the specification says, and which formats are checked. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';

const test = suite('site dialect');

/** What is said of a value. */
function said(schema: object, value: unknown): readonly string[] {
  const check = compileSchema({ properties: { a: schema } }, { noun: 'key', isSites: true });
  return check({ a: value }).map(({ finding }) => finding.what);
}

test('unions of types, formats nobody knows and keywords nobody knows are no hindrance', () => {
  assert.equal(said({ type: ['string', 'array'] }, 'x'), []);
  assert.equal(said({ type: 'string', format: 'postcode' }, 'x'), []);
  assert.equal(said({ 'x-note': 1 }, 5), []);
  assert.equal(said({ type: 'string', nullable: true }, null), []);
});

test('the formats of the specification are checked, in words', () => {
  assert.equal(said({ type: 'string', format: 'email' }, 'jo@example.org'), []);
  assert.equal(said({ type: 'string', format: 'email' }, 'jo'), ['"a" is "jo", which is not an e-mail address.']);
  assert.equal(said({ type: 'string', format: 'date' }, '2022-02-31'), [
    '"a" is "2022-02-31", which is not a day such as 2022-02-07.',
  ]);
  assert.equal(said({ type: 'string', format: 'date-time' }, '2022-02-07T09:30:00.000Z'), []);
  assert.equal(said({ type: 'string', format: 'uri' }, 'example'), [
    '"a" is "example", which is not a whole web address.',
  ]);
});

test.run();
