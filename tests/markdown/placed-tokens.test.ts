/** Placed tokens: tests that the same words are placed where they stand, one after the other. */
import MarkdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linesOf, placedTokens } from '../../src/markdown/placed-tokens.ts';

const test = suite('placed tokens');

test('gives the tokens that are wanted, with their lines and the places of their text', () => {
  const text = '# A b\n\n> A b\n\nA b\n';
  const search = { source: { path: 'a.md', text }, tags: [], lineInFile: (line: number) => line };

  const placed = [...placedTokens(new MarkdownIt().parse(text, {}), search, ({ type }) => type === 'inline')];

  assert.equal(
    placed.map(({ block, spanOf }) => [text.slice(block.start, block.end), spanOf(2, 3).start]),
    [
      ['# A b\n', 4],
      ['> A b\n', 11],
      ['A b\n', 16],
    ],
  );
});

test('lines end where the text does', () => {
  assert.equal(linesOf({ path: 'a.md', text: 'a\nb\nc' }, 1, 2), { start: 2, end: 4 });
  assert.equal(linesOf({ path: 'a.md', text: 'a\nb' }, 1, 9), { start: 2, end: 3 });
});

test.run();
