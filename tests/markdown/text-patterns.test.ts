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
  assert.equal(placesOf(readBodyOf('[![a](b c.jpg)](/d/)').problems), ['1:7-14 link/syntax']);
});

test.run();
