/** Source files: tests decoding, and lines and columns as an editor counts them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeSource, lineOffset, mendedSource, placeOf, problemAt, problemOf } from '../../src/core/source.ts';

const test = suite('source files');

const decode = (bytes: string | Uint8Array) =>
  decodeSource('a.md', typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
const placeIn = (text: string, marked: string) => {
  const start = text.indexOf(marked);
  return placeOf({ path: 'a.md', text }, start, start + marked.length);
};
const finding = { code: 'key/missing', what: 'What.', why: 'Why.', fix: 'Fix.' } as const;

test('Windows and old Mac line ends become line feeds', () => {
  assert.is(decode('a\r\nb\rc\nd').source.text, 'a\nb\nc\nd');
});

test('a byte order mark is dropped, so that the first column is the first', () => {
  const { source, problem } = decode('\uFEFF---\r\n');

  assert.is(source.text, '---\n');
  assert.is(problem, undefined);
});

test('the first byte that is not UTF-8 is the place of the problem', () => {
  const { problem } = decode(Buffer.from('title: x\r\nname: Caf\xE9 Caf\xE9\r\n', 'latin1'));

  assert.is(problem?.code, 'file/not-utf-8');
  assert.is(problem?.what, 'This file is not UTF-8 text: here is a character in another encoding.');
  assert.equal([problem?.place?.line, problem?.place?.column, problem?.place?.endColumn], [2, 10, 11]);
});

test('a replacement character that somebody typed is not blamed for a later byte', () => {
  const { problem } = decode(Buffer.concat([Buffer.from('\uFEFFa \uFFFD\r\nb '), Buffer.from([0xe9, 0x0a])]));

  assert.equal([problem?.place?.line, problem?.place?.column], [2, 3]);
});

test('a character of several bytes that breaks off is blamed where it begins', () => {
  const { problem } = decode(Buffer.concat([Buffer.from('한'), Buffer.from('국').subarray(0, 2), Buffer.from(' x')]));

  assert.equal([problem?.place?.line, problem?.place?.column], [1, 2]);
});

test('a replacement character alone is text', () => {
  assert.is(decode('\uFFFD').problem, undefined);
});

test('lines and columns count from one, and the end is the column after the last character', () => {
  assert.equal(placeIn('title: T\nautors: [x]\n', 'autors'), {
    line: 2,
    column: 1,
    endColumn: 7,
    lineText: 'autors: [x]',
  });
});

test('columns count UTF-16 units, as editors do', () => {
  assert.equal(placeIn('제목: 😀 x', 'x'), { line: 1, column: 8, endColumn: 9, lineText: '제목: 😀 x' });
});

test('a stretch over several lines ends with its first line', () => {
  assert.equal(placeIn('a: "one\n  two"\n', '"one\n  two"'), { line: 1, column: 4, endColumn: 8, lineText: 'a: "one' });
});

test('a stretch without length is one column wide', () => {
  const place = placeOf({ path: 'a.md', text: 'ab\n' }, 1, 1);

  assert.equal([place.column, place.endColumn], [2, 3]);
});

test('the beginning of a file that begins with an empty line is line 1, column 1', () => {
  assert.equal(placeOf({ path: 'a.md', text: '\nab' }, 0, 1), { line: 1, column: 1, endColumn: 1, lineText: '' });
});

test('the end of a file, with and without a last line end, has a place', () => {
  assert.equal(placeOf({ path: 'a.md', text: 'ab' }, 2, 2), { line: 1, column: 3, endColumn: 4, lineText: 'ab' });
  assert.equal(placeOf({ path: 'a.md', text: 'ab\n' }, 3, 3), { line: 2, column: 1, endColumn: 1, lineText: '' });
});

test('every offset of a text is at the line and column that counting gives', () => {
  const text = '\n\na: 한국\n\n  b: [c]\n';

  for (let offset = 0; offset <= text.length; offset += 1) {
    const before = text.slice(0, offset).split('\n');
    const { line, column } = placeOf({ path: 'a.md', text }, offset, offset + 1);

    assert.equal([line, column], [before.length, (before.at(-1)?.length ?? 0) + 1], `offset ${offset}`);
  }
});

test('lines are found by their number from zero; beyond the last is the end', () => {
  assert.is(lineOffset('ab\ncd\n', 0), 0);
  assert.is(lineOffset('ab\ncd\n', 1), 3);
  assert.is(lineOffset('ab\ncd\n', 9), 6);
});

test('a problem is an error unless its finding says otherwise', () => {
  const source = { path: 'a.md', text: 'ab' };

  assert.is(problemAt(source, 0, 1, finding).severity, 'error');
  assert.is(problemAt(source, 0, 1, { ...finding, severity: 'warning' }).severity, 'warning');
  assert.equal(problemOf('a.md', finding), { ...finding, severity: 'error', file: 'a.md' });
});

test('a NUL character is not text', () => {
  const { problem } = decode(Buffer.from('ab\0c'));

  assert.is(problem?.code, 'file/not-utf-8');
  assert.is(problem?.place?.column, 3);
});

test('UTF-16 is called by its name, with and without a mark, and read all the same', () => {
  const little = Buffer.from('---\ntitle: T\n', 'utf16le');
  const big = Buffer.from(little).swap16();

  for (const bytes of [little, big, Buffer.from([0xff, 0xfe, ...little]), Buffer.from([0xfe, 0xff, ...big])]) {
    const { source, problem } = decodeSource('a.md', bytes);

    assert.is(source.text, '---\ntitle: T\n');
    assert.is(problem?.code, 'file/not-utf-8');
    assert.match(problem?.what ?? '', /^This file is UTF-16 text/);
    assert.equal([problem?.place?.line, problem?.place?.column, problem?.place?.lineText], [1, 1, '---']);
  }
});

test('an empty line has no column after the first', () => {
  assert.equal(placeOf({ path: 'a', text: '' }, 0, 0), { line: 1, column: 1, endColumn: 1, lineText: '' });
  assert.is(placeOf({ path: 'a', text: 'a\n\nb' }, 2, 3).endColumn, 1);
});

test('a message shows a value of several lines on one', () => {
  const finding = {
    code: 'date/invalid',
    what: '"date" is "31\n  May\n".',
    why: 'Because.',
    fix: 'Write "31\nMay".',
  } as const;

  const { what, fix } = problemAt({ path: 'a', text: 'a' }, 0, 1, finding);

  assert.is(what, '"date" is "31 May".');
  assert.is(fix, 'Write "31 May".');
  assert.is(problemOf('a', finding).what, '"date" is "31 May".');
});

test('a NUL is called by its name, and found by the words before it', () => {
  const { problem } = decode(Buffer.from('title: T\nstandfirst: Somebody \0 runs.\n'));

  assert.is(problem?.what, 'An invisible character (NUL) stands here.');
  assert.is(problem?.fix, 'Delete it: put the cursor after "standfirst: Somebody ", press Delete once, and save.');
  assert.is(
    decode(Buffer.from('a\n\0b')).problem?.fix,
    'Delete it: put the cursor at the beginning of the line, press Delete once, and save.',
  );
});

test('a place in a mended file shows the line as it was typed', () => {
  const mended = mendedSource(mendedSource({ path: 'a.yaml', text: 'a\n– b: c\n' }, 'a\n- b: c\n'), '\u0020\n- b: c\n');

  assert.equal(placeOf(mended, 4, 5), { line: 2, column: 3, endColumn: 4, lineText: '– b: c' });
});

test.run();
