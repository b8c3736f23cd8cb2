/** Places: tests for finding where scripts and headings stand. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createScriptFinder, levelOneMark } from '../../src/markdown/places.ts';

const test = suite('places in a file');

test('finds scripts one after the other, in a sentence not those in code', () => {
  const text = '`<script>` <SCRIPT> <script>';
  const block = { start: 0, end: text.length };

  const inline = createScriptFinder(text);
  const raw = createScriptFinder(text);

  assert.equal([inline(block, 'inline').start, inline(block, 'inline').start], [11, 20]);
  assert.equal([raw(block, 'block').start, raw(block, 'block').start], [1, 11]);
});

test('finds the mark of a heading of level one', () => {
  assert.equal(levelOneMark('a\n> # b #\n', { start: 2, end: 10 }, '#'), { start: 4, end: 5 });
  assert.equal(levelOneMark('a = b\n===\n\nc', { start: 0, end: 10 }, '='), { start: 0, end: 5 });
  assert.equal(levelOneMark('> - a b \n>   ===\n', { start: 0, end: 17 }, '='), { start: 4, end: 7 });
});

test.run();
