/**
 * Body comments: those that allow problems (`<!-- standfirst-allow picture/no-alt -->`), and those that are never closed.
 *
 * They are taken out before Markdown is read, a line with nothing else on it altogether, so that everything around them
 * is what it would be without them. In code they stay: there they are text. Of a comment that is never closed its paragraph
 * is taken out, and what stands below it is read.
 */
import type { Token } from 'markdown-it';
import type { ElementUse } from '../content/document.ts';
import { type Allowance, readAllowance } from '../core/allowances.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, placeOf, problemAt, type SourceFile } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import { placeholdersIn } from './placeholders.ts';
import type { Tag, TaggedText } from './tags.ts';

/** A body without its comments, and the numbers of those that were taken out. */
export interface WithoutComments {
  readonly tagged: TaggedText;
  readonly taken: ReadonlySet<number>;
  /** The tags within comments that are never closed. */
  readonly hidden: readonly number[];
}

const ALLOWANCE = /<!--\s*standfirst-[\s\S]*?-->/g;
const NONE: ReadonlySet<number> = new Set();
const MARK = '\uFDD1';
const MARKS = new RegExp(`${MARK}(\\d+)${MARK}`, 'g');

/** Takes the comments out. `parse` reads a text in which a mark stands for each of them. */
export function takeComments(tagged: TaggedText, parse: (marked: string) => readonly Token[]): WithoutComments {
  const { text } = tagged;
  const comments = text.includes('<!--') ? commentsIn(text) : [];
  if (comments.length === 0) return { tagged, taken: NONE, hidden: [] };
  const inCode = numbersInCode(parse(withMarks(text, comments)));
  const taken = new Set([...comments.keys()].filter((each) => !inCode.has(each)));
  const cuts = comments
    .filter((_comment, each) => taken.has(each))
    .map((comment) => (comment.isClosed ? comment : { ...comment, end: endOfParagraph(text, comment.start) }));
  const hidden = cuts
    .filter(({ isClosed }) => !isClosed)
    .flatMap(({ start, end }) => placeholdersIn(text.slice(start, end)).map(({ number }) => number));
  return {
    tagged: without(
      tagged,
      cuts.map((comment) => wholeLine(text, comment)),
    ),
    taken,
    hidden,
  };
}

/** Of a comment that is never closed, only its beginning gives way: what follows may be the end of code around it. */
function withMarks(text: string, comments: readonly Comment[]): string {
  let marked = '';
  let at = 0;
  for (const [number, { start, end, isClosed }] of comments.entries()) {
    marked += `${text.slice(at, start)}${MARK}${number}${MARK}`;
    at = isClosed ? end : start + '<!--'.length;
  }
  return marked + text.slice(at);
}

interface Comment extends Span {
  readonly isClosed: boolean;
}

/** The comments that allow something, and the one that is never closed: it goes on to the end of the text. */
function commentsIn(text: string): readonly Comment[] {
  const lastEnd = text.lastIndexOf('-->') + 1;
  const found = text.slice(lastEnd).search(/(?<!\\)<!--/);
  const unclosed = found < 0 ? -1 : lastEnd + found;
  const end = unclosed < 0 ? text.length : unclosed;
  const allowances = Array.from(text.slice(0, end).matchAll(ALLOWANCE), ({ index, 0: comment }) => ({
    start: index,
    end: index + comment.length,
    isClosed: true,
  }));
  return unclosed < 0 ? allowances : [...allowances, { start: unclosed, end: text.length, isClosed: false }];
}

function endOfParagraph(text: string, start: number): number {
  const length = text.slice(start).search(/\n[ \t>]*(?:\n|$)/);
  return length < 0 ? text.length : start + length;
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
  const comments = commentsIn(body)
    .map(({ start, end, isClosed }) => ({ start: bodyStart + start, end: bodyStart + end, isClosed }))
    .filter((comment) => !tags.some(({ start, end }) => start < comment.start && comment.start < end));
  for (const [number, comment] of comments.entries()) {
    if (!taken.has(number)) continue;
    if (!comment.isClosed) {
      problems.push(problemAt(source, comment.start, comment.start + 4, unclosed(source.text, comment.start)));
      continue;
    }
    const inside = { start: comment.start + 4, end: comment.end - 3 };
    const allowance = readAllowance(source, comment, inside, (line) => line.replace(ALLOWANCE, ''));
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
  const before = text.slice(lineStart, start).replace(ALLOWANCE, '');
  const after = text.slice(end, lineEnd).replace(ALLOWANCE, '');
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

function unclosed(text: string, start: number): Finding {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return {
    code: /^<!--\s*standfirst-/.test(text.slice(start)) ? 'allow/unclosed' : 'html/unclosed',
    what: 'A comment begins here and is never closed.',
    why: /^[\s>*+\-\d.)]*$/.test(line)
      ? 'Everything below it would be missing from the page.'
      : 'Readers would see it as it is typed.',
    fix: 'Write --> at its end.',
  };
}
