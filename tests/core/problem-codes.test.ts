/** Problem codes: tests their form, which outsiders rely on. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { editorialCodes, problemCodes } from '../../src/core/problem-codes.ts';

const test = suite('problem codes');

test('a code is its subject and what is wrong with it', () => {
  for (const code of Object.keys(problemCodes)) assert.match(code, /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z0-9]+)*$/);
});

test('each code is described by a sentence of its own', () => {
  const sentences = Object.values(problemCodes);

  for (const sentence of sentences) assert.match(sentence, /^[A-Z].*\.$/);
  assert.is(new Set(sentences).size, sentences.length);
});

test('what the clock decides is a warning, so that time alone never stops a build', () => {
  assert.is(editorialCodes['offer/closed'], 'warning');
});

test('what cannot be printed, or is not safe, is never a question of judgement', () => {
  const judged = Object.keys(editorialCodes);

  assert.equal(
    ['html/script', 'yaml/syntax', 'picture/missing', 'url/taken', 'date/order', 'offer/wrong-host'].filter((code) =>
      judged.includes(code),
    ),
    [],
  );
});

test.run();
