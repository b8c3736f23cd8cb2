/** Code frame: the line in which something is wrong, and carets below it. */
import type { Place } from './problem.ts';
import { columnsOf, type Grapheme, graphemesOf } from './text-width.ts';

/** The most columns that a line is shown with. */
const WIDTH = 100;
/** Columns before what is wrong that are shown in any case. */
const LEAD = 20;
/** How far from what is wrong a line is looked at: more than can be shown. */
const REACH = 500;
const CUT: Grapheme = { text: '…', columns: 1 };

/** The line and, below it, carets under what is wrong. A long line is cut around the place. */
export function codeFrame({ column, endColumn, lineText }: Place): { readonly line: string; readonly carets: string } {
  const start = column - 1;
  const end = Math.max(endColumn - 1, start + 1);
  const before = graphemesOf(lineText.slice(Math.max(start - REACH, 0), start));
  const marked = graphemesOf(lineText.slice(start, Math.min(end, start + REACH)));
  const after = graphemesOf(lineText.slice(end, end + REACH));
  const head = lastOf(before, Math.max(LEAD, WIDTH - columnsOf(marked) - columnsOf(after)));
  const tail = firstOf([...marked, ...after], WIDTH - columnsOf(head));
  const carets = Math.max(columnsOf(tail.slice(0, marked.length)), 1);
  return {
    line: [...head, ...tail].map(({ text }) => text).join(''),
    carets: ' '.repeat(columnsOf(head)) + '^'.repeat(carets),
  };
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
