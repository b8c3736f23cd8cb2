/** Code frame: the line in which something is wrong, and carets below it. */
import type { Place } from './problem.ts';
import { columnsOf, type Grapheme, graphemesOf } from './text-width.ts';

/** The most columns that a line is shown with. */
const WIDTH = 100;
/** Columns before what is wrong that are shown in any case. */
const LEAD = 20;
/** How far from what is wrong a line is looked at: more than can be shown. */
const REACH = 5 * WIDTH;
const CUT: Grapheme = { text: '…', columns: 1 };

/** A line and, below it, carets under what is wrong. */
export interface CodeFrame {
  readonly line: string;
  readonly carets: string;
  /** Where in `line` what is wrong begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** The line of a place with its carets. A long line is cut around the place. */
export function codeFrame({ column, endColumn, lineText }: Place): CodeFrame {
  const start = column - 1;
  const end = Math.max(endColumn - 1, start + 1);
  const before = endOf(lineText.slice(Math.max(start - REACH, 0), start));
  const marked = graphemesOf(lineText.slice(start, Math.min(end, start + REACH)), WIDTH);
  const after = graphemesOf(lineText.slice(end, end + REACH), WIDTH);
  const head = lastOf(before, Math.max(LEAD, WIDTH - columnsOf(marked) - columnsOf(after)));
  const tail = firstOf([...marked, ...after], WIDTH - columnsOf(head));
  const shown = tail.slice(0, marked.length);
  const from = textOf(head).length;
  return {
    line: textOf([...head, ...tail]),
    carets: ' '.repeat(columnsOf(head)) + '^'.repeat(Math.max(columnsOf(shown), 1)),
    start: from,
    end: from + textOf(shown).length,
  };
}

/** The characters at the end of a text, at least as many as can be shown. They are taken apart from the left, so that few are tried first. */
function endOf(text: string): readonly Grapheme[] {
  const last = graphemesOf(text.slice(-2 * WIDTH));
  return text.length <= 2 * WIDTH || columnsOf(last) > WIDTH ? last : graphemesOf(text);
}

function textOf(graphemes: readonly Grapheme[]): string {
  return graphemes.map(({ text }) => text).join('');
}

function firstOf(graphemes: readonly Grapheme[], room: number): readonly Grapheme[] {
  if (columnsOf(graphemes) <= room) return graphemes;
  let count = 0;
  let columns = CUT.columns;
  for (const grapheme of graphemes) {
    columns += grapheme.columns;
    if (columns > room) break;
    count += 1;
  }
  return [...graphemes.slice(0, count), CUT];
}

function lastOf(graphemes: readonly Grapheme[], room: number): readonly Grapheme[] {
  return firstOf(graphemes.toReversed(), room).toReversed();
}
