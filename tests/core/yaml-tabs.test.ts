/** YAML tabs: tests that every line with one is told, and how many spaces belong there. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { tabIndent } from '../../src/core/yaml-tabs.ts';

const test = suite('YAML tabs');

/** What is said of the only mistake of a text. */
function said(text: string): string {
  const read = readYaml({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
  const problems = 'problems' in read ? read.problems : [];
  assert.is(problems.length, 1, text);
  return `${problems[0]?.what} ${problems[0]?.fix}`;
}

test('lines one below the other are told with the first', () => {
  const fix = 'Indent with spaces: two for each level.';

  assert.is(said('image:\n\tsrc: a\n'), `This line is indented with a tab. ${fix}`);
  assert.is(said('image:\n\tsrc: a\n\talt: b\n'), `This line and the next one are indented with tabs. ${fix}`);
  assert.is(
    said('image:\n\tsrc: a\n\talt: b\n\tcredit: c\nkind: news\n'),
    `This line and the next two are indented with tabs. ${fix}`,
  );
});

test('below the key of an item there are more spaces than a level has', () => {
  assert.is(
    said('- nine:\n\tten: News\n\televen: Film\n'),
    'This line and the next one are indented with tabs. Indent with spaces: four in the first line, and two more for each further level.',
  );
  assert.match(said('day:\n  - nine:\n\tten: News\n'), /six in this line, and two more/);
  assert.match(said('day:\n  - nine: The Hedge\n\tten: News\n'), /four in this line, and two more/);
  assert.match(said('tags:\n  - Drama\n\t- Film\n'), /two for each level\.$/);
});

test('a tab before what belongs at the beginning of a line is to go', () => {
  const fixOf = (text: string) => tabIndent(text, text.indexOf('\t')).fix;

  assert.is(
    fixOf('title: A\n\tkicker: B\n'),
    'Remove the tab at the beginning of the line; further levels have two spaces each.',
  );
  assert.is(fixOf('\t- a\n\t- b\n'), 'Remove the tab at the beginning of each; further levels have two spaces each.');
  assert.is(fixOf('title: A\n\tlong title\n'), 'Indent with spaces: two for each level.');
});

test.run();
