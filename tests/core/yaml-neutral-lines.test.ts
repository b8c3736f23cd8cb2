/** YAML neutral lines: tests that one line which cannot be read hides none below it, and makes none. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mistakes } from './yaml-slips.ts';

const test = suite('YAML neutral lines');

const told = (text: string) => mistakes(text).map(({ at }) => at);

test('what a line that is told has hidden is told as well', () => {
  assert.equal(told('section: "film\nkicker: Night\nkind guide\ntitle: T\n'), ['1:10 "film', '3:1 kind guide']);
  assert.equal(told('people [jo]\ntags:[Drama]\ndate: 2026-11-01\n'), ['1:1 people [jo]', '2:1 tags:[Drama]']);
  assert.equal(told('a: "x\nb: Well: y\nc: @z\n'), ['1:4 "x', '2:4 Well: y', '3:4 @z']);
});

test('what belongs to such a line is not looked at', () => {
  assert.equal(told('tags: [\n  - Maps\n  - Rain\nkind: news\n').length, 1);
  assert.equal(told('cast:\n  - character: x\n    actor: y\n   - character: z\n     actor: q\n').length, 1);
});

test('below it a line that has moved is found as it would be alone', () => {
  assert.equal(told('section: Well: drama\nimage:\n src: a.jpg\n  alt: A\n  caption: B\n'), [
    '1:10 Well: drama',
    '3:2 src: a.jpg',
  ]);
});

test('many lines, and long ones, are told as they are found first', () => {
  assert.ok(told(`a: b\n${'c d\n'.repeat(200)}`).length > 0);
  assert.ok(told(`a: "x\n${'b: c\n'.repeat(3000)}`).length > 0);
});

test.run();
