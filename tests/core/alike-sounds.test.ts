/** Alike sounds: tests for words that may be one, and for those that are two. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { soundAlike } from '../../src/core/alike-sounds.ts';

const test = suite('alike sounds');

test('e, i and y, c and k, s and z, and letters that changed places sound alike', () => {
  for (const [one = '', other = ''] of [
    ['Brandreth', 'Brandrith'],
    ['Ruiz', 'ruis'],
    ['Frederick', 'Frederikc'],
    ['Lynn', 'Linn'],
  ])
    assert.ok(soundAlike(one, other), `${one}, ${other}`);
});

test('other letters, and a letter more, make another word', () => {
  for (const [one = '', other = ''] of [
    ['Andersen', 'Anderson'],
    ['Katsuhiro', 'Katsuhiko'],
    ['Mars', 'Marsh'],
  ])
    assert.not(soundAlike(one, other), `${one}, ${other}`);
});

test.run();
