/** Text width: tests how many columns characters take. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { columnsOf, graphemesOf, withoutControls } from '../../src/core/text-width.ts';

const test = suite('text width');

const widthOf = (text: string) => columnsOf(graphemesOf(text));

test('Latin, Greek and Cyrillic letters take a column each', () => {
  assert.is(widthOf('aßΩЖ'), 4);
});

test('Chinese, Japanese and Korean characters take two', () => {
  assert.is(widthOf('電視'), 4);
  assert.is(widthOf('テレビ'), 6);
  assert.is(widthOf('방송'), 4);
  assert.is(widthOf('（）'), 4);
});

test('a Korean syllable in its parts is as wide as the whole', () => {
  assert.is(widthOf('방송'.normalize('NFD')), 4);
});

test('accents and invisible characters take none', () => {
  assert.is(widthOf('e\u0301'), 1);
  assert.is(widthOf('a\u200Bb\u00ADc'), 3);
});

test('a sequence of emoji that shows as one takes two', () => {
  assert.equal(
    graphemesOf('👨‍👩‍👧‍👦🏳️‍🌈').map(({ columns }) => columns),
    [2, 2],
  );
});

test('letters of a script that joins them are counted each', () => {
  assert.is(widthOf('क्ष'), 2);
});

test('a tab is one space', () => {
  assert.equal(graphemesOf('\t'), [{ text: ' ', columns: 1 }]);
});

test('a control character is its sign', () => {
  assert.is(withoutControls('a\0b\u001B\u007F\u0085'), 'a␀b␛␡\uFFFD');
  assert.is(withoutControls('plain 지금,\n\tin lines'), 'plain 지금,\n\tin lines');
});

test.run();
