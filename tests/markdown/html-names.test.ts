/** HTML names: tests of which elements there are. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isHtmlName, pairedElements } from '../../src/markdown/html-names.ts';

const test = suite('names of HTML');

test('elements are known in any letters, and components are none', () => {
  for (const name of ['div', 'Div', 'BR', 'Marquee']) assert.ok(isHtmlName(name), name);
  for (const name of ['Callout', 'ShowCard', 'Note']) assert.not(isHtmlName(name), name);
});

test('elements whose end may be left out need none', () => {
  for (const name of ['p', 'li', 'br', 'td']) assert.not(pairedElements.has(name), name);
});

test.run();
