/** YAML faults: what a parser says is wrong, and the line it is on. */
import { lineStart } from './source.ts';
import type { Span, YamlBlock } from './yaml.ts';

/** A fault as a parser reports it, from and to where in the text. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A fault in words. */
export interface YamlMistake extends Span {
  readonly what: string;
  readonly fix: string;
}

/** The file that a text stands in, from where on, and what one such file holds. */
export type FileOfText = Partial<Pick<YamlBlock, 'source' | 'start' | 'record'>>;

/** A line of YAML. */
export interface Line {
  readonly start: number;
  readonly text: string;
  /** What stands after the hyphens and the key, without a comment, and where. */
  readonly value: string;
  readonly valueStart: number;
}

const KEY_PART = /^\s*(?:- +)*(?:(?:(?:"[^"]*"|'[^']*')\s*|[^\s"'[{&*!|>?#-][^:#]*):\s+)?/;

/** The line in which an offset is. */
export function lineAt(text: string, at: number): Line {
  const start = lineStart(text, at);
  const line = text.slice(start, toLineEnd(text, start).end);
  const keyPart = KEY_PART.exec(line)?.[0].length ?? 0;
  const value = line
    .slice(keyPart)
    .replace(/(?:^|\s)#.*$/, '')
    .trimEnd();
  return { start, text: line, value, valueStart: start + keyPart };
}

/** The line above one. */
export function lineBefore({ start }: Line, text: string): Line | undefined {
  return start === 0 ? undefined : lineAt(text, start - 1);
}

/** Where a line stands, without the spaces around it. */
export function wholeLine({ start, text }: Line): Span {
  return { start: start + text.search(/\S|$/), end: start + text.trimEnd().length };
}

/** From an offset to the end of its line. */
export function toLineEnd(text: string, start: number): Span {
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** A text with spaces in place of its comments, which open and close nothing. */
export function withoutComments(text: string): string {
  return text.replace(/(?<=^|\s)#[^\n]*/gm, (comment) => ' '.repeat(comment.length));
}
