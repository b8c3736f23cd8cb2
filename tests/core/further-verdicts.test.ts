/** Further verdicts: tests that no keyword of a site's schema speaks like a program. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileSchema } from '../../src/core/schema.ts';

const test = suite('further verdicts');

/** What is said of a value. */
function said(schema: object, value: unknown): readonly string[] {
  const check = compileSchema({ properties: { a: schema } }, { noun: 'key', isSites: true });
  return check({ a: value }).map(({ finding }) => finding.what);
}

test('a choice of sorts is told once', () => {
  assert.equal(said({ oneOf: [{ type: 'string' }, { type: 'array' }] }, 5), [
    '"a" is the number 5, and must be exactly one of these: text, a list.',
  ]);
  assert.equal(said({ type: ['string', 'array'] }, 5), ['"a" is the number 5, and must be text or a list.']);
});

test('limits are told with their number', () => {
  assert.equal(said({ exclusiveMinimum: 3 }, 3), ['"a" is the number 3, and must be more than 3.']);
  assert.equal(said({ exclusiveMaximum: 3 }, 3), ['"a" is the number 3, and must be less than 3.']);
  assert.equal(said({ multipleOf: 5 }, 3), ['"a" is the number 3, and must be a multiple of 5.']);
  assert.equal(said({ maxItems: 1 }, [1, 2]), ['"a" has more than 1 item.']);
  assert.equal(said({ maxProperties: 1 }, { b: 1, c: 2 }), ['"a" has more than 1 key.']);
  assert.equal(said({ minLength: 10 }, 'abc'), ['"a" has 3 characters, and must have at least 10.']);
  assert.equal(said({ minItems: 2 }, [1]), ['"a" has 1 item, and must have at least 2.']);
});

test('a step of a half is told in words', () => {
  assert.equal(said({ multipleOf: 0.5 }, 4.25), [
    '"a" is the number 4.25, and must be a whole number or end in a half.',
  ]);
});

test('of numbers that would fit, the next on both sides are proposed', () => {
  const fixes = (schema: object, value: number) =>
    compileSchema(
      { properties: { a: schema } },
      { noun: 'key', isSites: true },
    )({ a: value }).map(({ finding }) => finding.fix);

  assert.equal(fixes({ type: 'number', multipleOf: 0.5, examples: [4] }, 3.3), ['Write 3 or 3.5']);
  assert.equal(fixes({ type: 'number', multipleOf: 0.1 }, 0.31), ['Write 0.3 or 0.4']);
  assert.equal(fixes({ type: 'number', multipleOf: 0.5, minimum: 1, maximum: 5 }, 0.7)[1], 'Write 1');
});

test('what a list or a group lacks is told', () => {
  assert.equal(said({ contains: { type: 'string' } }, [1]), ['"a" lacks an item of the sort it must have.']);
  assert.equal(said({ dependentRequired: { b: ['c'] } }, { b: 1 }), ['"a" needs the key "c" beside "b".']);
  assert.equal(said({ properties: { b: true }, unevaluatedProperties: false }, { d: 1 }), [
    '"a" has the key "d", which does not belong there.',
  ]);
});

test('whatever else does not fit is told without the words of the checker', () => {
  assert.equal(said({ not: { type: 'string' } }, 'x'), ['"a" is "x", which the site does not allow there.']);
  assert.equal(said(false as unknown as object, 'x'), ['"a" is "x", which the site does not allow there.']);
  assert.equal(said({ if: { type: 'number' }, else: { minLength: 2 } }, 'x'), [
    '"a" has 1 character, and must have at least 2.',
  ]);
});

test.run();
