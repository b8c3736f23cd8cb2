/** Allowances: tests which lines a comment stands for, what it allows, and what is wrong with it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Allowance, readAllowance, withAllowances } from '../../src/core/allowances.ts';
import type { Problem } from '../../src/core/problem.ts';
import { problemAt, type SourceFile } from '../../src/core/source.ts';
import { placesOf } from '../support/world.ts';

const test = suite('allowances');

const COMMENT = /\[[^\]]*\]/g;

/** The allowances of a text in which comments stand in square brackets. */
function allowancesIn(text: string): readonly Allowance[] {
  const source = { path: 'a.md', text };
  return Array.from(text.matchAll(COMMENT), ({ index, 0: comment }) =>
    readAllowance(
      source,
      { start: index, end: index + comment.length },
      { start: index + 1, end: index + comment.length - 1 },
      (line) => line.replace(COMMENT, ''),
    ),
  ).filter((allowance) => allowance !== undefined);
}

const linesOf = (text: string) => allowancesIn(text).map(({ firstLine, lastLine }) => [firstLine, lastLine]);

/** A problem at each place in the text where a word stands. */
function problemsAt(text: string, word: string, code: Problem['code'] = 'picture/no-alt'): readonly Problem[] {
  const source: SourceFile = { path: 'a.md', text };
  return Array.from(text.matchAll(new RegExp(`\\b${word}\\b`, 'g')), ({ index }) =>
    problemAt(source, index, index + word.length, { code, what: 'W.', why: 'Y.', fix: 'F.' }),
  );
}

const settled = (text: string, problems: readonly Problem[] = problemsAt(text, 'pic'), isSure = true) =>
  withAllowances(problems, allowancesIn(text), () => isSure);

test('a comment beside something stands for its line', () => {
  assert.equal(linesOf('one\npic [standfirst-allow x/y]\n[standfirst-allow x/y] pic\n'), [
    [2, 2],
    [3, 3],
  ]);
});

test('a comment that is alone stands for the next line with something on it', () => {
  assert.equal(linesOf('[standfirst-allow x/y]\npic\n'), [[2, 2]]);
  assert.equal(linesOf('[standfirst-allow x/y]\n\n  \npic\n'), [[4, 4]]);
  assert.equal(linesOf('[standfirst-allow x/y]\n[standfirst-allow a/b] [standfirst-allow c/d]\npic\n'), [
    [3, 3],
    [3, 3],
    [3, 3],
  ]);
});

test('marks of quotations and lists leave a comment alone', () => {
  assert.equal(linesOf('> [standfirst-allow x/y]\n>\n> pic\n'), [[3, 3]]);
  assert.equal(linesOf('- [standfirst-allow x/y]\n  pic\n'), [[2, 2]]);
  assert.equal(linesOf('10. [standfirst-allow x/y]\n    pic\n'), [[2, 2]]);
});

test('a comment over several lines stands for all of them, or for the line after', () => {
  assert.equal(linesOf('pic [standfirst-allow\nx/y]\n'), [[1, 2]]);
  assert.equal(linesOf('[standfirst-allow\nx/y]\npic\n'), [[3, 3]]);
});

test('a comment of somebody else is none of ours', () => {
  assert.equal(allowancesIn('[prettier-ignore] [ standfirstly] [todo standfirst-allow x/y]'), []);
});

test('codes are separated by commas or spaces, and a reason follows two hyphens', () => {
  const [allowance] = allowancesIn(
    '[ standfirst-allow picture/no-alt, offer/closed quote/not-found -- it is, of course, decoration ]',
  );

  assert.equal(
    allowance?.words.map(({ word, start }) => [word, start]),
    [
      ['picture/no-alt', 19],
      ['offer/closed', 35],
      ['quote/not-found', 48],
    ],
  );
});

test('what is allowed is gone; the same on another line stays', () => {
  const text = '[standfirst-allow picture/no-alt]\npic and pic\npic\n';

  assert.equal(placesOf(settled(text)), ['3:1-4 picture/no-alt']);
});

test('another code, another file and a problem without a place stay', () => {
  const text = 'pic [standfirst-allow picture/no-alt -- why]\n';
  const [problem] = problemsAt(text, 'pic');
  if (!problem) throw new TypeError('no problem');
  const others: readonly Problem[] = [
    { ...problem, code: 'quote/not-found' },
    { ...problem, file: 'b.md' },
    { ...problem, place: undefined },
  ];

  assert.equal(settled(text, [problem, ...others]), others);
});

test('a comment that allows nothing is a warning at its code', () => {
  const [unused] = settled('one [standfirst-allow picture/no-alt]\n');

  assert.equal(placesOf(unused ? [unused] : []), ['1:23-37 allow/unused']);
  assert.is(unused?.severity, 'warning');
});

test('of two comments for one problem none is said to be unused', () => {
  assert.equal(settled('[standfirst-allow picture/no-alt]\npic [standfirst-allow picture/no-alt]\n'), []);
});

test('while something else hides what is wrong with a file, nothing is said to be unused', () => {
  assert.equal(settled('one [standfirst-allow picture/no-alt]\n', [], false), []);
});

test('an unknown code names the nearest', () => {
  const [problem] = settled('pic [standfirst-allow picture/noalt]\n', []);

  assert.equal(placesOf(problem ? [problem] : []), ['1:23-36 allow/unknown']);
  assert.is(problem?.fix, 'Write "picture/no-alt".');
});

test('a code that always stops a build cannot be allowed, and stays', () => {
  const text = 'pic [standfirst-allow html/script]\n';

  const problems = settled(text, problemsAt(text, 'pic', 'html/script'));

  assert.equal(placesOf(problems), ['1:1-4 html/script', '1:23-34 allow/unknown']);
  assert.match(problems[1]?.what ?? '', 'always stops a build');
});

test('a reason without its hyphens is told once, at its first word', () => {
  const problems = settled('pic [standfirst-allow picture/no-alt it is only decoration]\n');

  assert.equal(placesOf(problems), ['1:38-40 allow/unknown']);
  assert.is(problems[0]?.fix, 'Write " -- " between the codes and the reason, or correct the code.');
});

test('a comment without a code, or with another keyword, says what to write', () => {
  assert.equal(
    settled('[standfirst-allow]\n[standfirst-allow -- why]\n[standfirst-ignore picture/no-alt]\npic\n').map(
      ({ what, place }) => [what, place?.line],
    ),
    [
      ['W.', 4],
      ['The comment does not say what it allows.', 1],
      ['The comment does not say what it allows.', 2],
      ['There is no comment "standfirst-ignore".', 3],
    ],
  );
});

test('the problems of comments cannot be allowed by comments', () => {
  assert.equal(placesOf(settled('pic [standfirst-allow allow/unused]\n', [])), ['1:23-35 allow/unknown']);
});

test.run();
