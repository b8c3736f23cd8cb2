/** Problem style: tests of what the pages of problems may rely on. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PROBLEM_STYLE } from '../../src/eleventy/problem-style.ts';

const style = suite('problem style');

style('needs nothing from elsewhere, and moves nothing', () => {
  const text = PROBLEM_STYLE.toString();

  assert.not.match(text, /url\(|@import|@font-face/);
  assert.not.match(text, /animation|transition/);
  assert.not.match(text, /<|&(?:lt|gt|quot|amp);/);
});

style('every colour has one for light and one for dark', () => {
  const colours = [
    ...PROBLEM_STYLE.toString().matchAll(/--(?:paper|ink|rule|error|warning|fine|link)[\w-]*: ([^;]+);/g),
  ];

  assert.ok(colours.length >= 9);
  for (const [, value] of colours) assert.match(value ?? '', /^light-dark\(/);
});

style.run();
