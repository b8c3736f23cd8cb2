/** YAML documents: tests that texts which js-yaml reads over several lines without an indent have places like all others. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml, yamlLocator } from '../../src/core/yaml.ts';
import { documentOf, faultsOfText } from '../../src/core/yaml-documents.ts';

const test = suite('YAML documents');

const LONG =
  'title: T\nexcerpt: "You can\'t learn it,\nsay some: not from \\"a\n\nbook\\"." # a note\ndate: 2026-01-01\n';
const blockOf = (text: string) => ({ source: { path: 'a.md', text }, start: 0, end: text.length });

test('a text in quotation marks may go on in lines without an indent, as many do', () => {
  assert.equal(faultsOfText(LONG, true), []);
  assert.equal(faultsOfText("a: 'It''s\nlate'\nb: 1\n", true), []);
  assert.equal(readYaml(blockOf(LONG)), {
    data: { title: 'T', excerpt: 'You can\'t learn it, say some: not from "a\nbook".', date: '2026-01-01' },
  });
});

test('places are those of the text as it is', () => {
  const { value } = yamlLocator(blockOf(LONG));

  assert.is(LONG.slice(value(['date']).start, value(['date']).end), '2026-01-01');
  assert.is(LONG.slice(value(['excerpt']).start).startsWith('"You can'), true);
  assert.is(documentOf(LONG).errors.length, 0);
});

test('a key within the marks says that the first was never closed', () => {
  for (const text of [
    'title: "Foo\nkicker: bar"\ndate: 1\n',
    'a:\n  b: "Common: the b\n  credit: "Illustration: S"\n',
  ]) {
    assert.ok(faultsOfText(text, false).some(({ message }) => message.includes('quote')));
    assert.ok('problems' in readYaml(blockOf(text)));
  }
});

test('marks that close nothing, or not at the end of a line, leave the text as it is', () => {
  for (const text of ['a: "One\ntwo" three\nb: 1\n', 'a: "One\ntwo\n', 'a: "One\\"\ntwo\n'])
    assert.ok(faultsOfText(text, false).length > 0, text);
});

test('more groups within each other than the parser can go into are no crash', () => {
  assert.equal(faultsOfText(`tags: [${'a: '.repeat(7000)}]`, true), []);
});

test.run();
