/** Inner brackets: tests of brackets within words, in lists and groups on one line. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { onlyMistake } from './yaml-slips.ts';

const test = suite('inner brackets');

test('a bracket within a word is told alone, at its place', () => {
  for (const [text, at] of [
    ['image: { src: a.jpg, alt[: B }\n', '1:25 ['],
    ['image: { src: a.jpg, alt: Ma[p, credit: C }\n', '1:29 ['],
    ['tags: [Map{s, Rain]\n', '1:11 {'],
    ['tags: [Maps, Ra]in]\nkicker: Night\n', '1:16 ]'],
    ['image: { src: a.jpg, alt: M}ap }\n', '1:28 }'],
    ['people: [a, b{,\n  c]\n', '1:14 {'],
  ] as const) {
    const mistake = onlyMistake(text);
    assert.equal(
      [mistake.at, mistake.fix],
      [at, 'Remove it; or, if it belongs to the text, put the text in quotation marks.'],
      text,
    );
  }
  assert.match(onlyMistake('tags: [Maps, Ra]in]\n').what ?? '', 'within a word, and to YAML it ends a list.');
});

test('a text that only begins with a bracket is to be in quotation marks as a whole', () => {
  assert.match(onlyMistake('title: [Spoiler]s ahead\n').fix ?? '', /^Put the whole value in quotation marks/);
});

test.run();
