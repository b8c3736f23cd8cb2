/**
 * YAML moved lines: a line that stands too far to one side, or begins an item without its hyphen, found by putting it
 * right: of what was made of the lines around it nothing is left then. A parser notices such a line late, and often.
 */
import type { Problem } from './problem.ts';
import { mendedSource, problemAt } from './source.ts';
import type { YamlBlock } from './yaml.ts';
import { faultsOfText } from './yaml-documents.ts';
import type { YamlFault } from './yaml-faults.ts';
import { NO_COLON, NO_SPACE } from './yaml-keyless-lines.ts';
import { notIndented } from './yaml-line-mistakes.ts';
import { UNREAD } from './yaml-problems.ts';

/** What is wrong with such a line, and the block with it put right, or without it, in which everything else stands where it stood. */
export interface MovedLine {
  readonly problem: Problem;
  /** Whether it is the line of an item without its hyphen; of others more may be known. */
  readonly beginsItem: boolean;
  readonly mended: YamlBlock;
  /** The lines of the file that are left out there. */
  readonly lost: ReadonlySet<number>;
}

/** A part of a text that is longer takes too long to be read again and again. */
const LONGEST = 3000;

/** More than one line makes of those around it. */
const MANY_FAULTS = 200;

/** So does one that goes deep. */
const DEEP = /(?:[[{?-]\s*){9}/;

/** How many lines are looked at, from the one that a parser objects to upwards. */
const MOST_LINES = 12;

/** The first such line of a block that cannot be read, and of which line `told`, from 1 in its file, is said to be wrong. */
export function movedLine(block: YamlBlock, told: number): MovedLine | undefined {
  const { source, start, end } = block;
  const text = source.text.slice(start, end);
  if (DEEP.test(text)) return undefined;
  const faults = faultsOfText(text, text.length < LONGEST);
  const [first] = faults;
  if (!first || faults.length > MANY_FAULTS || !mayBeMoved(first, faults, text)) return undefined;
  const lines = text.split('\n');
  const linesBefore = source.text.slice(0, start).split('\n').length - 1;
  const line = Math.min(...linesAt(faults, text));
  const last = Math.max(line, told - linesBefore - 1);
  const { from, to } = partAround(lines, line, last);
  const part = lines.slice(from, to);
  if (part.join('\n').length > LONGEST) return undefined;
  const faultsIn = (some: readonly string[]) => linesAt(faultsOfText(some.join('\n'), true), some.join('\n'));
  const atFault = faultsIn(part);
  let best: { readonly change: Change; readonly left: number } | undefined;
  for (const change of changesAround(lines, last, from)) {
    const left = faultsIn(part.with(change.line - from, change.written));
    const isBetter = left.size < (best?.left ?? atFault.size);
    if (!isBetter || left.has(line - from) || [...left].some((each) => !atFault.has(each))) continue;
    best = { change, left: left.size };
    if (left.size === 0) break;
  }
  if (!best) return undefined;
  const { change } = best;
  const at = start + lines.slice(0, change.line).join('\n').length + (change.line > 0 ? 1 : 0);
  const typed = lines[change.line] ?? '';
  const { what, fix, beginsItem } = change;
  const { kept, lost } = inPlace(lines, change);
  return {
    beginsItem,
    lost: new Set(lost.map((each) => linesBefore + 1 + each)),
    problem: problemAt(source, at + typed.search(/\S|$/), at + typed.trimEnd().length, {
      code: 'yaml/syntax',
      what,
      why: UNREAD,
      fix,
    }),
    mended: {
      ...block,
      source: mendedSource(source, source.text.slice(0, start) + kept.join('\n') + source.text.slice(end)),
    },
  };
}

/** Whether a fault can be that of a line in a wrong place. */
function mayBeMoved({ code, message }: YamlFault, all: readonly YamlFault[], text: string): boolean {
  // Of several lines with tabs more is said together.
  if (code === 'TAB_AS_INDENT') return text.match(/^ *\t/gm)?.length === 1;
  // A list that nothing closes has taken in the lines below it, wherever they stand.
  if (message.includes('must be sufficiently indented and end with')) return false;
  if (code === 'DUPLICATE_KEY') return all.filter((other) => other.code === code).length > 1;
  return (
    ['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN', 'BAD_ALIAS'].includes(code) ||
    /^(?:Sequence item without|Implicit map keys)/.test(message)
  );
}

/** The lines from the key at the top above one line to the key at the top below another, both included: what such keys have is read by itself. */
function partAround(
  lines: readonly string[],
  first: number,
  last: number,
): { readonly from: number; readonly to: number } {
  const isTop = (line: string) => /^[^\s#-]/.test(line);
  const from = lines.slice(0, first).findLastIndex(isTop);
  const after = lines.slice(last + 1).findIndex(isTop);
  return { from: Math.max(from, 0), to: after < 0 ? lines.length : last + 1 + after + 1 };
}

/** The numbers of the lines that are at fault, from 0. */
function linesAt(faults: readonly YamlFault[], text: string): ReadonlySet<number> {
  return new Set(faults.map(({ pos: [at] }) => text.slice(0, at).split('\n').length - 1));
}

/** A line written anew. */
interface Change {
  readonly line: number;
  readonly written: string;
  readonly what: string;
  readonly fix: string;
  readonly beginsItem: boolean;
}

/** A line that is a key or an item. */
const ENTRY = /^(\s*)((?:- +)?(?:[\w-]+:(?:\s.*)?|\{.*))$/;
/** What looks like an item and is none to YAML. */
const OTHER_BULLET = /^( *)([–—−•·*]|-(?=[\w"'{]))\s*(\S.*)$/;

/** What may be wrong with the line at fault and with those above it, down to a first one, the likeliest first. */
function* changesAround(lines: readonly string[], last: number, from: number): Generator<Change> {
  const near = Array.from({ length: Math.min(MOST_LINES, last - from + 1) }, (_, above) => last - above);
  const indents = new Set(lines.slice(Math.max(last - MOST_LINES, 0), last + MOST_LINES).flatMap(indentOf));
  for (const line of near) {
    const [, indent = '', bullet, words = ''] = OTHER_BULLET.exec(lines[line] ?? '') ?? [];
    if (bullet === undefined) continue;
    const what = bullet === '-' ? NO_SPACE : `To YAML ${bullet} is no hyphen, and begins no item of a list.`;
    const fix = `Write a hyphen and a space: - ${words}`;
    yield { line, written: `${indent}- ${words}`, what, fix, beginsItem: true };
  }
  for (const line of near) {
    const [, own, entry = ''] = ENTRY.exec(lines[line] ?? '') ?? [];
    for (const wanted of own === undefined ? [] : nearestFirst(own, indents)) {
      if (wanted > mostAbove(lines[line + 1], entry)) continue;
      yield { line, written: ' '.repeat(wanted) + entry, ...notIndented(entry, wanted), beginsItem: false };
    }
  }
  for (const line of near) {
    const written = (lines[line] ?? '').replace(UNNAMED, '$1:$2');
    if (written !== lines[line])
      yield { line, written, what: NO_COLON, fix: `Write a colon: ${written.trim()}`, beginsItem: false };
  }
  for (const line of near) {
    const [, own, entry = ''] = ENTRY.exec(lines[line] ?? '') ?? [];
    if (!own || entry.startsWith('-')) continue;
    for (const wanted of [own.length - 2, own.length].filter((each) => each >= 0)) {
      const what = 'An item of a list begins here, and its hyphen is missing.';
      const fix = `Write a hyphen and a space before it: - ${entry.trimEnd()}`;
      yield { line, written: `${' '.repeat(wanted)}- ${entry}`, what, fix, beginsItem: true };
    }
  }
}

/** A key that only opens a group or a long text, without its colon. */
const UNNAMED = /^(\s*(?:- )?\w[\w-]*)((?: [|>][-+]?)?)\s*$/;

/** How far to the right a line may stand above another: a key without a value belongs above what stands further to the right. */
function mostAbove(next = '', entry: string): number {
  const indent = next.search(/\S/);
  if (indent <= 0 || !/^[\w-]+:\s*$/.test(entry)) return Number.POSITIVE_INFINITY;
  return next.startsWith('-', indent) ? indent : indent - 1;
}

/** Other indents for a line, none of them far from its own; a tab is about two spaces. */
function nearestFirst(own: string, indents: Iterable<number>): readonly number[] {
  const width = own.replaceAll('\t', '  ').length;
  const all = new Set([...indents, ...[-2, -1, 1, 2].map((each) => width + each)]);
  const distance = (indent: number) => Math.abs(indent - width);
  return [...all, width]
    .filter((indent) => indent >= 0 && distance(indent) <= 4 && ' '.repeat(indent) !== own)
    .sort((a, b) => distance(a) - distance(b));
}

function indentOf(line: string): readonly number[] {
  const indent = ENTRY.exec(line)?.[1]?.length;
  return indent === undefined ? [] : [indent];
}

/** The lines with a change that leaves everything where it stands; with another, without the line and those that belong to it. */
function inPlace(
  lines: readonly string[],
  { line, written }: Change,
): { readonly kept: readonly string[]; readonly lost: readonly number[] } {
  const typed = lines[line] ?? '';
  if (written.length === typed.length) return { kept: lines.with(line, written), lost: [] };
  const indent = written.search(/\S/);
  const after = lines.slice(line + 1).findIndex((text) => text.trim() !== '' && text.search(/\S/) <= indent);
  const end = after < 0 ? lines.length : line + 1 + after;
  const lost = Array.from({ length: end - line }, (_, index) => line + index);
  return { kept: lines.map((text, index) => (lost.includes(index) ? text.replace(/[^\n]/g, ' ') : text)), lost };
}
