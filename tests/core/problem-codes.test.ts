/** Problem codes: tests their form, which outsiders rely on. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemCodes } from '../../src/core/problem-codes.ts';

const test = suite('problem codes');

test('a code is its subject and what is wrong with it', () => {
  for (const code of Object.keys(problemCodes)) assert.match(code, /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z0-9]+)*$/);
});

test('each code is described by a sentence of its own', () => {
  const sentences = Object.values(problemCodes);

  for (const sentence of sentences) assert.match(sentence, /^[A-Z].*\.$/);
  assert.is(new Set(sentences).size, sentences.length);
});

test.run();
