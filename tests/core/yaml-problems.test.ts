/** YAML problems: tests what is found where a block cannot be read, and what is left of it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { oddIndents, withoutProblems } from '../../src/core/yaml-problems.ts';

const test = suite('YAML problems');

const blockOf = (text: string) => ({ source: { path: 'a.yaml', text }, start: 0, end: text.length });

function restOf(text: string): string {
  const block = blockOf(text);
  const read = readYaml(block);
  if (!('problems' in read)) throw new TypeError('This can be read.');
  return withoutProblems(block, read.problems).rest.source.text;
}

test('spaces that are none to YAML are told once for lines one below the other', () => {
  const problems = oddIndents(blockOf('a:\n\u00A0\u00A0b: 1\n\u00A0 c: 2\nd:\n\u3000e: 3\n'));

  assert.equal(
    problems.map(({ place }) => [place?.line, place?.column, place?.endColumn]),
    [
      [2, 1, 3],
      [5, 1, 2],
    ],
  );
  assert.match(problems[0]?.what ?? '', /^This line and the next one are indented with spaces that are none to YAML/);
  assert.match(problems[1]?.what ?? '', /^This line is indented/);
});

test('a sign that nobody sees is told as such', () => {
  const [problem] = oddIndents(blockOf('\u200Btitle: T\n'));

  assert.is(problem?.what, 'This line begins with an invisible character.');
});

test('such signs within a value are fine', () => {
  assert.equal(oddIndents(blockOf('a: x\u00A0y\nb: |\n  \u00A0z\n')), []);
});

test('what is left stands where it stood', () => {
  assert.is(restOf('a: b: c\nd: 1\n'), '       \nd: 1\n');
  assert.is(restOf('a:\n\tb: 1\n\tc: 2\n'), 'a:\n b: 1\n c: 2\n');
  assert.is(restOf('a:\n\u00A0b: 1\n'), 'a:\n b: 1\n');
  assert.is(restOf('a: 1\n<<<<<<< x\nb: 1\n=======\nb: 2\n>>>>>>> y\nc: 1\n').replace(/ +\n/g, ''), 'a: 1\nc: 1\n');
});

test('a tab that stands for more than one space costs its line alone', () => {
  const read = readYaml(blockOf('a:\n  b: 1\n\tc: 2\n  d: 3\ne: 4\n'));

  assert.equal('problems' in read && read.rest?.data, { a: { b: 1, d: 3 }, e: 4 });
});

test('a quotation mark that is closed by the one of the next line is told, though it can be read', () => {
  const read = readYaml(blockOf('image:\n  caption: "Common: the b\n  credit: "Illustration: S"\nkind: news\n'));
  const [problem] = 'problems' in read ? read.problems : [];

  assert.is(problem?.what, 'A quotation mark is opened and never closed.');
  assert.is(problem?.place?.line, 2);
  assert.equal(readYaml(blockOf('a: "One\n  two"\nb: \'It\'\'s\n\n  late\'\nc: "x" # "y\n')), {
    data: { a: 'One two', b: "It's\nlate", c: 'x' },
  });
});

test('lines that only follow from a problem are left out with it; where too many are, nothing is made of the rest', () => {
  const dataOf = (text: string) => {
    const read = readYaml(blockOf(text));
    return 'problems' in read ? read.rest?.data : undefined;
  };

  assert.equal(dataOf('a: 1\nb: c: d\n  e: 1\n f: 2\n'), { a: 1 });
  assert.equal(dataOf('a: 1\ntags:\n-b\n-c\nkind: news\n'), { a: 1, tags: null, kind: 'news' });
  assert.is(dataOf(`a: 1\n${'b: c: d\n  e: 1\n f: 2\n'.repeat(12)}`), undefined);
});

test('what stands below a key without its colon does not become part of the value above', () => {
  assert.match(restOf('section: drama\nauthors\n  - jo\nkind: news\n'), /^section: drama\n {7}\n {6}\nkind: news\n/);
  assert.match(restOf('section: drama\nauthors\n- jo\nkind: news\n'), /^section: drama\n {7}\n {4}\nkind: news\n/);
});

test.run();
