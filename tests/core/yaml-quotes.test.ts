/** YAML quotes: tests where a quotation mark is told that closes nothing or too much, and what is to be typed. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { onlyMistake } from './yaml-slips.ts';

const test = suite('YAML quotes');

test('an open quotation mark is blamed where it opens, however far away the parser noticed', () => {
  for (const text of ['title: "Foo\na: 1\nb: 2\n', 'title: "Foo\na: "b"\nc: 1\n', 'title: "Foo \\" bar\na: 1\n']) {
    const { at, what, fix } = onlyMistake(text);

    assert.is(at, `1:8 ${text.split('\n')[0]?.slice(7)}`);
    assert.is(what, 'A quotation mark is opened and never closed.');
    assert.is(fix, 'Write " after the value as well.');
  }
});

test('where a text over several lines ends, its quotation mark is shown', () => {
  const fixOf = (text: string) => onlyMistake(text).fix;

  assert.is(
    fixOf('a: 1\nsynopsis: "A comma.\n  It was late.\ncast:\n  - { actor: "jo" }\n'),
    'Write " where the value ends as well: It was late."',
  );
  assert.is(fixOf('image:\n  alt: "A roof\n  src: a.jpg\n'), 'Write " after the value as well.');
});

test('an apostrophe at the beginning of a value is explained', () => {
  const { at, fix } = onlyMistake("a: 1\ntitle: 'Tis the season\ndate: 2022-02-07\n");

  assert.is(at, "2:8 'Tis the season");
  assert.match(fix ?? '', /if it is an apostrophe, put the value in double quotation marks/);
});

test('an apostrophe in a later line of a text in single quotation marks is pointed at', () => {
  assert.equal(onlyMistake("a: 1\ntitle: 'A long text\n  that doesn't end'\nb: 2\n"), {
    at: "3:8 doesn't",
    what: "The value begins with a quotation mark, which the next ' closes, and goes on after it.",
    fix: "Write each ' inside the text twice: doesn''t",
  });
});

test('so is a quotation mark in double ones', () => {
  assert.equal(onlyMistake('title: "A long text\n  he said "no" twice."\nb: 2\n'), {
    at: '2:11 "no"',
    what: 'The value begins with a quotation mark, which the next " closes, and goes on after it.',
    fix: 'Write a backslash before each " inside the text: \\"no\\"',
  });
});

test('what follows a value that ended as it should is no quotation mark', () => {
  assert.match(onlyMistake("a: 'b'\nc: [d] e\n").what ?? '', /goes on after its end/);
});

test('a backslash or both kinds of marks in a value leave no quotation marks that would do', () => {
  const whole = 'Put the whole value in quotation marks';

  assert.is(onlyMistake('image: { credit: Photo: C:\\new }\n').fix, `${whole}.`);
  assert.is(
    onlyMistake(`permalink: {{ 'a"b' }}\n`).fix,
    `${whole}, with a backslash before each " in it: "{{ 'a\\"b' }}".`,
  );
});

test.run();
