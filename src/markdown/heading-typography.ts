/**
 * Heading typography: reading for a check, where only headings get the quotation marks and signs that readers see.
 *
 * The ids of headings are made of what is printed. Everything else is compared without regard to typography, which is
 * a quarter of the work of reading.
 */
import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

/** Limits markdown-it's typographic rules to headings. */
export function useHeadingTypography(markdown: MarkdownIt): void {
  let all: Token[] = [];
  markdown.core.ruler.before('replacements', 'only_headings', (state) => {
    all = state.tokens;
    state.tokens = all.filter((_, index) => all[index - 1]?.type === 'heading_open');
  });
  markdown.core.ruler.after('smartquotes', 'all_tokens', (state) => {
    state.tokens = all;
    all = [];
  });
}
