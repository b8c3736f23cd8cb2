/** YAML odd hyphens: tests that an item of a list whose hyphen no ordinary space follows is told, and texts are left alone. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';

const test = suite('YAML odd hyphens');

/** `line:column marked text` of each problem, and what to do. */
function told(text: string): readonly string[] {
  const read = readYaml({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
  if (!('problems' in read)) return [];
  return read.problems.map(({ place, what, fix }) => {
    assert.is(what, 'The space after the hyphen is not an ordinary one, but one that does not break.');
    return `${place?.line}:${place?.column} ${place?.lineText.slice(place.column - 1, place.endColumn - 1)} ${fix}`;
  });
}

test('items after such spaces are told one by one, whether YAML takes them for one text or not', () => {
  const both = (indent: string) => [
    `2:${indent.length + 1} -\u00A0Work Delete it and type a space: - Work`,
    `3:${indent.length + 1} -\u00A0Sea air Delete it and type a space: - Sea air`,
  ];

  assert.equal(told('tags:\n  -\u00A0Work\n  -\u00A0Sea air\nkind: news\n'), both('  '));
  assert.equal(told('tags:\n-\u00A0Work\n-\u00A0Sea air\nkind: news\n'), both(''));
});

test('an item that has become a part of the one above it is told', () => {
  assert.equal(told('tags:\n  - Work\n  -\u202FSea\n'), ['3:3 -\u202FSea Delete it and type a space: - Sea']);
  assert.equal(told('tags:\n  -\u00A0 Sea\n'), ['2:3 -\u00A0 Sea Delete it and type a space: - Sea']);
});

test('everything else is read as if they were ordinary, and its mistakes are told as well', () => {
  const text = 'tags:\n  -\u00A0Work\nkicker:\u00A0x\nkind: news\n';
  const read = readYaml({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
  const good = 'tags:\n  -\u00A0Work\nkind: news\n';
  const salvaged = readYaml({ source: { path: 'a.yaml', text: good }, start: 0, end: good.length });

  assert.equal('problems' in read && read.problems.map(({ place }) => place?.line), [2, 3]);
  assert.equal('problems' in salvaged && salvaged.rest?.data, { tags: ['Work'], kind: 'news' });
  assert.equal('problems' in salvaged && [...(salvaged.rest?.lost ?? [1])], []);
});

test('in a text such a line may be what it looks like', () => {
  assert.equal(told('text: |\n  -\u00A0Work\n  -\u00A0Sea\n'), []);
  assert.equal(told('text: She said\n  -\u00A0no.\n'), []);
  assert.equal(told('tags:\n  - "A\n    -\u00A0B"\n'), []);
  assert.equal(told('tags:\n  - Work and\u00A0- Sea\n'), []);
  assert.equal(told('text: "a\u2028-\u00A0b"\n'), []);
});

test.run();
