/** Body pictures: tests for their words, their places and those of their addresses. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readBodyOf } from '../support/world.ts';

const test = suite('body pictures');

/** Each picture's words, and what its place and that of its address mark in the file. */
function picturesOf(body: string): readonly (readonly string[])[] {
  const { document, source } = readBodyOf(body);
  const typed = ({ start, end }: { readonly start: number; readonly end: number }) => source.text.slice(start, end);
  return document.pictures.map((picture) => [
    picture.src,
    picture.alt,
    picture.caption,
    typed(picture),
    typed(picture.address),
  ]);
}

/** Where the addresses begin. */
const addressesAt = (body: string) =>
  readBodyOf(body).document.pictures.map(({ src, address }) => `${address.start} ${src}`);

test('knows pictures, their words and their places', () => {
  assert.equal(picturesOf('See x.jpg: ![One *a*](x.jpg "Cap") and [![Two](<y z.jpg>)](/a/)\n'), [
    ['x.jpg', 'One a', 'Cap', '![One *a*](x.jpg "Cap")', 'x.jpg'],
    ['y z.jpg', 'Two', '', '![Two](<y z.jpg>)', 'y z.jpg'],
  ]);
});

test('knows pictures in a table, a list and a quotation', () => {
  assert.equal(picturesOf('| ![Three](x.jpg) | ![Four](x.jpg) |\n| - | - |\n\n- a\n\n  > ![Five\n  > b](x.jpg)\n'), [
    ['x.jpg', 'Three', '', '![Three](x.jpg)', 'x.jpg'],
    ['x.jpg', 'Four', '', '![Four](x.jpg)', 'x.jpg'],
    ['x.jpg', 'Five b', '', '![Five\n  > b](x.jpg)', 'x.jpg'],
  ]);
});

test('finds the address of a picture by reference in its definition', () => {
  assert.equal(picturesOf('![A table][lunch]\n\n[lunch]: no-lunch.jpg\n'), [
    ['no-lunch.jpg', 'A table', '', '![A table][lunch]', 'no-lunch.jpg'],
  ]);
});

test('points at the brackets where an address is missing', () => {
  assert.equal(picturesOf('![a]()\n'), [['', 'a', '', '![a]()', '()']]);
});

test('is not led astray by what looks like the picture', () => {
  assert.equal(addressesAt('x.jpg ![x.jpg](x.jpg)'), ['15 x.jpg']);
  assert.equal(addressesAt('`![a](x.jpg)` ![b](x.jpg)'), ['19 x.jpg']);
  assert.equal(addressesAt('\\![a](x.jpg) ![b](x.jpg)'), ['18 x.jpg']);
  assert.equal(addressesAt('![![ \\![x](y.jpg) ![ ![a](x.jpg)'), ['26 x.jpg']);
  assert.equal(addressesAt('![a](x.jpg)\n\n![b](x.jpg) ![c](x.jpg)\n'), ['5 x.jpg', '18 x.jpg', '30 x.jpg']);
});

test.run();
