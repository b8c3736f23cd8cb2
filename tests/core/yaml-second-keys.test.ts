/** YAML second keys: tests that the line of the first is named. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';

const test = suite('YAML second keys');

/** What is said of a text that stands below `above`. */
function whatOf(text: string, above = ''): string | undefined {
  const source = { path: 'a.yaml', text: above + text };
  const read = readYaml({ source, start: above.length, end: source.text.length });
  return 'problems' in read ? read.problems[0]?.what : undefined;
}

test('a key that stands twice is told with the line of the first', () => {
  assert.is(whatOf('title: T\ndate: 2022-02-07\ntitle: U\n'), 'This key stands here a second time, after line 1.');
  assert.is(
    whatOf('src: x\nimage:\n  src: a\n  alt: b\n  src: c\n'),
    'This key stands here a second time, after line 3.',
  );
  assert.is(
    whatOf('cast:\n  - actor: a\n  - actor: b\n    actor: c\n'),
    'This key stands here a second time, after line 3.',
  );
  assert.is(whatOf('title: T\ntitle: U\n', '---\n'), 'This key stands here a second time, after line 2.');
  assert.is(whatOf('image: { src: a, src: b }\n'), 'This key stands here a second time.');
});

test.run();
