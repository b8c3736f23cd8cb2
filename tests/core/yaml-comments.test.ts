/** YAML comments: tests that they are told from texts with a `#`. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { asComment, yamlComments } from '../../src/core/yaml-comments.ts';

const test = suite('YAML comments');

function commentsIn(text: string, start = 0): readonly string[] {
  const source = { path: 'a.yaml', text };
  return yamlComments({ source, start, end: text.length }).map((span) => text.slice(span.start, span.end));
}

test('a comment goes from its # to the end of the line', () => {
  assert.equal(commentsIn('# one\na: 1 # two\nb:\n  # three\n  - c\n'), ['# one', '# two', '# three']);
});

test('a # within a text begins none', () => {
  assert.equal(commentsIn('a: b#c\nd: "# e"\nf: \'# g\'\nh: |\n  # i\n  j\nk: l # m\n'), ['# m']);
});

test('a # in a list or map in brackets begins one', () => {
  assert.equal(commentsIn('a: [b, # c\n  d]\n'), ['# c']);
});

test('places are those of the file', () => {
  const text = '---\na: 1 # x\n';

  const [span] = yamlComments({ source: { path: 'a.md', text }, start: 4, end: text.length });

  assert.equal(span, { start: 9, end: 12 });
});

test('a note of another language is shown as a comment', () => {
  assert.is(asComment('// todo: find'), '# todo: find');
  assert.is(asComment('<!-- todo -->'), '# todo');
  assert.is(asComment('/* todo */'), '# todo');
  assert.is(asComment('<!-- todo'), '# todo');
  assert.is(asComment('todo // find'), undefined);
});

test.run();
