/** Problem teller: tests of what is printed of the problems of a build, and of when it ends. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/core/problem.ts';
import { createProblemTeller } from '../../src/eleventy/problem-teller.ts';

const test = suite('problem teller');

const wrong: Problem = {
  code: 'key/missing',
  severity: 'error',
  file: 'articles/a.md',
  what: 'There is no title.',
  why: 'Nobody would know.',
  fix: 'Write one.',
};
const doubtful: Problem = { ...wrong, severity: 'warning' };

/** What was printed by a number of calls. */
function printed(tell: () => void): readonly string[] {
  const { error } = console;
  const lines: string[] = [];
  console.error = (text: string) => lines.push(text);
  try {
    tell();
  } finally {
    console.error = error;
  }
  return lines;
}

test('a server is told once in full, and then that it is still so', () => {
  const tell = createProblemTeller(() => true);

  const [first = '', again = '', ...others] = printed(() => {
    tell('loading', [wrong]);
    tell('loading', [wrong]);
    tell('loading', []);
    tell('loading', [wrong]);
  });

  assert.match(first, 'There is no title.');
  assert.match(again, /^\nStill 1 error/);
  assert.is(others.join(), first);
});

test('each stage has its own memory', () => {
  const tell = createProblemTeller(() => true);

  const lines = printed(() => {
    tell('loading', [wrong]);
    tell('templates', [wrong]);
  });

  assert.is(lines.length, 2);
  assert.is(lines[1], lines[0]);
});

test('a build ends at an error, after it was printed, and not at a warning', () => {
  const tell = createProblemTeller(() => false);

  const lines = printed(() => {
    tell('loading', [doubtful]);
    assert.throws(() => tell('loading', [doubtful, wrong]), /Nothing was written/);
  });

  assert.is(lines.length, 2);
});

test.run();
