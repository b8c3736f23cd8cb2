/** Unread marks: bold words that nothing ends, lists that are none, and boxes to tick, which Markdown prints as they are typed. */
import type { Token } from 'markdown-it';
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import { withoutCodeSpans } from './code-spans.ts';
import { type PlaceSearch, placedTokens } from './placed-tokens.ts';

/** The problems, at most one of each sort in a paragraph. A site that exists may make boxes of its own. */
export function unreadMarks(tokens: readonly Token[], search: PlaceSearch, siteExists: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  const marks = MARKS.filter((mark) => search.source.text.includes(mark));
  const swallows = ({ content }: Token) => content.includes('\n') && ITEM.test(content);
  const mayHold = (token: Token) =>
    token.type === 'inline' &&
    (beginsOddly(token.content) || marks.some((mark) => token.content.includes(mark)) || swallows(token));
  for (const { token, spanOf } of placedTokens(tokens, search, mayHold)) {
    const shown = withoutCodeSpans(token.content).replace(/\\[\s\S]/g, '  ');
    for (const { start, end, finding } of [...marksIn(shown), ...itemsIn(shown, token, tokens)]) {
      if (siteExists && finding === boxFinding) continue;
      const span = spanOf(start, end);
      problems.push(problemAt(search.source, span.start, span.end, finding));
    }
  }
  return problems;
}

const MARKS = ['**', '•', '▪', '●'];

/** A box to tick, or a list without spaces, may begin so. */
function beginsOddly(text: string): boolean {
  return text.startsWith('[') || text.startsWith('-') || text.startsWith('1');
}

interface Found extends Span {
  readonly finding: Finding;
}

function marksIn(text: string): readonly Found[] {
  const [start = -1, end = -1] = BULLETS.exec(text)?.indices?.groups?.bullet ?? [];
  const box = /^\[[ xX]\](?=[ \t]+\S)/.exec(text)?.[0];
  const list = LIST.exec(text);
  const bold = openBold(text);
  return [
    ...(start < 0 ? [] : [{ start, end, finding: bulletFinding(text.slice(start, end)) }]),
    ...(list ? [{ start: 0, end: list[1]?.length ?? 0, finding: listFinding(list[1] ?? '', list[2] ?? '') }] : []),
    ...(box === undefined ? [] : [{ start: 0, end: box.length, finding: boxFinding }]),
    ...(bold ? [{ ...bold.span, finding: bold.finding }] : []),
  ];
}

/** Of two lines that follow each other. One alone looks as it was meant to. */
const BULLETS = /(?<![^\n])[ \t]*(?<bullet>[•▪●])[^\n]*\n[ \t]*\k<bullet>/d;

/** `-One` above `-Two`, or `1.One` above `2.Two`. What ends with two spaces or a backslash is meant to be a line. */
const LIST = /^(-|1[.)])(\p{L}\S*)(?:[^\n]*[^\s\\])?\n(?:-|2[.)])\p{L}/u;

/** `-Two` or `2.Two` on a line below the first of an item. Of stars a second one would make it words in italics. */
const ITEM = /(?<=[^\s\\]\n)(?<mark>[-–—+]|\d{1,2}[.)]|\*(?=[^*\n]+(?:\n|$)))(?<word>\p{L}\S*)/u;

/** The first item of a list that another has swallowed. */
function itemsIn(text: string, token: Token, tokens: readonly Token[]): readonly Found[] {
  const found = ITEM.exec(text);
  if (!found || tokens[tokens.indexOf(token) - 2]?.type !== 'list_item_open') return [];
  const [, mark = '', word = ''] = found;
  const right = /[–—]/.test(mark) ? '-' : mark;
  return [{ start: found.index, end: found.index + mark.length, finding: swallowedFinding(mark, `${right} ${word}`) }];
}

/** The first `**` that begins bold words and that none ends. What stands within a word, or at its end, may be swearing. */
function openBold(text: string): { readonly span: Span; readonly finding: Finding } | undefined {
  if (!text.includes('**')) return undefined;
  const spaced = /(?<!\S)\*\*(?=[ \t]+\p{L}[^*\n]*\*\*(?![\p{L}\p{N}*]))/u.exec(text);
  if (spaced) return { span: { start: spaced.index, end: spaced.index + 2 }, finding: spacedBold };
  const open: Span[] = [];
  for (const { index, 0: marks } of text.matchAll(/(?<!\*)\*{2,3}(?!\*)/g)) {
    const [before = ' ', after = ' '] = [text[index - 1], text[index + marks.length]];
    if (open.length > 0 && !/\s/.test(before)) open.pop();
    else if (/[\s([“"‘'—–-]/.test(before) && /[\p{L}\p{N}“"‘'([]/u.test(after))
      open.push({ start: index, end: index + marks.length });
  }
  const [span] = open;
  return span && { span, finding: boldFinding(text.slice(span.start, span.end)) };
}

function printed(what: string, fix: string): Finding {
  return { code: 'text/syntax', severity: 'warning', what, why: 'Readers would see the marks as they are typed.', fix };
}

function boldFinding(marks: string): Finding {
  return printed(
    `Bold words begin here with ${marks}, and no ${marks} ends them in this paragraph.`,
    `Write ${marks} after the last word that is to be bold, without a space before it; to print ${marks}, write ${marks.replaceAll('*', '\\*')}`,
  );
}

const spacedBold = printed(
  'A space stands after this **, so that it does not make the words bold.',
  'Write both ** without a space between them and the words: **like this**.',
);

function bulletFinding(bullet: string): Finding {
  return printed(
    `${bullet} is no bullet here: the lines become one paragraph.`,
    `Write - in place of each ${bullet}, with a space after it, and leave a line empty above the first.`,
  );
}

function listFinding(mark: string, word: string): Finding {
  return printed(
    `No space follows ${mark}, so that the lines make no list: they become one paragraph.`,
    `Put a space after each mark: "${mark} ${word}".`,
  );
}

function swallowedFinding(mark: string, item: string): Finding {
  return printed(
    `No space follows ${mark}, so that this line goes on with the item above it.`,
    `Write "${item}", with a space behind the mark, here and in the lines below.`,
  );
}

const boxFinding = printed(
  'A box to tick is printed as it is typed.',
  'Remove it, or write what is done and what is not in words.',
);
