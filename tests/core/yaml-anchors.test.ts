/** YAML anchors: tests which words behind `&` were meant as text. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';
import { strayAnchors } from '../../src/core/yaml-anchors.ts';

const test = suite('YAML anchors');

const blockOf = (text: string) => ({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
const told = (text: string) =>
  strayAnchors(blockOf(text)).map(({ place, fix }) => `${place?.line}:${place?.column}-${place?.endColumn} ${fix}`);

test('a word behind & that nothing refers to is a text without quotation marks', () => {
  assert.equal(told('title: &Friends at thirty\n'), [
    '1:8-26 Put the whole value in quotation marks: "&Friends at thirty".',
  ]);
  assert.equal(told('a: 1\ntags: [x, &c d e]\nlist:\n  - &e "f g"\n  - &g h i # j\n').length, 2);
});

test('a value that is used again may have a name, and so may groups and lists', () => {
  assert.equal(told('title: &t Friends\nseoTitle: *t\n'), []);
  assert.equal(told('colour: &c red\nimage: &i\n  src: a.jpg\nshows: &s [a]\n'), []);
});

test('an & within a text, or in quotation marks, is an &', () => {
  assert.equal(told('a: Tom & Jerry\nb: "&c d"\ne: |\n  f: &g h i\n'), []);
});

test('the lines around it are read', () => {
  const read = readYaml(blockOf('title: &Friends at thirty\nkind: news\n'));

  assert.equal('problems' in read && read.rest?.data, { kind: 'news' });
});

test.run();
