/** Code spans: tests for what of a text is code. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isInCode, withoutCodeSpans } from '../../src/markdown/code-spans.ts';

const test = suite('code spans');

test('blanks code spans and keeps the length of the text', () => {
  assert.is(withoutCodeSpans('a `b` c'), 'a     c');
  assert.is(withoutCodeSpans('a ``b ` c`` d'), 'a           d');
  assert.is(withoutCodeSpans('a `b'), 'a `b');
  assert.is(withoutCodeSpans('a \\`b` c'), 'a \\`b` c');
  assert.is(withoutCodeSpans('`a\nb`'), '  \n  ');
});

test('knows what stands within a code span or fenced code', () => {
  const isCode = (text: string, from = 0) => isInCode(text, from, text.indexOf('X'));

  assert.is(isCode('a `X` b'), true);
  assert.is(isCode('a `b` X'), false);
  assert.is(isCode('```\nX\n```'), true);
  assert.is(isCode('> - ~~~\n>   X'), true);
  assert.is(isCode('```\na\n```\n\nX'), false);
});

test('what stands before the part in question opens nothing', () => {
  const text = '```\na\n\nX';

  assert.is(isInCode(text, 0, text.indexOf('X')), true);
  assert.is(isInCode(text, 4, text.indexOf('X')), false);
});

test.run();
