/** YAML brackets: tests which bracket is told where one is missing, and a comma between two keys. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../src/core/yaml.ts';

const test = suite('YAML brackets');

/** `line:column marked text` of each problem, and what to do. */
function told(text: string): readonly string[] {
  const read = readYaml({ source: { path: 'a.yaml', text }, start: 0, end: text.length });
  if (!('problems' in read)) return [];
  return read.problems.flatMap(({ place, fix }) =>
    place ? [`${place.line}:${place.column} ${place.lineText.slice(place.column - 1, place.endColumn - 1)}`, fix] : [],
  );
}

test('a list in braces that is not closed is told alone', () => {
  assert.equal(told('place: { after: 9, kinds: [f, recap }\nkind: news\n'), [
    '1:27 [f, recap }',
    'Write ] after the last of its values; a text that begins with [ goes in quotation marks.',
  ]);
});

test('a comma that is missing in braces is told at the key that follows', () => {
  assert.equal(told('links:\n  - { title: About url: /about/ }\n'), [
    '2:20 url:',
    'Write a comma before url; or, if it belongs to the text, put the whole value in quotation marks.',
  ]);
});

test('a comma that is missing at the end of a line in braces is told at the key below it', () => {
  const fix = 'Write a comma before alt; or, if it belongs to the text, put the whole value in quotation marks.';

  assert.equal(told('image: { src: a.jpg\n  alt: B }\ndraft: true\n'), ['2:3 alt:', fix]);
  assert.equal(told('image: {\n  src: a.jpg\n  alt: B\n}\ndraft: true\n'), ['3:3 alt:', fix]);
  assert.equal(told('image: {\n  src: a.jpg\n  alt: B\n  credit: C\n}\n'), [
    '3:3 alt:',
    fix,
    '4:3 credit:',
    fix.replace('alt', 'credit'),
  ]);
});

test('a bracket within one that is not closed hides nothing, and is told alone', () => {
  const unclosed = 'Write } after the last of its values; a text that begins with { goes in quotation marks.';

  assert.equal(told('kicker: Night\ntags: [{Maps, Rain]\n'), ['2:8 {Maps, Rain]', unclosed]);
  assert.equal(told('tags: [Maps, Rai]]\nkicker: Night\n'), ['1:18 ]', 'Remove it.']);
});

test('a bracket in what YAML takes for a note closes nothing', () => {
  assert.equal(told('tags: [Maps, #Rain]\nkicker: A\nkicker: B\n'), [
    '1:14 #Rain',
    'Put it in quotation marks: "#Rain".',
    '3:1 kicker',
    'Keep one of the two and delete the other.',
  ]);
});

test('a bracket that is open was opened outside those that are closed', () => {
  assert.equal(told('a: [b, [c], d\ne: f\n'), [
    '1:4 [b, [c], d',
    'Write ] after the last of its values; a text that begins with [ goes in quotation marks.',
  ]);
});

test('what is missing between two values of a list is told at the second', () => {
  assert.equal(told('tags: ["Maps" "Rain"]\n'), ['1:15 "Rain"', 'Write a comma before it: , "Rain"']);
  assert.equal(told('tags: ["Maps, "Rain"]\n'), [
    '1:16 Rain',
    'Put each value between two quotation marks of its own, with a comma between the values.',
  ]);
});

test('a colon in a value in braces asks for quotation marks', () => {
  assert.equal(told('image: { src: a.jpg, credit: Photo: BBC }\n'), [
    '1:30 Photo: BBC',
    'Put the whole value in quotation marks: "Photo: BBC".',
  ]);
});

test.run();
