/** Text direction: tests of which way languages are written. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directionOf } from '../../src/core/text-direction.ts';

const test = suite('text direction');

test('Arabic, Hebrew, Persian and Urdu run from right to left', () => {
  for (const language of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'yi', 'dv']) assert.is(directionOf(language), 'rtl');
});

test('everything else runs from left to right', () => {
  for (const language of ['en-GB', 'ko', 'cy', 'ja', 'ru', 'tr']) assert.is(directionOf(language), 'ltr');
});

test('the script decides where a language has two', () => {
  assert.is(directionOf('az-Arab'), 'rtl');
  assert.is(directionOf('ar-Latn'), 'ltr');
});

test.run();
