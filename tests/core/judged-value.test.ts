/** Judged value: tests of the words that every sentence about a value has. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codeOf, judgedValue, type VerdictContext } from '../../src/core/judged-value.ts';
import type { DataPath } from '../../src/core/yaml.ts';
import { faultOf } from './checked-show.ts';

const test = suite('judged values');

const schema = { properties: { title: { why: 'It is printed.' }, years: {} }, required: ['title'] };

function judged(path: DataPath, data: unknown, context: Partial<VerdictContext> = {}) {
  return judgedValue({ keyword: 'type', data, parentSchema: { examples: ['A'] } } as never, path, {
    root: {},
    schema,
    noun: 'key',
    formats: {},
    ...context,
  });
}

test('the codes of arguments and options are their own', () => {
  assert.is(faultOf({ imdb: 'nm1' }, 'argument').code, 'argument/format');
  assert.is(faultOf({ years: 1 }, 'argument').code, 'argument/range');
  assert.is(faultOf({ genres: ['a', 'a'] }, 'argument').code, 'argument/duplicate');
  assert.is(faultOf({ imdb: 'nm1' }, 'option').code, 'option/invalid');
});

test('a place for which nothing is declared has no reason', () => {
  assert.is(faultOf({ years: 1 }).why, '');
});

test('each noun has codes of its own', () => {
  assert.is(codeOf('missing', 'key'), 'key/missing');
  assert.is(codeOf('type', 'key'), 'value/type');
  assert.is(codeOf('missing', 'argument'), 'argument/missing');
  assert.is(codeOf('unknown', 'option'), 'option/invalid');
});

test('a value has a name that begins a sentence, and a number its digits as they were typed', () => {
  const asTyped = { text: () => '0x1F', comment: () => undefined };

  assert.is(judged(['years'], 31).name, '"years"');
  assert.is(judged(['tags', 1], 31).name, 'Item 2 of "tags"');
  assert.is(judged(['years'], 31).described, 'the number 31');
  assert.is(judged(['years'], 31, { asTyped }).described, 'the number 0x1F');
});

test('a key that is needed is not optional, nor is an item', () => {
  assert.is(judged(['title'], 1).isOptional, false);
  assert.is(judged(['years'], 1).isOptional, true);
  assert.is(judged(['tags', 0], 1).isOptional, false);
  assert.is(judged(['tags', 0], 1).isItem, true);
});

test('what is said of it has the reason of its place, and without a remedy an example', () => {
  assert.equal(judged(['title'], 1).finding('type', 'What.'), {
    code: 'value/type',
    what: 'What.',
    why: 'It is printed.',
    fix: 'Write, for example, A',
  });
  assert.is(judged(['title'], 1).finding('type', 'What.', 'Fix.').fix, 'Fix.');
});

test.run();
