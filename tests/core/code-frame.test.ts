/** Code frame: tests that the carets stand below what is wrong, whatever stands before it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codeFrame } from '../../src/core/code-frame.ts';
import type { Place } from '../../src/core/problem.ts';

const test = suite('code frame');

function frameOf(lineText: string, marked: string): { readonly line: string; readonly carets: string } {
  const column = lineText.indexOf(marked) + 1;
  const { line, carets } = codeFrame({ line: 1, column, endColumn: column + marked.length, lineText });
  return { line, carets };
}

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

test('a control character is shown by its sign, in one column', () => {
  assert.equal(frameOf('Here\0: \u001B[31m and', 'and'), { line: 'Here␀: ␛[31m and', carets: '             ^^^' });
  assert.equal(frameOf('a\u007F\u0085b', 'b'), { line: 'a␡\uFFFDb', carets: '   ^' });
  assert.equal(frameOf('표 \0', '\0'), { line: '표 ␀', carets: '   ^' });
});

test('a place without width gets one caret', () => {
  const place: Place = { line: 1, column: 7, endColumn: 7, lineText: 'title:' };

  assert.is(codeFrame(place).carets, '      ^');
});

test('a long line is cut so that what is wrong is in sight', () => {
  const { line, carets } = frameOf(`${'a'.repeat(300)} wrong ${'b'.repeat(300)}`, 'wrong');

  assert.is(line.length, 100);
  assert.is(line.slice(carets.indexOf('^'), carets.length), 'wrong');
  assert.match(line, /^…a+ wrong b+…$/);
});

test('carets never reach beyond the line that is shown', () => {
  const { line, carets } = frameOf(`title: ${'x'.repeat(500)}`, 'x'.repeat(500));

  assert.is(carets.length, line.length);
});

test('what is wrong at the end of a long line has more of the line before it', () => {
  const { line, carets } = frameOf(`${'a'.repeat(300)} wrong`, 'wrong');

  assert.is(line, `…${'a'.repeat(93)} wrong`);
  assert.is(carets, `${' '.repeat(95)}^^^^^`);
});

test('a line that just fits is not cut', () => {
  const text = `${'a'.repeat(94)} wrong`;

  assert.is(frameOf(text, 'wrong').line, text);
});

test('a line is never cut within a character that takes two columns or several code points', () => {
  const { line, carets } = frameOf(`${'지'.repeat(80)}x${'👩‍👩‍👧'.repeat(80)}`, 'x');

  assert.match(line, /^…지+x(?:👩‍👩‍👧)+…$/u);
  assert.is(carets, `${' '.repeat(19)}^`);
});

test('families, flags, skin colours and keycaps are one character of two columns', () => {
  for (const character of ['👩‍👩‍👧', '🇬🇧', '👍🏽', '1️⃣', '❤️', '⌚'])
    assert.is(frameOf(`${character}: x`, 'x').carets, '    ^', character);
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
