/** Report: tests what an author reads in the terminal, letter by letter. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { countOf, placeText, reportOf } from '../../src/core/report.ts';

const test = suite('report');

const night: Problem = {
  code: 'show/unknown',
  severity: 'error',
  file: 'articles/night-desk-finale.md',
  place: { line: 14, column: 8, endColumn: 17, lineText: 'shows: night-dsk' },
  what: 'There is no show "night-dsk" in _data/shows/.',
  why: 'The article would link to a page that does not exist.',
  fix: 'Write "night-desk".',
};

test('a problem is its place, severity and code, the line with carets, what, why and fix', () => {
  const report = reportOf([night]);

  assert.is(
    report,
    [
      'articles/night-desk-finale.md:14:8  error  show/unknown',
      '  shows: night-dsk',
      '         ^^^^^^^^^',
      '  There is no show "night-dsk" in _data/shows/.',
      '  Why   The article would link to a page that does not exist.',
      '  Fix   Write "night-desk".',
      '',
      '1 error in 1 file.',
    ].join('\n'),
  );
});

test('a problem of a whole file has no frame', () => {
  const report = reportOf([{ ...night, place: undefined }]);

  assert.match(report, /^articles\/night-desk-finale\.md {2}error {2}show\/unknown\n {2}There is no show/);
});

test('an empty line is not shown, but its place is', () => {
  const report = reportOf([{ ...night, place: { line: 1, column: 1, endColumn: 2, lineText: '  ' } }]);

  assert.match(report, /^articles\/night-desk-finale\.md:1:1 {2}error {2}show\/unknown\n {2}There is no show/);
});

test('problems are in file order, an empty line apart, with one count at the end', () => {
  const report = reportOf([night, { ...night, file: 'articles/a.md', severity: 'warning' }]);

  assert.ok(report.indexOf('articles/a.md:14:8') < report.indexOf('articles/night-desk-finale.md'));
  assert.match(report, /Fix {3}Write "night-desk"\.\n\narticles\/night-desk-finale/);
  assert.match(report, /\n\n1 error and 1 warning in 2 files\.$/);
});

test('the count has the right numbers and plurals', () => {
  const warning: Problem = { ...night, severity: 'warning' };

  assert.is(countOf([night]), '1 error in 1 file.');
  assert.is(countOf([night, night, { ...night, file: 'b.md' }]), '3 errors in 2 files.');
  assert.is(countOf([warning, warning]), '2 warnings in 1 file.');
  assert.is(countOf([night, night, warning]), '2 errors and 1 warning in 1 file.');
  assert.is(countOf([]), 'No problems.');
});

test('a place can be clicked in an editor; without one it is the file', () => {
  assert.is(placeText(night), 'articles/night-desk-finale.md:14:8');
  assert.is(placeText({ file: 'a.md' }), 'a.md');
});

test('paint is given each part, and nothing else is changed', () => {
  const report = reportOf([night], (part, text) => `<${part}>${text}</${part}>`);

  assert.is(
    report.split('\n')[0],
    '<place>articles/night-desk-finale.md:14:8</place>  <error>error</error>  <code>show/unknown</code>',
  );
  assert.match(report, '\n  <carets>       ^^^^^^^^^</carets>\n  There is');
  assert.match(report, '\n  <label>Why</label>   The article');
  assert.is(report.replace(/<[^>]+>/g, ''), reportOf([night]));
});

test('a problem without a reason has no line for it', () => {
  assert.not.match(reportOf([{ ...night, why: '' }]), 'Why');
});

test.run();
