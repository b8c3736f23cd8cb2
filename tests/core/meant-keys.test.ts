/** Meant keys: tests which key somebody meant who typed one that does not exist. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { meantKey } from '../../src/core/meant-keys.ts';

const test = suite('meant keys');

const schema = { properties: { title: { alsoCalled: ['headline'] }, authors: { alsoCalled: ['byline', 'by'] } } };

test('a key of other systems is known by its name there, also with a letter wrong', () => {
  assert.is(meantKey('Headline', schema), 'title');
  assert.is(meantKey('headlime', schema), 'title');
});

test('a slip is the nearest key', () => {
  assert.is(meantKey('autors', schema), 'authors');
  assert.is(meantKey('“title”', schema), 'title');
});

test('a short name of other systems is not guessed, nor what resembles nothing', () => {
  assert.is(meantKey('bx', schema), undefined);
  assert.is(meantKey('wardrobe', schema), undefined);
  assert.is(meantKey('title', undefined), undefined);
});

test.run();
