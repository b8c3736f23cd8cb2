/** Prose rules: tests that the faster steps read what markdown-it reads. */
import MarkdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { useProseRules } from '../../src/markdown/prose-rules.ts';
import { generatedBodies } from '../support/generated-bodies.ts';

const test = suite('prose rules');

const options = { html: true, typographer: true };
const stock = new MarkdownIt(options).disable('code');
const faster = new MarkdownIt(options).disable('code');
useProseRules(faster);

function readTheSame(text: string): void {
  assert.equal(faster.parse(text, {}), stock.parse(text, {}), JSON.stringify(text));
}

test('bodies of every kind have the tokens that they had', () => {
  for (const text of generatedBodies(1500, { tags: false })) readTheSame(text);
});

test('lines end where they ended', () => {
  for (const text of [
    '',
    ' ',
    '\n',
    'a',
    'a\n',
    'a\n  ',
    'a\n\n\t',
    '  a\n \tb',
    'a\r\nb\rc',
    'a\0b',
    '\ta\n\n- b\n\n\tc',
  ])
    readTheSame(text);
});

test('a sentence is a paragraph only when no later line makes it something else', () => {
  for (const next of [
    '===',
    '---',
    '- item',
    '2) two',
    '1. one',
    '# head',
    '> said',
    '| - |',
    '```',
    '<div>',
    '    in',
  ])
    readTheSame(`Some words | more\n${next}\nand more\n\nEnd`);
});

test('sentences in lists and quotations end where those end', () => {
  for (const text of [
    '- one\ntwo\n\nthree',
    '> one\ntwo\n\nthree',
    '- > one\n  two\n\n  three\nfour',
    '1. a\n\n   b\n\nc',
  ])
    readTheSame(text);
});

test('marks within a sentence are read', () => {
  for (const mark of [
    '*',
    '**',
    '_',
    '`',
    '~~',
    '!',
    '![',
    '[',
    ']',
    '[a](b)',
    '<b>',
    '<a@b.test>',
    '&amp;',
    '\\*',
    '  ',
  ])
    readTheSame(`words ${mark}more${mark} words${mark}\nand (it's) "so": 1 - 2 = 3 + 4 @ 5 % 6 $ # ^ } { words`);
});

test.run();
