/** Heading marks: tests for `#` signs that make no heading. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf } from '../support/world.ts';

const test = suite('heading marks');

const problemsIn = (body: string) => readBodyOf(body).problems;

test('marks without a space after them are a warning where they stand', () => {
  const problems = problemsIn('##No space\n\nText\n###Évaluation ##\n\n- ##한국\n\n> ######a *b*\n');

  assert.equal(placesOf(problems), [
    '1:1-3 heading/syntax',
    '4:1-4 heading/syntax',
    '6:3-5 heading/syntax',
    '8:3-9 heading/syntax',
  ]);
  assert.is(problems[0]?.severity, 'warning');
  assert.is(problems[0]?.what, '##No makes no heading, as no space follows ##: it is printed as it is typed.');
  assert.is(problems[0]?.fix, 'Put a space after ##.');
});

test('a heading may begin with a number, a quotation mark or emphasis', () => {
  const problems = problemsIn('##3. Behind the shelves\n\n###“Nobody laughed”\n\n##*Low Water*\n');

  assert.equal(placesOf(problems), ['1:1-3 heading/syntax', '3:1-4 heading/syntax', '5:1-3 heading/syntax']);
});

test('the id that a heading would have is one of the body’s', () => {
  const { document } = readBodyOf('##A *heading* of 2024\n\n## Another\n');

  assert.equal([...document.anchors].sort(), ['a-heading-of-2024', 'another']);
});

test('more than six marks make no heading', () => {
  const [problem, ...others] = problemsIn('Text\n\n####### Seven lamps\n');

  assert.equal([placesOf(problem ? [problem] : []), others], [['3:1-8 heading/syntax'], []]);
  assert.match(problem?.fix ?? '', /^Write ##,/);
});

test('marks without words are a heading of which there is nothing to read', () => {
  const problems = problemsIn('##\n\n> - ### \n\n#### ####\n\nText\n');

  assert.equal(placesOf(problems), ['1:1-3 heading/syntax', '3:5-8 heading/syntax', '5:1-5 heading/syntax']);
  assert.is(problems[0]?.what, '## stands here without words, and is a heading all the same.');
  assert.is(problems[0]?.fix, 'Write the words of the heading after ##, or remove ##.');
});

test('hashtags, numbers, headings, code and escapes are left alone', () => {
  const bodies = [
    '#netflix',
    '## ![A roof](roof.jpg)',
    '##1',
    '#######seven',
    'A ##b',
    '## A',
    '`##a`',
    '\\##a',
    '```\n##a\n```',
  ];

  for (const body of bodies) assert.equal(problemsIn(body), [], body);
});

test('a paragraph that a line of hyphens makes a heading is told at that line', () => {
  const told = (body: string) => placesOf(readBodyOf(body).problems);

  assert.equal(told('It ends.\nNobody eats.\n---\nNext.\n'), ['3:1-4 heading/syntax']);
  assert.equal(told('Nobody eats, which is the first thing that you notice about it.\n----\n'), [
    '2:1-5 heading/syntax',
  ]);
  assert.equal(told('> Nobody eats.\n> Nobody.\n> ---\n'), ['3:3-6 heading/syntax']);
  for (const body of [
    'What the waiter knows\n---\n',
    'Nobody eats.\n---\n',
    `${'Who eats, and why? '.repeat(4).trim()}\n${'-'.repeat(75)}\n`,
    'One.\n\n---\n\nTwo.\n',
  ])
    assert.equal(told(body), [], body);
});

test.run();
