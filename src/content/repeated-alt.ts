/** Repeated text alternatives: a caption that says the same, which those who hear the page hear twice. */
import type { Finding } from '../core/source.ts';

/** What is said of it. */
export const altRepeated: Finding = {
  code: 'picture/alt-repeated',
  severity: 'warning',
  what: 'The text alternative says the same as the caption.',
  why: 'Readers who cannot see the picture hear the same words twice, and learn nothing of what it shows.',
  fix: 'Keep the caption, and let the text alternative (alt, or the words between [ and ]) say what is to be seen.',
};

/** Whether a caption says the same as a text alternative. */
export function repeats(alt: string, caption: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(alt) !== '' && bare(alt) === bare(caption);
}
