/** Places: tests for finding where pictures, scripts and headings stand. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createPlaceFinder, levelOneMark } from '../../src/markdown/places.ts';

const test = suite('places in a file');

/** The pictures with these addresses, in order, in one block. */
function pictures(text: string, ...addresses: readonly string[]): readonly string[] {
  const find = createPlaceFinder(text);
  return addresses.map((address) => {
    const { start, end } = find.picture([address], { start: 0, end: text.length });
    return `${start} ${text.slice(start, end)}`;
  });
}

test('finds a picture from its opening to the end of its address', () => {
  assert.equal(pictures('A ![b](c.jpg "d") e', 'c.jpg'), ['2 ![b](c.jpg']);
  assert.equal(pictures('![b](<c d.jpg>)', 'c d.jpg'), ['0 ![b](<c d.jpg']);
  assert.equal(pictures('![b\nc](\n d.jpg)', 'd.jpg'), ['0 ![b\nc](\n d.jpg']);
});

test('finds the same file twice at two places', () => {
  assert.equal(pictures('![a](x.jpg) ![b](x.jpg)', 'x.jpg', 'x.jpg'), ['0 ![a](x.jpg', '12 ![b](x.jpg']);
});

test('is not led astray by what looks like the picture', () => {
  assert.equal(pictures('x.jpg ![x.jpg](x.jpg)', 'x.jpg'), ['6 ![x.jpg](x.jpg']);
  assert.equal(pictures('`![a](x.jpg)` ![b](x.jpg)', 'x.jpg'), ['14 ![b](x.jpg']);
  assert.equal(pictures('\\![a](x.jpg) ![b](x.jpg)', 'x.jpg'), ['13 ![b](x.jpg']);
  assert.equal(pictures('Wow![1] ![b](x.jpg)', 'x.jpg'), ['8 ![b](x.jpg']);
  assert.equal(pictures('![a](x+y.jpg)', 'x+y.jpg'), ['0 ![a](x+y.jpg']);
});

test('finds a picture by reference, whose address stands elsewhere', () => {
  assert.equal(pictures('A ![b][c] d', 'x.jpg'), ['2 ![b]']);
});

test('looks within the block only', () => {
  const text = '![a](x.jpg)\n\n![b](x.jpg)\n';

  assert.equal(createPlaceFinder(text).picture(['x.jpg'], { start: 13, end: 25 }), { start: 13, end: 23 });
});

test('finds scripts one after the other, in a sentence not those in code', () => {
  const text = '`<script>` <SCRIPT> <script>';
  const block = { start: 0, end: text.length };

  const inline = createPlaceFinder(text);
  const raw = createPlaceFinder(text);

  assert.equal([inline.script(block, 'inline').start, inline.script(block, 'inline').start], [11, 20]);
  assert.equal([raw.script(block, 'block').start, raw.script(block, 'block').start], [1, 11]);
});

test('finds the mark of a heading of level one', () => {
  assert.equal(levelOneMark('a\n> # b #\n', { start: 2, end: 10 }, '#'), { start: 4, end: 5 });
  assert.equal(levelOneMark('a = b\n===\n\nc', { start: 0, end: 10 }, '='), { start: 6, end: 9 });
});

test('an opening that belongs to no picture is passed over', () => {
  assert.equal(pictures('![![ \\![x](y.jpg) ![ ![a](x.jpg)', 'x.jpg'), ['21 ![a](x.jpg']);
});

test.run();
