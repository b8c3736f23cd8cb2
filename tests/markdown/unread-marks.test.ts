/** Unread marks: tests of marks that Markdown prints as they are typed. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placesOf, readBodyOf, shortcodesOf } from '../support/world.ts';

const test = suite('unread marks');

const told = (body: string) => placesOf(readBodyOf(body).problems);
const fix = (body: string) => readBodyOf(body).problems[0]?.fix;

test('two asterisks that begin or end nothing are told where they stand', () => {
  assert.equal(told('A **bold word without an end.\n'), ['1:3-5 text/syntax']);
  assert.equal(told('> One **two** and\n> **three four.\n'), ['2:3-5 text/syntax']);
  assert.equal(told('A **bold **word, and *more*.\n'), ['1:3-5 text/syntax']);
  assert.equal(told('** All of it ** is bold.\n'), ['1:1-3 text/syntax']);
  assert.equal(told('It is ** not ** the first.\n'), ['1:7-9 text/syntax']);
  assert.equal(told('The verdict: ** do not stand** up.\n'), ['1:14-16 text/syntax']);
  assert.match(fix('A **bold word without an end.') ?? '', /^Write \*\* after the last word/);
  assert.match(fix('** All of it ** is bold.') ?? '', /without a space/);
});

test('bold words, code, escapes, and swearing are left alone', () => {
  for (const body of [
    'A **bold** word, ***both***, and **two\nlines**.',
    'The `**` and \\*\\*x.',
    'She said f**k, s**t and b****, and **** you.',
    'Two stars: ** and three: ***.',
    '*Not her real name.',
    '2 ** 3',
    'x ** n**m',
    'Now **one** and ** two.',
    '```\n**x\n```',
    'A **[bold link](/about/)** and **“words”**.',
  ])
    assert.equal(told(body), [], body);
});

test('bullets of other programs are told once for all of them', () => {
  assert.equal(told('• One\n• Two\n• Three\n'), ['1:1-2 text/syntax']);
  assert.equal(told('Words.\n\n•\tOne\n•\tTwo\n'), ['3:1-2 text/syntax']);
  assert.match(fix('• One\n• Two\n') ?? '', /^Write - in place of each •/);
  assert.equal(told('• One.\n\n• Two.\n\nA • B • C\n'), []);
});

test('marks of a list without a space are told once for all of them', () => {
  assert.equal(told('-One\n-Two\n-Three\n'), ['1:1-2 text/syntax']);
  assert.equal(told('1.One\n2.Two\n'), ['1:1-3 text/syntax']);
  assert.is(fix('1)One\n2)Two\n'), 'Put a space after each mark: "1) One".');
  for (const body of ['-One\n', '-One  \n-Two\n', '1.One of a kind.\n', '-5\n-6\n', 'a\n-One\n'])
    assert.equal(told(body), [], body);
});

test('an item without a space that the one above it swallows is told, once for a list', () => {
  assert.equal(told('- One\n-Two\n-Three\n'), ['2:1-2 text/syntax']);
  assert.equal(told('1. One\n2. Two\n3.Three\n'), ['3:1-3 text/syntax']);
  assert.equal(told('* One\n*Two\n'), ['2:1-2 text/syntax']);
  assert.equal(told('> - One\n> –Two\n'), ['2:3-4 text/syntax']);
  assert.match(fix('- One\n–Two\n') ?? '', /^Write "- Two", with a space/);
  for (const body of [
    '- One\n*two* and more\n',
    '- One  \n–Two\n',
    '- One\n\\-Two\n',
    'One\n–two\n',
    '- One\n3.5 stars\n',
    '- One\n  `-x`\n',
  ])
    assert.equal(told(body), [], body);
});

test('a box to tick is told', () => {
  assert.equal(told('- [ ] One\n- [x] Two\n'), ['1:3-6 text/syntax', '2:3-6 text/syntax']);
  const inTemplates = { ...shortcodesOf(), inTemplates: true };
  assert.equal(readBodyOf('- [ ] One\n\nhttps://youtu.be/M7lc1UVf-VE\n', inTemplates).problems, []);
});

test.run();
