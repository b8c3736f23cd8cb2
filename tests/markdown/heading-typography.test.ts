/** Heading typography: tests that headings read as they are printed, and the rest as typed. */
import MarkdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { useHeadingTypography } from '../../src/markdown/heading-typography.ts';

const test = suite('heading typography');

test('headings get their signs, wherever they stand, and sentences stay as typed', () => {
  const markdown = new MarkdownIt({ typographer: true, quotes: '“”‘’' });
  useHeadingTypography(markdown);

  const printed = markdown.render('## It\'s (c)\n\nIt\'s -- (c)\n\n- "Item"\n\n  ### A "list"\n');

  assert.match(printed, /<h2>It’s ©<\/h2>/);
  assert.match(printed, /<h3>A “list”<\/h3>/);
  assert.match(printed, /<p>It's -- \(c\)<\/p>/);
  assert.match(printed, /<p>&quot;Item&quot;<\/p>/);
});

test('each text is read by itself', () => {
  const markdown = new MarkdownIt({ typographer: true });
  useHeadingTypography(markdown);

  const counts = ['## One\n\nText\n', 'Text\n', ''].map((text) => markdown.parse(text, {}).length);

  assert.equal(counts, [6, 3, 0]);
});

test.run();
