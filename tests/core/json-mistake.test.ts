/** JSON mistake: tests that each slip is named for what it is, where it is. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { jsonMistake } from '../../src/core/json-mistake.ts';

const test = suite('JSON mistake');

/** `marked text: what` of the mistake. */
function said(text: string): string {
  const mistake = jsonMistake(text);
  return mistake ? `${text.slice(mistake.start, mistake.end)}: ${mistake.what}` : 'nothing';
}

test('what is JSON has none', () => {
  assert.is(jsonMistake('{ "a": [1, -2.5e3, true, null, "x \\" y"], "b": {} }'), undefined);
});

test('a comma after the last value is marked', () => {
  const mistake = jsonMistake('{\n  "a": 1,\n}\n');

  assert.is(mistake?.start, 10);
  assert.is(mistake?.what, 'A comma stands after the last value.');
  assert.is(mistake?.fix, 'Delete this comma.');
  assert.is(jsonMistake('[1, 2, ]')?.start, 5);
});

test('quotation marks that are not those of JSON are named', () => {
  assert.is(said("{ 'a': 1 }"), "': JSON has no single quotation marks.");
  assert.is(said('{ “a”: 1 }'), '“: The quotation mark “ is a curly one.');
  assert.is(said('{ "a: 1 }\n'), '"a: 1 }: A quotation mark is opened and never closed on its line.');
});

test('comments, and words without quotation marks, are named', () => {
  assert.is(said('{\n  // why\n  "a": 1 }'), '// why: JSON has no comments.');
  assert.is(said('{ "a": 1 /* why */ }'), '/* why */: JSON has no comments.');
  assert.is(said('# why\n{}'), '# why: JSON has no comments.');
  assert.is(said('{ a: 1 }'), 'a: "a" stands without quotation marks.');
  assert.is(jsonMistake('{ "a": True }')?.fix, 'Write true');
});

test('a word that is nearly one of JSON is told as that', () => {
  const fix = (text: string) => jsonMistake(text)?.fix;

  assert.is(fix('{ "a": flase }'), 'Write false; or, if it is text, "flase" with its quotation marks.');
  assert.is(fix('{ "a": [nul] }'), 'Write null; or, if it is text, "nul" with its quotation marks.');
  assert.is(fix('{ flase: 1 }'), 'Write "flase" with its quotation marks.');
  assert.is(fix('{ "a": drama }'), 'Write "drama" with its quotation marks.');
});

test('what is missing between two values is a comma', () => {
  const mistake = jsonMistake('{ "a": 1\n  "b": 2 }');

  assert.is(mistake?.start, 11);
  assert.is(mistake?.what, 'A comma is missing before this.');
});

test('brackets that are not closed, or never opened, are marked', () => {
  assert.is(said('{ "a": [1, 2 }'), '}: Nothing was opened that this } could close.');
  assert.is(said('{ "a": 1'), '{: A group of keys is opened with { here and never closed.');
  assert.is(said('{} {}'), '{: The value has ended, and something follows it.');
});

test('any text that is not JSON has a mistake in words', () => {
  for (const text of ['', ' ', '{,}', '[:]', '01', '{"a"}', '{"a":}', '"\\x"', '.5', '{"a":1,,"b":2}', '}'])
    assert.ok((jsonMistake(text)?.what ?? '').endsWith('.'), text);
});

test.run();
