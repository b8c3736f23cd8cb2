/** Heading marks: `##` without a space after them, which makes no heading, or without words. One `#` alone is that of a hashtag. */
import type { Token } from 'markdown-it';
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { linesOf, type PlaceSearch } from './placed-tokens.ts';
import type { TextPattern } from './text-patterns.ts';

/** The pattern, at the beginning of a line. */
export const headingMarks: TextPattern = {
  pattern: /(?<![^\n])(?<wrong>#{2,6})(?<word>[\p{Ps}\p{Pi}"'*_]*\p{L}[^\s#]*|\d[^\s#]*(?=[ \t]+[\p{L}\p{P}]))/dgu,
  find: (_typed, { wrong: marks = '', word = '' }) => ({
    ...misread,
    what: `${marks}${word} makes no heading, as no space follows ${marks}: it is printed as it is typed.`,
    why: 'Readers would see the signs, and no heading to find their way by.',
    fix: `Put a space after ${marks}.`,
  }),
};

/** Headings that are nothing but their marks. */
export function emptyHeadings(tokens: readonly Token[], { source, lineInFile }: PlaceSearch): readonly Problem[] {
  const isEmpty = ({ type }: Token, index: number) => type === 'heading_open' && tokens[index + 1]?.content === '';
  return tokens.filter(isEmpty).map(({ map, markup }) => {
    const [first, afterLast] = map ?? [0, 0];
    const { start, end } = linesOf(source, lineInFile(first), lineInFile(afterLast));
    const at = start + Math.max(source.text.slice(start, end).indexOf(markup), 0);
    return problemAt(source, at, at + markup.length, {
      ...misread,
      what: `${markup} stands here without words, and is a heading all the same.`,
      why: 'Screen readers announce a heading of which there is nothing to read.',
      fix: `Write the words of the heading after ${markup}, or remove ${markup}.`,
    });
  });
}

/** Paragraphs of which a line of hyphens below them makes a heading. One line of a few words is meant to be one. */
export function underlined(tokens: readonly Token[], { source, lineInFile }: PlaceSearch): readonly Problem[] {
  return tokens.flatMap(({ type, map, markup }, index) => {
    if (type !== 'heading_open' || markup !== '-' || !map) return [];
    const words = tokens[index + 1]?.content ?? '';
    if (!words.includes('\n') && !(words.length > 50 && /[.!?…][”"’')]*$/.test(words))) return [];
    const { start, end } = linesOf(source, lineInFile(map[1] - 1), lineInFile(map[1]));
    const [line = ''] = /-+/.exec(source.text.slice(start, end)) ?? [];
    const at = source.text.indexOf(line, start);
    return problemAt(source, at, at + line.length, {
      ...misread,
      what: `The line ${line} makes a heading of the paragraph above it.`,
      why: 'Readers would see the whole paragraph as a heading.',
      fix: `Leave a line empty above ${line}.`,
    });
  });
}

const misread = { code: 'heading/syntax', severity: 'warning' } as const satisfies Partial<Finding>;
