/** YAML brackets and hyphens: tests that a list with both is told once, where the bracket opens. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { bracketsAndHyphens, isOfBracketsAndHyphens } from '../../src/core/yaml-brackets-and-hyphens.ts';

const test = suite('YAML brackets and hyphens');

/** `line:column marked text` of each problem, and what to do. */
function told(text: string): readonly string[] {
  const read = readYaml({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
  if (!('problems' in read)) return [];
  return read.problems.flatMap(({ place, fix }) =>
    place ? [`${place.line}:${place.column} ${place.lineText.slice(place.column - 1, place.endColumn - 1)}`, fix] : [],
  );
}

test('a list that has brackets as well as hyphens is told once, where the bracket opens', () => {
  const fix = 'Remove the bracket: a list has either brackets or hyphens.';

  assert.equal(told('kind: news\ntags: [\n  - Maps\n  - Rain\n'), ['2:7 [', fix]);
  assert.equal(told('tags: [\n- Maps\n- Rain\nkind: news\n'), ['1:7 [', fix]);
  assert.equal(told('tags: [Maps,\n  - Rain\nkind: news\n'), [
    '1:7 [Maps,',
    'Write every item on a line of its own, with "- " before it and without brackets.',
  ]);
  const both = 'Remove the bracket here and the one below the list: a list has either brackets or hyphens.';
  assert.equal(told('tags: [\n  - Maps\n]\nkind: news\n'), ['1:7 [', both]);
  assert.equal(told('tags: [\n  - Maps\n  - Rain ]\n'), [
    '1:7 [',
    'Remove both brackets: a list has either brackets or hyphens.',
  ]);
  assert.equal(told('tags: [- Maps, - Rain]\nkind: news\n'), [
    '1:7 [- Maps, - Rain]',
    'Write [Maps, Rain]: in brackets no item has a hyphen.',
  ]);
  assert.equal(told('cast: {\n  - character: Vera\n  - actor: Ana\n}\n'), [
    '1:7 {',
    both.replace('bracket here', 'brace here'),
  ]);
});

test('what stands below such a bracket is no part of the value above it', () => {
  const read = readYaml({
    source: { path: 'a.yaml', text: 'kind: news\ntags: [\n  - Maps\ntitle: A\n' },
    start: 0,
    end: 38,
  });

  assert.equal('rest' in read && read.rest?.data, { kind: 'news', title: 'A' });
});

test('what follows from such a list stands in it, or misses its end', () => {
  const [list] = bracketsAndHyphens('tags: [\n  - Maps\nkind: news\n');
  assert.ok(list);
  const isOf = (at: number, message: string) => isOfBracketsAndHyphens({ code: '', message, pos: [at, at] }, list);

  assert.equal([isOf(10, 'x'), isOf(17, 'must end with a ]'), isOf(17, 'x'), isOf(2, 'x')], [true, true, false, false]);
});

test('a list with either is none', () => {
  assert.equal(bracketsAndHyphens('tags: [Maps,\n  Rain]\ncast:\n  - { actor: a }\n  - [b]\n'), []);
});

test.run();
