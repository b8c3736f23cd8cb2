/** Merge marks: tests of what Git leaves in a body that two people have changed. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readBodyOf } from '../support/world.ts';

const test = suite('merge marks');

const told = (body: string) =>
  readBodyOf(body).problems.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);

test('a conflict is told once, at its first mark, and nothing else of what stands in it', () => {
  assert.equal(told('Words.\n\n<<<<<<< HEAD\nOurs <b>here.\n=======\nTheirs.\n>>>>>>> branch\n\nWords.\n'), [
    '3:1 file/conflict',
  ]);
  assert.equal(told('<<<<<<< ours\nA\n\n||||||| base\nB\n\n=======\n\nC\n>>>>>>> theirs\n\n<<<<<<< HEAD\n'), [
    '1:1 file/conflict',
    '12:1 file/conflict',
  ]);
});

test('a mark that was forgotten is told, too', () => {
  assert.equal(told('Words.\n>>>>>>> 3f2c1ab (Better words)\n\nWords.\n'), ['2:1 file/conflict']);
});

test('a line of = below words, deep quotations and marks in code are none', () => {
  assert.equal(told('> > > > > > > Deep.\n\n```\n<<<<<<< HEAD\n=======\n>>>>>>> branch\n```\n'), []);
  assert.equal(told('Words `<<<<<<< HEAD` words.\n'), []);
});

test.run();
