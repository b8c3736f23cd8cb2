/** Cut texts: tests that words behind a tight # are missed, and notes are not. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cutTexts } from '../../src/core/yaml-cut-texts.ts';

const test = suite('cut texts');

function told(text: string, above = '') {
  const source = { path: 'a.yaml', text: above + text };
  return cutTexts({ source, start: above.length, end: source.text.length });
}

test('what YAML takes from a text is marked, with the text in quotation marks', () => {
  const [problem, ...others] = told('title: T\nkicker: Night Desk #2\n', '---\n');

  assert.equal(others, []);
  assert.equal(
    [problem?.code, problem?.severity, problem?.place?.line, problem?.place?.column, problem?.place?.endColumn],
    ['value/cut', 'warning', 3, 20, 22],
  );
  assert.is(problem?.what, 'To YAML everything from a # on is a note, so that "#2" is no part of the text before it.');
  assert.is(
    problem?.fix,
    'Put the whole value in quotation marks: "Night Desk #2". If it is a note, write a space after the #.',
  );
});

test('words in a list, after a single word and in other scripts are missed as well', () => {
  assert.is(told('tags:\n  - Night Desk #2\n').length, 1);
  assert.match(told('title: The #MeToo reckoning\n')[0]?.fix ?? '', /"The #MeToo reckoning"/);
  assert.is(told('title: 지금 #우리\n').length, 1);
});

test('a comment that allows something stands in the line above, and is no part of the text', () => {
  assert.is(
    told('kicker: Take #17 # standfirst-allow value/cut -- on purpose\n')[0]?.fix,
    'Put the whole value in quotation marks: "Take #17". A comment that allows it stands alone on the line before.',
  );
});

test('notes, ids, numbers and texts in quotation marks are left alone', () => {
  for (const text of [
    'kicker: Night Desk # a note\n',
    'kicker: Night Desk  #later\n',
    'section: drama #todo\n',
    'runtimeMinutes: 60 #min\n',
    'date: 2026-11-20 09:30 #GMT\n',
    'kicker: "Night Desk #2"\n',
    'kicker: Night Desk#2\n',
    'kicker: Night Desk #standfirst-allow name/similar\n',
    'kicker: |\n  Night Desk #2\n',
    '#2 Night Desk\n',
  ])
    assert.equal(told(text), [], text);
});

test('a text without such a sign is not parsed again, and one that cannot be read says nothing', () => {
  assert.equal(told('title: [\n'), []);
  assert.equal(told('title: "Foo #2\n'), []);
});

test.run();
