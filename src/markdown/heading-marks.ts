/** Heading marks: `##` without a space after them, which makes no heading, or without words. One `#` alone is that of a hashtag. */
import type { Token } from 'markdown-it';
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { anchorOf } from './headings.ts';
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

/** More marks than there are levels. */
export const surplusMarks: TextPattern = {
  pattern: /(?<![^\n])(?<wrong>#{7,})(?=[ \t]+\S)/dg,
  find: (_typed, { wrong: marks = '' }) => ({
    ...misread,
    what: `${marks} makes no heading: there are six levels, and so at most six signs.`,
    why: 'Readers would see the signs, and no heading to find their way by.',
    fix: 'Write ##, or one more sign than the heading that it belongs to.',
  }),
};

/** The ids that headings without their space would have: who links to one of them is right. */
export function meantAnchors(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(({ code, place }) =>
    code === misread.code && place ? anchorOf(place.lineText.replace(/^[\s>]*#+|#+\s*$/g, '').trim()) : [],
  );
}

/** Headings that are nothing but their marks, and paragraphs of which a line of hyphens below them makes one. */
export function oddHeadings(tokens: readonly Token[], search: PlaceSearch): readonly Problem[] {
  const isHeading = ({ type }: Token) => type === 'heading_open';
  if (!tokens.some(isHeading)) return [];
  return tokens.flatMap((token, index) => {
    if (!isHeading(token)) return [];
    const words = tokens[index + 1]?.content ?? '';
    if (words === '') return emptyHeading(token, search);
    return token.markup === '-' && isParagraph(words) ? (underlined(token, search) ?? []) : [];
  });
}

function emptyHeading({ map, markup }: Token, { source, lineInFile }: PlaceSearch): Problem {
  const [first, afterLast] = map ?? [0, 0];
  const { start, end } = linesOf(source, lineInFile(first), lineInFile(afterLast));
  const at = start + Math.max(source.text.slice(start, end).indexOf(markup), 0);
  return problemAt(source, at, at + markup.length, {
    ...misread,
    what: `${markup} stands here without words, and is a heading all the same.`,
    why: 'Screen readers announce a heading of which there is nothing to read.',
    fix: `Write the words of the heading after ${markup}, or remove ${markup}.`,
  });
}

/** One line of a few words is meant to be a heading. */
function isParagraph(words: string): boolean {
  return words.includes('\n') || (words.length > 50 && /[.!?…][”"’')]*$/.test(words));
}

/** A long line of hyphens is meant to underline. */
function underlined({ map }: Token, { source, lineInFile }: PlaceSearch): Problem | undefined {
  const [, afterLast] = map ?? [0, 1];
  const { start, end } = linesOf(source, lineInFile(afterLast - 1), lineInFile(afterLast));
  const [line = ''] = /-+/.exec(source.text.slice(start, end)) ?? [];
  if (line.length > 9) return undefined;
  const at = source.text.indexOf(line, start);
  return problemAt(source, at, at + line.length, {
    ...misread,
    what: `The line ${line} makes a heading of the paragraph above it.`,
    why: 'Readers would see the whole paragraph as a heading.',
    fix: `Leave a line empty above ${line}.`,
  });
}

const misread = { code: 'heading/syntax', severity: 'warning' } as const satisfies Partial<Finding>;
