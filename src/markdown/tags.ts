/**
 * Shortcode tags: finding `{% … %}` in an article before Markdown is read.
 *
 * Each tag gives way to a numbered placeholder on one line, so that Markdown inside, around and next to it works, and
 * what the tag says cannot be mistaken for Markdown. `\{%` is no tag. Whether a tag stands in code is only known once
 * Markdown has been read.
 */
import type { Span } from '../core/yaml.ts';
import { isInCode } from './code-spans.ts';
import { placeholderOf, withoutForged } from './placeholders.ts';
import { type VerbatimNames, verbatimEnd } from './verbatim.ts';

/** One tag as found. */
export interface Tag {
  readonly number: number;
  /** The name, such as `pullquote` or `endpullquote`; empty when there is none. */
  readonly name: string;
  /** What stands between the name and `%}`. */
  readonly argumentsText: string;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly argumentsStart: number;
  /** The tag as typed. */
  readonly raw: string;
  /** Whether `%}` was found. */
  readonly finished: boolean;
  /** What a tag that takes its content as typed encloses; the tag then goes on to the end of its end tag. */
  readonly content?: Span;
}

/** A text with its tags replaced. */
export interface TaggedText {
  readonly tags: readonly Tag[];
  /** The text with placeholders. */
  readonly text: string;
  /** For each line of that text, the line of the original where it begins. Lines count from 0. */
  readonly lines: readonly number[];
}

/** Finds the tags from an offset on. */
export function findTags(text: string, from: number, verbatim?: VerbatimNames): TaggedText {
  const typed = text.slice(from);
  const original = withoutForged(typed);
  const tags: Tag[] = [];
  const pieces: string[] = [];
  const lines: number[] = [0];
  let line = 0;
  let copied = 0;
  let afterContent = 0;
  let paragraphEnd = -1;

  const copy = (piece: string) => {
    pieces.push(piece);
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) {
      line += 1;
      lines.push(line);
    }
  };
  for (let at = original.indexOf('{%'); at >= 0; at = original.indexOf('{%', at)) {
    if (isEscaped(original, at) || isEncoded(original, at)) {
      at += 2;
      continue;
    }
    if (paragraphEnd <= at) paragraphEnd = endOfParagraph(original, at);
    const found = readTag(original, at, Math.min(paragraphEnd, at + LONGEST_TAG), tags.length);
    const whole = verbatim?.(found.name) && found.finished && !isInCode(original, afterContent, at);
    const tag = whole ? withContent(found, original) : found;
    if (tag.content) afterContent = tag.end;
    copy(original.slice(copied, at));
    pieces.push(placeholderOf(tag.number));
    line += countLines(tag.raw);
    copied = tag.end;
    at = tag.end;
    tags.push({
      ...tag,
      start: tag.start + from,
      end: tag.end + from,
      nameStart: tag.nameStart + from,
      argumentsStart: tag.argumentsStart + from,
      ...(tag.content && { content: { start: tag.content.start + from, end: tag.content.end + from } }),
    });
  }
  copy(original.slice(copied));
  return { tags, text: pieces.join(''), lines };
}

/** Where many tags are opened and none is finished, each of them is looked for no further than this. */
const LONGEST_TAG = 5000;

function readTag(text: string, start: number, limit: number, number: number): Tag {
  const end = tagEnd(text, start + 2, limit) ?? tagEndIgnoringQuotes(text, start + 2, limit);
  if (end === undefined) {
    const name = /^\s*[\w-]*/.exec(text.slice(start + 2, limit))?.[0].trim() ?? '';
    return {
      number,
      name,
      argumentsText: '',
      start,
      end: start + 2,
      nameStart: start,
      argumentsStart: start + 2,
      raw: '{%',
      finished: false,
    };
  }
  const raw = text.slice(start, end);
  const inner = /^\{%-?(\s*)([A-Za-z_](?:[\w-]*\w)?)?([\s\S]*?)-?%\}$/.exec(raw);
  const lead = (raw.startsWith('{%-') ? 3 : 2) + (inner?.[1]?.length ?? 0);
  const name = inner?.[2] ?? '';
  return {
    number,
    name,
    argumentsText: withoutQuoteMarks(inner?.[3] ?? '', text, start),
    start,
    end,
    nameStart: start + lead,
    argumentsStart: start + lead + name.length,
    raw,
    finished: true,
  };
}

function withContent(tag: Tag, text: string): Tag {
  const found = verbatimEnd(text, tag.name, tag.end);
  if (!found) return tag;
  const { contentEnd, end } = found;
  return { ...tag, end, raw: text.slice(tag.start, end), content: { start: tag.end, end: contentEnd } };
}

/** A tag never runs over an empty line or the end of fenced code. */
function endOfParagraph(text: string, from: number): number {
  const end = /\n[ \t>]*(?:\n|~~~|```)/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/** In a quotation each line begins with `>`; those within a tag are blank to the reader of its arguments. */
function withoutQuoteMarks(argumentsText: string, text: string, start: number): string {
  if (!argumentsText.includes('\n')) return argumentsText;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^[ \t]*>/.test(line)) return argumentsText;
  return argumentsText.replace(/\n[ \t]*>[ \t>]*/g, (marks) => marks.replaceAll('>', ' '));
}

function tagEnd(text: string, from: number, limit: number): number | undefined {
  let quote = '';
  for (let at = from; at < limit; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '`' || text.startsWith('{%', at)) {
      return undefined;
    } else if (text.startsWith('%}', at)) {
      return at + 2;
    }
  }
  return undefined;
}

/** `by="Jo %}`: the mark that is never closed is a problem of the arguments, not of the tag. */
function tagEndIgnoringQuotes(text: string, from: number, limit: number): number | undefined {
  const end = text.slice(from, limit).search(/%\}|`|\{%/);
  return end >= 0 && text.startsWith('%}', from + end) ? from + end + 2 : undefined;
}

/** `{%0D%0A`: a bracket in an address, and the code of a character. No name begins with a digit. */
function isEncoded(text: string, at: number): boolean {
  return /^\d[\dA-F]$/i.test(text.slice(at + 2, at + 4));
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function countLines(text: string): number {
  return text.includes('\n') ? text.split('\n').length - 1 : 0;
}
