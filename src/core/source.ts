/** Source files: a file's text, and where its offsets are in lines and columns. */
import { isUtf8 } from 'node:buffer';
import { howToDelete } from './invisible-characters.ts';
import type { Place, Problem } from './problem.ts';

/** A file as read. Line ends are `\n` and a byte order mark is gone, which moves no line and no visible column. */
export interface SourceFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The text as it was typed, where something in `text` has been mended in its place. */
  readonly typed?: string;
}

/** A file with a text in which something has been mended, and everything stands where it stood. */
export function mendedSource(source: SourceFile, text: string): SourceFile {
  return { ...source, text, typed: source.typed ?? source.text };
}

/** What a problem says, without where it is. */
export type Finding = Pick<Problem, 'code' | 'what' | 'why' | 'fix'> & { readonly severity?: Problem['severity'] };

/** The text of a file; bytes that are not UTF-8 text make a problem at the first of them. */
export function decodeSource(
  path: string,
  bytes: Uint8Array,
): { readonly source: SourceFile; readonly problem?: Problem } {
  const utf16 = utf16Of(bytes);
  const decoded = utf16 === undefined ? UTF_8.decode(bytes) : new TextDecoder(utf16).decode(bytes);
  const source = { path, text: decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded };
  if (utf16 !== undefined) {
    const end = source.text.indexOf('\n');
    const what = 'This file is UTF-16 text, which takes two bytes for each letter, and not UTF-8.';
    return { source, problem: problemAt(source, 0, end < 0 ? source.text.length : end, { ...notUtf8, what }) };
  }
  const offset = isUtf8(bytes) ? source.text.indexOf('\0') : firstBroken(bytes);
  if (offset < 0) return { source };
  const what = 'This file is not UTF-8 text: here is a character in another encoding.';
  const finding = source.text[offset] === '\0' ? nulAt(source, offset) : { ...notUtf8, what };
  return { source, problem: problemAt(source, offset, offset + 1, finding) };
}

const UTF_8 = new TextDecoder('utf-8');

const notUtf8 = {
  code: 'file/not-utf-8',
  why: 'Accents, quotation marks and dashes would reach readers as broken signs.',
  fix: 'Save the file again with the encoding UTF-8.',
} as const;

function nulAt({ text }: SourceFile, offset: number): Finding {
  return {
    code: 'file/not-utf-8',
    what: 'An invisible character (NUL) stands here.',
    why: 'Readers would see a broken sign in its place.',
    fix: howToDelete(text, offset),
  };
}

/** Which UTF-16 a file is: its byte order mark says so, or the zeros in each of its first letters. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : undefined;
}

/** Where decoding first met a byte that it could not keep; a replacement character that somebody typed is kept. */
function firstBroken(bytes: Uint8Array): number {
  const kept = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let at = 0;
  while (at < bytes.length && bytes[at] === kept[at]) at += 1;
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at), { stream: true });
  return before.replace(/\r\n?/g, '\n').length;
}

/** The place of a stretch of text; one that runs over several lines ends with its first line. */
export function placeOf(source: SourceFile, start: number, end: number): Place {
  const starts = lineStartsOf(source);
  const line = lineAt(starts, start);
  const first = starts[line] ?? 0;
  const nextStart = starts[line + 1];
  const lineEnd = nextStart === undefined ? source.text.length : nextStart - 1;
  return {
    line: line + 1,
    column: start - first + 1,
    // An empty line has nothing that could be marked.
    endColumn: lineEnd === first ? 1 : Math.max(Math.min(end, lineEnd), start + 1) - first + 1,
    lineText: (source.typed ?? source.text).slice(first, lineEnd),
  };
}

/** Where each line of a file begins. */
export function lineStartsOf(source: SourceFile): readonly number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStarts.set(source, starts);
  return starts;
}

/** A file with a thousand problems is counted through once. A source never changes, so neither do its lines. */
const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** The line, from 0, that an offset is on. */
function lineAt(starts: readonly number[], offset: number): number {
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return first;
}

/** Where the line begins in which an offset is. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where a line begins. Lines count from 0 here, as markdown-it counts them. */
export function lineOffset(text: string, line: number): number {
  let offset = 0;
  for (let count = 0; count < line; count += 1) {
    const next = text.indexOf('\n', offset);
    if (next < 0) return text.length;
    offset = next + 1;
  }
  return offset;
}

/** A problem at a stretch of a file. */
export function problemAt(source: SourceFile, start: number, end: number, finding: Finding): Problem {
  return { ...problemOf(source.path, finding), place: placeOf(source, start, end) };
}

/** A problem of a file as a whole. */
export function problemOf(path: string, finding: Finding): Problem {
  const { what, fix } = finding;
  return { severity: 'error', ...finding, what: onOneLine(what), fix: onOneLine(fix), file: path };
}

/** A message with values of several lines in it, which are shown as one. */
function onOneLine(message: string): string {
  return message.includes('\n') ? message.replace(/\s*\n\s*(?=")/g, '').replace(/\s*\n\s*/g, ' ') : message;
}
