/** YAML first indent: tests of spaces before the first key, alone and beside other mistakes. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mistakes } from './yaml-slips.ts';

const test = suite('YAML first indent');

const told = (text: string) => mistakes(text).map(({ at, fix }) => `${at}: ${fix}`);

test('it is told alone, with the key that it stands above', () => {
  assert.equal(told('# Notes.\n\n  title: T\n# More.\nstandfirst: S\n'), [
    '3:3 title: T: Move title two spaces to the left, so that it stands above standfirst.',
  ]);
});

test('what is wrong with the lines below it is told as if it stood right', () => {
  assert.equal(told(' title: T\nstandfirst Two sisters\ndate: 2026-05-28\nauthors:[jo]\n'), [
    '1:2 title: T: Move title one space to the left, so that it stands above standfirst.',
    '2:1 standfirst Two sisters: Write "key: value", or indent the line to make it part of the value above.',
    '4:1 authors:[jo]: Write a space after the colon: authors: [jo]',
  ]);
});

test('several lines that stand so, and lines that are no keys, are something else', () => {
  assert.is(told(' title: T\n standfirst: S\ndate: 2026-05-28\n').length, 1);
  assert.match(told(' title: T\nstandfirst\n')[0] ?? '', /^2:1/);
});

test.run();
