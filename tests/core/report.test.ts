/** Report: tests what an author reads in the terminal, letter by letter. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Place, Problem } from '../../src/core/problem.ts';
import { codeFrame, countOf, placeText, reportOf } from '../../src/core/report.ts';

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

function frameOf(lineText: string, marked: string): { readonly line: string; readonly carets: string } {
  const column = lineText.indexOf(marked) + 1;
  const { line, carets } = codeFrame({ line: 1, column, endColumn: column + marked.length, lineText });
  return { line, carets };
}

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

test('carets take two columns below wide characters, one below others', () => {
  assert.equal(frameOf('title: 지금 우리', '지금 우리'), {
    line: 'title: 지금 우리',
    carets: `       ${'^'.repeat(9)}`,
  });
  assert.equal(frameOf('제목: autor', 'autor').carets, `      ${'^'.repeat(5)}`);
  assert.equal(frameOf('😀 x', 'x').carets, '   ^');
});

test('a combining mark takes no column', () => {
  assert.is(frameOf('cafe\u0301: x', 'x').carets, '      ^');
});

test('a tab is shown as one space, so that the carets stand below their word', () => {
  assert.equal(frameOf('\ttitle: @home', '@'), { line: ' title: @home', carets: '        ^' });
});

test('a place without width gets one caret', () => {
  const place: Place = { line: 1, column: 7, endColumn: 7, lineText: 'title:' };

  assert.is(codeFrame(place).carets, '      ^');
});

test('a long line is cut so that what is wrong is in sight', () => {
  const { line, carets } = frameOf(`${'a'.repeat(300)} wrong ${'b'.repeat(300)}`, 'wrong');

  assert.ok(line.length <= 100);
  assert.is(line.slice(carets.indexOf('^'), carets.length), 'wrong');
});

test('carets never reach beyond the line that is shown', () => {
  const { line, carets } = frameOf(`title: ${'x'.repeat(500)}`, 'x'.repeat(500));

  assert.is(carets.length, line.length);
});

test('a frame tells where in its line the fault is, also of a long line that is cut', () => {
  const short = codeFrame({ line: 1, column: 8, endColumn: 17, lineText: 'shows: night-dsk' });
  const long = codeFrame({
    line: 1,
    column: 201,
    endColumn: 205,
    lineText: `${'x'.repeat(200)}here${'x'.repeat(200)}`,
  });

  assert.is(short.line.slice(short.start, short.end), 'night-dsk');
  assert.is(long.line.slice(long.start, long.end), 'here');
});

test.run();
