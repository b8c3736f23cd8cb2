/** Headings: tests for the address of each heading within its page. */
import MarkdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { headingLevelOne, nameHeadings } from '../../src/markdown/headings.ts';
import { readBodyOf } from '../support/world.ts';

const test = suite('headings');

const anchorsOf = (body: string) => [...readBodyOf(body).document.anchors];

test('a heading has an id of its words, and two of the same words have two', () => {
  assert.equal(anchorsOf('## The *last* scene\n\n## The last scene\n'), ['the-last-scene', 'the-last-scene-2']);
});

test('a heading gets no id that begins with a digit or that the layouts have given away', () => {
  assert.equal(anchorsOf('## 17 takes\n\n## Content\n\n## ???\n'), ['part-17-takes', 'content-2', 'part']);
});

test('an id that something else has given to a heading stays, and no other heading gets it', () => {
  const markdown = new MarkdownIt();
  const tokens = markdown.parse('## One\n\n## Two\n\n## Null\n', {});
  tokens[0]?.attrSet('id', 'two');

  nameHeadings(tokens, (children) => children.map(({ content }) => content).join(''));

  assert.equal(
    tokens.filter(({ type }) => type === 'heading_open').map((token) => token.attrGet('id')),
    ['two', 'two-2', 'null'],
  );
});

test('ids of raw HTML are anchors as well, in a block and in a sentence', () => {
  assert.equal(anchorsOf('<div id="box">\n</div>\n\nText <a name=old></a><b id=\'new\'>x</b>.\n'), [
    'box',
    'old',
    'new',
  ]);
});

test('what is said of a heading of level one names the mark that makes it', () => {
  assert.match(headingLevelOne('#').fix, /Write ## instead/);
  assert.match(headingLevelOne('=').what, /The line of = below these words makes them a heading of level one/);
});

test.run();
