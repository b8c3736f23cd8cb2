/** Heading marks: `##` without a space after them, which makes no heading. One `#` alone is that of a hashtag. */
import type { TextPattern } from './text-patterns.ts';

/** The pattern, at the beginning of a line. */
export const headingMarks: TextPattern = {
  pattern: /(?<![^\n])(?<wrong>#{2,6})(?<word>\p{L}[^\s#]*)/dgu,
  find: (_typed, { wrong: marks = '', word = '' }) => ({
    code: 'heading/syntax',
    severity: 'warning',
    what: `${marks}${word} makes no heading, as no space follows ${marks}: it is printed as it is typed.`,
    why: 'Readers would see the signs, and no heading to find their way by.',
    fix: `Put a space after ${marks}.`,
  }),
};
