/** Markdown pictures: tests of how a picture of raw HTML is to be written. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { markdownPicture } from '../../src/checks/markdown-pictures.ts';

const test = suite('pictures to be written in Markdown');

test('words are kept where Markdown can read them', () => {
  assert.is(markdownPicture('A ship', 'ship.jpg'), '![A ship](ship.jpg)');
  assert.is(markdownPicture('A [big] ship', 'ship.jpg'), '![what it shows](ship.jpg)');
  assert.is(markdownPicture(' ', 'ship.jpg'), '![what it shows](ship.jpg)');
});

test('a name with spaces or brackets is put between < and >', () => {
  assert.is(markdownPicture('A ship', 'a ship.jpg'), '![A ship](<a ship.jpg>)');
  assert.is(markdownPicture('A ship', 'ship(1).jpg'), '![A ship](<ship(1).jpg>)');
});

test.run();
