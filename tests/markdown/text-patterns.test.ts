/** Text patterns: tests for where patterns are looked for, and that a text is told once. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('text patterns');

test('what one pattern has found is not found again by another', () => {
  const places = placesOf(readBodyOf('![a](C:\\Jo Li\\a b.jpg)').problems);

  assert.equal(places, ['1:6-22 picture/missing']);
});

test('a match in a quotation or a table is marked where it stands', () => {
  const body = '> - [a](/b/ "c "d"")\n\n| a |\n| - |\n| [a](/b/ "c \\| "d"") |\n';

  assert.equal(placesOf(readBodyOf(body).problems), ['1:13-20 link/syntax', '5:11-21 link/syntax']);
});

test('a picture within a link is looked at', () => {
  assert.equal(placesOf(readBodyOf('[![a](b.jpg =3x)](/d/)').problems), ['1:7-16 link/syntax']);
});

test('a picture that is not read waits for somebody who knows the files', () => {
  const { problems, document } = readBodyOf('A ![a](b c.jpg).');

  assert.equal(problems, []);
  assert.equal(
    document.unreadPictures?.map(({ src, start, end }) => [src, start, end]),
    [['b c.jpg', 7, 14]],
  );
});

test.run();
