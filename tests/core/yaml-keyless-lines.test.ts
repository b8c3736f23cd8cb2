/** YAML keyless lines: tests what is said of a line that is neither key nor item. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lineAt } from '../../src/core/yaml-faults.ts';
import { keylessLine } from '../../src/core/yaml-keyless-lines.ts';

const test = suite('YAML keyless lines');

/** What is said of the second line of a text, which parsers take for a key without a colon. */
function said(line: string, before = 'a: 1\n') {
  const text = `${before}${line}\nb: 2\n`;
  const fault = { code: 'MULTILINE_IMPLICIT_KEY', message: '', pos: [before.length, before.length + 1] } as const;
  return keylessLine(fault, lineAt(text, before.length), text);
}

test('a full-width colon is named, and the line shown with an ordinary one', () => {
  assert.is(said('title：지금 우리')?.what, 'The colon is a full-width one, which is not a colon to YAML.');
  assert.is(said('title： 지금')?.fix, 'Write an ordinary colon and a space: title: 지금');
});

test('a space that does not break is named', () => {
  assert.is(said('title:\u00A0T')?.fix, 'Delete it and type a space: title: T');
});

test('an equals sign is to be a colon', () => {
  assert.is(said('title = "T"')?.fix, 'Write a colon and a space: title: "T"');
});

test('a note of another language is to be one of YAML', () => {
  for (const line of ['<!-- todo: find -->', '// todo: find', '  // todo: find'])
    assert.is(said(line)?.fix, 'A note in YAML begins with a #: # todo: find', line);
  assert.is(
    said('// todo: find')?.what,
    'This line is a note in the manner of another language, which YAML takes for a key.',
  );
});

test('a line below an empty one may be where the article begins', () => {
  assert.match(said('Somebody runs.', 'a: 1\n\n')?.fix ?? '', /if the text of the article begins here/);
  assert.not.match(said('Somebody runs.')?.fix ?? '', /article/);
});

test.run();
