/** Table lines: lines that were to be a table, and of which Markdown makes none. */
import type { TextFinding, TextPattern } from './text-patterns.ts';

const END = String.raw`[ \t]*(?=\n|$)`;
/** Hyphens for each column. */
const RULE = String.raw`(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?`;
const ROW = String.raw`\|[^\n]*\|`;

/** The patterns. Of a table that has been made, no text has two lines. */
export const tableLines: readonly TextPattern[] = [
  {
    pattern: new RegExp(
      String.raw`(?:(?<=\n)|^)(?<head>(?=[^\n]*\|)[^\n]*)\n[ \t]*(?<wrong>${RULE})${END}(?:\n(?=[^\n]*\|)[^\n]*)*`,
      'dg',
    ),
    find: (_typed, { head = '', wrong: rule = '' }) => {
      const [wanted, given] = [columnsIn(head), columnsIn(rule)];
      return noTable(
        wanted === given
          ? 'This line is to make a table of what stands around it, and does not.'
          : `The line above has ${columns(wanted)}, and this one has ${columns(given)}.`,
        wanted === given
          ? 'Leave a line empty above the table, and begin its lines without spaces.'
          : `Write |${' --- |'.repeat(wanted)}`,
      );
    },
  },
  {
    pattern: new RegExp(String.raw`(?:(?<=\n)|^)[ \t]*(?<wrong>${ROW})(?:[ \t]*\n[ \t]*${ROW})+${END}`, 'dg'),
    find: (_typed, { wrong: head = '' }) =>
      noTable(
        'These lines look like a table, and lack the line below the first that makes one of them.',
        `Write below it |${' --- |'.repeat(columnsIn(head))}`,
      ),
  },
];

function noTable(what: string, fix: string): TextFinding {
  return {
    code: 'table/syntax',
    severity: 'warning',
    what,
    why: 'Readers would see the lines as they are typed, one after the other.',
    fix,
  };
}

function columns(count: number): string {
  return count === 1 ? 'one column' : `${count} columns`;
}

/** A mark behind a backslash parts nothing. */
function columnsIn(line: string): number {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
}
