/**
 * Allowance comments in a body: `<!-- standfirst-allow picture/no-alt -->`.
 *
 * They are taken out before Markdown is read, a line with nothing else on it altogether, so that everything around them
 * is what it would be without them. In code they stay: there they are text.
 */
import type { Token } from 'markdown-it';
import type { ElementUse } from '../content/document.ts';
import { type Allowance, readAllowance } from '../core/allowances.ts';
import type { Problem } from '../core/problem.ts';
import { placeOf, problemAt, type SourceFile } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import type { Tag, TaggedText } from './tags.ts';

/** A body without its comments, and the numbers of those that were taken out. */
export interface WithoutAllowances {
  readonly tagged: TaggedText;
  readonly taken: ReadonlySet<number>;
}

const ANY = /<!--\s*standfirst-[\s\S]*?(?:-->|$(?![\s\S]))/g;
const NONE: ReadonlySet<number> = new Set();
const MARK = '\uFDD1';
const MARKS = new RegExp(`${MARK}(\\d+)${MARK}`, 'g');

/** Takes the comments out. `parse` reads a text in which a mark stands for each of them. */
export function takeAllowances(tagged: TaggedText, parse: (marked: string) => readonly Token[]): WithoutAllowances {
  if (!tagged.text.includes('<!--')) return { tagged, taken: NONE };
  const comments = Array.from(tagged.text.matchAll(ANY), ({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    isClosed: text.endsWith('-->'),
  }));
  if (comments.length === 0) return { tagged, taken: NONE };
  let number = -1;
  const marked = tagged.text.replace(ANY, () => {
    number += 1;
    return `${MARK}${number}${MARK}`;
  });
  const inCode = numbersInCode(parse(marked));
  const taken = new Set([...comments.keys()].filter((each) => !inCode.has(each)));
  const cuts = comments.filter((comment, each) => taken.has(each) && comment.isClosed);
  return {
    tagged: without(
      tagged,
      cuts.map((comment) => wholeLine(tagged.text, comment)),
    ),
    taken,
  };
}

/** The comments that were taken out, as allowances for their lines; an element that begins on such a line belongs to it as a whole. */
export function bodyAllowances(
  source: SourceFile,
  bodyStart: number,
  tags: readonly Tag[],
  taken: ReadonlySet<number>,
  uses: readonly ElementUse[],
): { readonly allowances: readonly Allowance[]; readonly problems: readonly Problem[] } {
  const allowances: Allowance[] = [];
  const problems: Problem[] = [];
  if (taken.size === 0) return { allowances, problems };
  const body = source.text.slice(bodyStart);
  // Within a tag such a comment is part of its arguments.
  const comments = [...body.matchAll(ANY)].filter(
    ({ index }) => !tags.some(({ start, end }) => start < bodyStart + index && bodyStart + index < end),
  );
  for (const [number, { index, 0: text }] of comments.entries()) {
    if (!taken.has(number)) continue;
    const comment = { start: bodyStart + index, end: bodyStart + index + text.length };
    if (!text.endsWith('-->')) {
      problems.push(problemAt(source, comment.start, comment.start + 4, unclosed));
      continue;
    }
    const inside = { start: comment.start + 4, end: comment.end - 3 };
    const allowance = readAllowance(source, comment, inside, (line) => line.replace(ANY, ''));
    if (allowance) allowances.push(stretched(allowance, uses));
  }
  return { allowances, problems };
}

function stretched(allowance: Allowance, uses: readonly ElementUse[]): Allowance {
  const { source, firstLine } = allowance;
  let { lastLine } = allowance;
  for (const use of uses) {
    const line = placeOf(source, use.start, use.end).line;
    if (line >= firstLine && line <= lastLine)
      lastLine = Math.max(lastLine, placeOf(source, use.contentEnd, use.contentEnd).line);
  }
  return { ...allowance, lastLine };
}

function numbersInCode(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const token of tokens) {
    for (const number of numbersInCode(token.children ?? [])) found.add(number);
    if (token.type !== 'fence' && token.type !== 'code_inline') continue;
    for (const [, number] of `${token.info} ${token.content}`.matchAll(MARKS)) found.add(Number(number));
  }
  return found;
}

/** What to take out: the line and its end when nothing else is on it, else the comment and the spaces that it would leave at an end. */
function wholeLine(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const before = text.slice(lineStart, start).replace(ANY, '');
  const after = text.slice(end, lineEnd).replace(ANY, '');
  if (/^[\s>]*$/.test(before) && after.trim() === '')
    return { start: lineStart, end: Math.min(lineEnd + 1, text.length) };
  if (after.trim() === '') return { start: lineStart + text.slice(lineStart, start).trimEnd().length, end: lineEnd };
  return text[start - 1] === ' ' && text[end] === ' ' ? { start: start - 1, end } : { start, end };
}

/** The text without some stretches of it. */
function without({ tags, text, lines }: TaggedText, cuts: readonly Span[]): TaggedText {
  const pieces: string[] = [];
  const kept: number[] = [];
  let at = 0;
  let line = 0;
  let beginsLine = true;
  for (const { start, end } of [...cuts, { start: text.length, end: text.length }]) {
    for (const part of text.slice(at, Math.max(start, at)).split(/(?<=\n)/)) {
      if (part === '') continue;
      if (beginsLine) kept.push(lines[line] ?? 0);
      pieces.push(part);
      beginsLine = part.endsWith('\n');
      if (beginsLine) line += 1;
    }
    line += text.slice(Math.max(start, at), end).split('\n').length - 1;
    at = Math.max(end, at);
  }
  if (beginsLine) kept.push(lines[line] ?? lines.at(-1) ?? 0);
  return { tags, text: pieces.join(''), lines: kept };
}

const unclosed = {
  code: 'allow/unclosed',
  what: 'A comment begins here and is never closed.',
  why: 'Everything below it would be missing from the page.',
  fix: 'Write --> at its end.',
} as const;
