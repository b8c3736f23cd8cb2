/** Repaired text: tests which slight changes are tried, and that a text beyond them is left alone. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { partThatFits, repaired } from '../../src/core/repaired-text.ts';

const test = suite('repaired text');

const matching = (pattern: RegExp) => (text: string) => pattern.test(text);

test('quotation marks and spaces around a text go', () => {
  assert.is(repaired(' “2022-02-07” ', matching(/^\d{4}-\d\d-\d\d$/)), '2022-02-07');
});

test('capitals become small letters, and the other way round', () => {
  assert.is(repaired('gb', matching(/^[A-Z]{2}$/)), 'GB');
  assert.is(repaired('TT123', matching(/^tt\d+$/)), 'tt123');
});

test('a web address gets its scheme', () => {
  assert.is(repaired('www.a.test/b', matching(/^https:\/\/\S+$/)), 'https://www.a.test/b');
  assert.is(repaired('HTTP:/a.test', matching(/^http:\/\/\S+$/)), 'http://a.test');
});

test('a colour gets its sign and its six digits', () => {
  const isColour = matching(/^#[0-9a-f]{6}$/i);

  assert.is(repaired('B00710', isColour), '#B00710');
  assert.is(repaired('#fc0', isColour), '#ffcc00');
});

test('an address on the site gets its slashes and loses the name of a file', () => {
  const isAddress = matching(/^\/(?:\S*\/)?$/);

  for (const typed of ['drama/kiss', '/drama/kiss', 'drama/kiss/', '/drama/kiss/index.html', '/drama/kiss.html'])
    assert.is(repaired(typed, isAddress), '/drama/kiss/');
  assert.is(repaired('drama/the kiss', isAddress), '/drama/the-kiss/');
  assert.is(repaired('https://listings.test/drama/the-kiss/', isAddress), '/drama/the-kiss/');
});

test('an address on the site loses its steps to other folders', () => {
  const isAddress = matching(/^\/(?!.*(?:\.|%2e){1,2}\/)(?:[^\s\\]*\/)?$/i);

  for (const typed of ['/../kiss/', '/drama/../kiss', '/drama/../../kiss/', '/%2E%2e/kiss/', './kiss/', '..\\kiss\\'])
    assert.is(repaired(typed, isAddress), '/kiss/');
});

test('an address that has to be safe keeps its host', () => {
  const isSafe = matching(/^(?:\/(?!\/)\S*|https:\/\/\S+)$/);

  assert.is(repaired('http://letters.test/subscribe', isSafe), 'https://letters.test/subscribe');
});

test('a text that no slight change mends stays as it is', () => {
  assert.is(repaired('soon', matching(/^\d+$/)), undefined);
});

test('the one part that fits is found; of several none is', () => {
  const isId = matching(/^tt\d+$/);

  assert.is(partThatFits('https://www.imdb.com/title/tt1/?ref=a', isId), 'tt1');
  assert.is(partThatFits('tt1 tt2', isId), undefined);
  assert.is(partThatFits('50 x 30', matching(/^\d+% \d+%$/)), undefined);
});

test('minutes and seconds get their colon', () => {
  const isLength = matching(/^\d{1,3}:[0-5]\d$/);

  for (const text of ['2.05', '2,05', '2m05s', '2 min 05', '2′05″']) assert.is(partThatFits(text, isLength), '2:05');
  assert.is(partThatFits('2.75', isLength), undefined);
});

test.run();
