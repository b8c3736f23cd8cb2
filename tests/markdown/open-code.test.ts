/** Open code: tests of blocks of code that nothing ends. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('open code');

const told = (body: string) => placesOf(readBodyOf(body).problems);

test('a block of code that goes on to the end of the article is told where it begins', () => {
  assert.equal(told('Words.\n\n```html\n<p>\n\nWords and words.\n'), ['3:1-8 code/unclosed']);
  assert.equal(told('~~~\nWords.\n```\n'), ['1:1-4 code/unclosed']);
  assert.equal(told('- One\n\n  ```\n  Words.\n\nWords.\n'), ['3:3-6 code/unclosed']);
  assert.equal(told('Words.\n\n```'), ['3:1-4 code/unclosed']);
  assert.equal(told('````\nWords.\n```\n'), ['1:1-5 code/unclosed']);
});

test('code that ends is none', () => {
  for (const body of [
    '```\nx\n```\n',
    '~~~~ js\nx\n~~~~~\n\nWords.',
    '> ```\n> x\n> ```\n',
    '```\n```',
    '- ```\n  x\n  ```\n',
    '`x',
    '> ```\n> x\n\nWords.',
  ])
    assert.equal(told(body), [], body);
});

test.run();
