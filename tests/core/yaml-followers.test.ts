/** YAML followers: tests that one slip is told once, however many lines cannot be read because of it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { withoutFollowers } from '../../src/core/yaml-followers.ts';

const test = suite('YAML followers');

/** `line what` of each problem. `above` stands in the file before the block. */
function told(text: string, above = ''): readonly string[] {
  const source = { path: 'a.yaml', text: above + text };
  const read = readYaml({ source, start: above.length, end: source.text.length });
  return 'problems' in read ? read.problems.map(({ place, what }) => `${place?.line} ${what.slice(0, 37)}`) : [];
}

const offers = (third: string, first = '  - provider: a') =>
  `title: T\noffers:\n${first}\n    url: b\n${third}\n    access: c\n    price: d\n    checked: e\n  - provider: f\n`;

test('a key that stands one space to the left is told alone', () => {
  assert.equal(told(offers('   regions: [GB]')), ['5 This line is not indented like the li']);
  assert.equal(told(offers('   regions: [GB]'), '---\n'), ['6 This line is not indented like the li']);
});

test('an item that stands one space to the right is told alone', () => {
  const seasons = 'seasons:\n  - number: 1\n    title: Dusk\n   - number: 2\n    title: Dawn\n';

  assert.equal(told(seasons), ['4 This line is not indented like the li']);
});

test('an item without a space after its hyphen is told alone, also as the first of its list', () => {
  assert.equal(told(offers('    regions: [GB]', '  -provider: a')), ['3 There is no space after the hyphen.']);
  assert.equal(told(offers('  -provider: g')), ['5 There is no space after the hyphen.']);
});

test('a key without its colon is told, and not the keys below it', () => {
  const sections = 'comedy:\n  title: A\n  accent: b\ndrama\n  title: A\n  accent: b\n';

  assert.equal(told(sections), ['4 This line has no colon, so it is neit']);
});

test('a bracket that nothing closes is told, and not the keys and items below it', () => {
  const item = '  - provider: a\n    regions: [\n      - GB\n    access: c\n    url: d\n';
  const cast = 'cast:\n  - character: [Ana\n    actor: b\n  - character: C\n    actor: d\n';

  assert.equal(told(`offers:\n${item}`), ['3 A bracket opens here, and the lines b']);
  assert.equal(told(cast), ['2 A list is opened with [ here, and no ']);
});

test('a second slip below is told as well', () => {
  assert.equal(told(`${offers('   regions: [GB]')}kind: a: b\n`), [
    '5 This line is not indented like the li',
    '10 A colon followed by a space stands in',
  ]);
});

test('what is left after many slips is told as it is', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `k${index}: a: b\n`).join('');

  assert.is(told(lines).length, 20);
});

test('nothing is looked at anew where there is one problem', () => {
  const never = (): never => {
    throw new TypeError('It was.');
  };

  assert.equal(withoutFollowers([], 'a: 1\n', never, 0), []);
});

test.run();
