/** YAML value mistakes: tests which values are shown in quotation marks, and in which kind. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { lineAt } from '../../src/core/yaml-faults.ts';
import { valueMistake } from '../../src/core/yaml-value-mistakes.ts';

const test = suite('YAML value mistakes');

/** What is said of a value after whose character number `end` the parser met more than it expected. */
function said(value: string, end: number) {
  const text = `title: ${value}\n`;
  const fault = {
    code: 'UNEXPECTED_TOKEN',
    message: 'Unexpected scalar at node end',
    pos: [7 + end, 8 + end],
  } as const;
  return valueMistake(fault, lineAt(text, 7 + end));
}

test('quotation marks within quotation marks become the other kind', () => {
  assert.is(said('"He said "no""', 10)?.fix, `Put the whole value in quotation marks: 'He said "no"'.`);
  assert.is(said("'It's over'", 4)?.fix, `Put the whole value in quotation marks: "It's over".`);
  assert.is(said('"No" is an answer', 5)?.fix, `Put the whole value in quotation marks: '"No" is an answer'.`);
});

test('a value that begins and ends with a quotation keeps the marks of both', () => {
  assert.is(said('"Shh" and "Hush"', 5)?.fix, `Put the whole value in quotation marks: '"Shh" and "Hush"'.`);
  assert.is(
    said("'The actors' and writers' strike'", 12)?.fix,
    `Put the whole value in quotation marks: "The actors' and writers' strike".`,
  );
});

test('a value with both kinds of marks is shown with a backslash before the double ones', () => {
  assert.is(
    said(`'Ally' and "Pally"`, 6)?.fix,
    String.raw`Put the whole value in quotation marks, with a backslash before each " in it: "'Ally' and \"Pally\"".`,
  );
});

test('brackets at the beginning of a text are told from a list', () => {
  const mistake = said('[Spoilers] what happens', 11);

  assert.is(mistake?.start, 7);
  assert.match(mistake?.what ?? '', /^A value that begins with \[ is a list to YAML/);
  assert.is(mistake?.fix, 'Put the whole value in quotation marks: "[Spoilers] what happens".');
});

test('a comma after a value, as JSON has it, is to go', () => {
  const mistake = said('"T",', 3);

  assert.equal([mistake?.start, mistake?.end], [10, 11]);
  assert.is(mistake?.fix, 'Remove it.');
});

test('curly quotation marks around a value become straight ones', () => {
  const text = 'title: “Night Desk: the end”\n';
  const fault = { code: 'BLOCK_AS_IMPLICIT_KEY', message: '', pos: [7, 8] } as const;

  assert.is(
    valueMistake(fault, lineAt(text, 7))?.fix,
    'Put the whole value in quotation marks: "Night Desk: the end".',
  );
});

test('an asterisk in the place of a hyphen is told as that', () => {
  const text = 'tags:\n  * Maps\n  * Rain\n';
  const read = readYaml({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
  const [problem, ...others] = 'problems' in read ? read.problems : [];

  assert.is(others.length, 0);
  assert.equal([problem?.place?.line, problem?.place?.column, problem?.place?.endColumn], [2, 3, 4]);
  assert.is(problem?.fix, 'Write a hyphen in place of each asterisk: - Maps');
});

test.run();
