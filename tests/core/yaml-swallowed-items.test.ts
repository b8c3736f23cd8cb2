/** YAML swallowed items: tests for items of a list that YAML takes for words of the one above them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { placesOf } from '../support/world.ts';

const test = suite('swallowed items');

function read(text: string) {
  const result = readYaml({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
  return 'problems' in result ? result : { problems: [], rest: result };
}

test('each is told with what to do with its hyphen, and the others are read', () => {
  const { problems, rest } = read('tags:\n  - Drama\n    - Comedy\n   - Film # last\n  - News\n');

  assert.equal(placesOf(problems), ['3:5-13 yaml/syntax', '4:4-17 yaml/syntax']);
  assert.equal(
    problems.map(({ fix }) => fix),
    Array(2).fill('Write two spaces before the hyphen, as above it in  - Drama'),
  );
  assert.equal(rest?.data, { tags: ['Drama', 'News'] });
});

test('in a list without an indent the hyphen goes to the beginning of the line', () => {
  const [problem] = read('tags:\n- Drama\n - Comedy\n').problems;

  assert.is(problem?.fix, 'Move the hyphen to the beginning of the line, as above it in  - Drama');
});

test('lists in lists, texts of several lines and dashes in them are left alone', () => {
  const texts = [
    'a:\n  - b:\n    - c\n',
    'a:\n  - - b\n    - c\n',
    'a:\n  - b\n    goes on\n  - c\n',
    'a:\n  - "b\n    - c"\n',
    'a:\n  - >-\n    b\n    - c\n',
    'a: b\n  - c\n',
  ];
  for (const text of texts) assert.equal(read(text).problems, [], text);
});

test.run();
