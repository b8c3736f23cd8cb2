/** Tokens: tests of reading colours from the style sheet. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hexOf, tokenColour } from './tokens.ts';

const test = suite('tokens');

test('OKLCH becomes the colour that browsers show', () => {
  assert.is(hexOf(1, 0, 0), '#ffffff');
  assert.is(hexOf(0, 0, 0), '#000000');
  assert.is(hexOf(0.627955, 0.257683, 29.2339), '#ff0000');
  assert.is(hexOf(0.452014, 0.313214, 264.052), '#0000ff');
});

test('a token has a colour in each scheme, and an accent its own', () => {
  assert.is.not(tokenColour('--sf-paper', 'light'), tokenColour('--sf-paper', 'dark'));
  assert.is.not(tokenColour('--sf-accent', 'light', 'amber'), tokenColour('--sf-accent', 'light', 'blue'));
  assert.is(tokenColour('--sf-accent-loud', 'dark', 'teal'), tokenColour('--sf-teal', 'dark'));
});

test('what is no colour, or not there, is an error', () => {
  assert.throws(() => tokenColour('--sf-radius', 'light'), /is no colour/);
  assert.throws(() => tokenColour('--sf-nothing', 'light'), /There is no --sf-nothing/);
});

test.run();
