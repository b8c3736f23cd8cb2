/** Headline: tests for its length in steps, and for the name of its picture in transitions. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { headlineLength, transitionName } from '../../src/pages/headline.ts';

const test = suite('headline');

test('is short below thirty characters, long above a hundred', () => {
  assert.is(headlineLength(''), 'short');
  assert.is(headlineLength('a'.repeat(29)), 'short');
  assert.is(headlineLength('a'.repeat(30)), 'medium');
  assert.is(headlineLength('a'.repeat(100)), 'medium');
  assert.is(headlineLength('a'.repeat(101)), 'long');
});

test('has a picture whose name is an identifier of CSS, whatever the address', () => {
  for (const url of ['/', '/drama/17-takes/', '/지금/', "/a'b;c{}/", '/%20/']) {
    assert.match(transitionName(url), /^[a-z][\p{L}\p{N}-]*$/u);
  }
});

test('has the same name for the same address, and another for another', () => {
  assert.is(transitionName('/drama/a/'), transitionName('/drama/a/'));
  assert.is.not(transitionName('/drama/a/'), transitionName('/drama/b/'));
});

test.run();
