/** Figures: tests for paragraphs that hold one picture and nothing else. */
import MarkdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { figuresOf } from '../../src/markdown/figures.ts';

const test = suite('figures');

const typesOf = (body: string) => figuresOf(new MarkdownIt().parse(body, {})).map(({ type }) => type);

test('a picture that stands alone takes the place of its paragraph', () => {
  assert.equal(typesOf('![a](a.jpg)\n'), ['figure']);
});

test('a picture beside words or another picture stays in its paragraph', () => {
  const paragraph = ['paragraph_open', 'inline', 'paragraph_close'];

  assert.equal(typesOf('Words ![a](a.jpg)\n'), paragraph);
  assert.equal(typesOf('![a](a.jpg) ![b](b.jpg)\n'), paragraph);
});

test.run();
