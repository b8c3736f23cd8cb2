/** Direction: tests that the script of a language decides. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directionOf } from '../../src/content/direction.ts';

const test = suite('direction of a language');

test('Arabic, Hebrew, Persian and Urdu run from right to left', () => {
  assert.equal(['ar', 'he-IL', 'fa', 'ur'].map(directionOf), ['rtl', 'rtl', 'rtl', 'rtl']);
});

test('other languages run from left to right', () => {
  assert.equal(['en-GB', 'ko', 'cy', 'ja', 'xh'].map(directionOf), ['ltr', 'ltr', 'ltr', 'ltr', 'ltr']);
});

test('the script that is named decides', () => {
  assert.equal(['az-Arab', 'pa-Arab', 'ar-Latn'].map(directionOf), ['rtl', 'rtl', 'ltr']);
});

test.run();
