/** Table lines: tests for lines that were to be a table, and are printed as they are typed. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('table lines');

const problemsIn = (body: string) => readBodyOf(body).problems;
const said = (body: string) => problemsIn(body).map(({ what, fix }) => `${what} ${fix}`);

test('hyphens for fewer or more columns than there are make no table, and are told once for all of its lines', () => {
  const body = '| Show | Stars |\n|---|\n| Fleabag | 5 |\n| Hedge | 4 |\n\nText\n\n> Show | Stars\n> --- | --- | ---\n';

  assert.equal(placesOf(problemsIn(body)), ['2:1-6 table/syntax', '9:3-18 table/syntax']);
  assert.equal(said(body), [
    'The line above has 2 columns, and this one has one column. Write | --- | --- |',
    'The line above has 2 columns, and this one has 3 columns. Write | --- | --- |',
  ]);
  assert.is(problemsIn(body)[0]?.severity, 'warning');
});

test('what it says to write makes the table', () => {
  assert.equal(problemsIn('| Show | Stars |\n| --- | --- |\n| Fleabag | 5 |\n'), []);
});

test('rows without a line of hyphens, or with one of dashes, are told at the first of them', () => {
  const missing =
    'These lines look like a table, and lack the line below the first that makes one of them. Write below it | --- | --- |';

  assert.equal(placesOf(problemsIn('Text\n\n| a | b |\n| c | d |\n| e | f |\n')), ['3:1-10 table/syntax']);
  assert.equal(said('| a \\| b | c |\n| d | e |\n'), [missing]);
  assert.equal(said('- | a | b |\n  |—|—|\n  | c | d |\n'), [missing]);
});

test('tables, sums, choices and code are left alone', () => {
  const bodies = [
    '| a | b |\n|---|:-:|\n| c |\n',
    'a | b\n--|--\nc | d\n',
    'Text\n| a | b |\n|---|---|\n',
    'Monday | Tuesday\nWednesday | Thursday\n',
    '|x| and |y|\nare the same.\n',
    '```\n| a | b |\n|---|\n```\n',
    'Words | more\n-----\n',
  ];
  for (const body of bodies) assert.equal(problemsIn(body), [], body);
});

test.run();
