/** Places: where things stand in a file. Markdown's tokens know no more than the lines of their block. */
import type { Span } from '../core/yaml.ts';
import { withoutCodeSpans } from './code-spans.ts';
import { placeholdersIn, restoreTags } from './placeholders.ts';
import type { Tag } from './tags.ts';

/** Finds the next `<script` of a block, in the order of the tokens; in a sentence not those in code. */
export type ScriptFinder = (block: Span, kind: 'block' | 'inline') => Span;

/** Makes a finder for one file: each search goes on where the last one ended. */
export function createScriptFinder(text: string): ScriptFinder {
  let ended = 0;
  let last = { start: -1, end: -1, bare: '' };

  /** A block without its code spans; a block with many scripts is asked for again and again. */
  function bareOf({ start, end }: Span): string {
    if (last.start !== start || last.end !== end) last = { start, end, bare: withoutCodeSpans(text.slice(start, end)) };
    return last.bare;
  }

  return (block, kind) => {
    const shown = kind === 'inline' ? bareOf(block) : text.slice(block.start, block.end);
    const from = Math.min(Math.max(ended - block.start, 0), shown.length);
    const start = searchFrom(shown, /<script\b/gi, from) ?? from;
    ended = block.start + start + '<script'.length;
    return { start: block.start + start, end: ended };
  };
}

function searchFrom(text: string, pattern: RegExp, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

/** What is marked of a heading of level one: the `#` before it, or its words above a line of `=`. */
export function levelOneMark(text: string, block: Span, markup: string): Span {
  const shown = text.slice(block.start, block.end).trimEnd();
  if (markup === '=') {
    const [before = ''] = /^[\s>]*(?:(?:[-+*]|\d+[.)])\s+[\s>]*)*/.exec(shown) ?? [];
    const [words = ''] = shown.slice(before.length).split('\n', 1);
    return { start: block.start + before.length, end: block.start + before.length + words.trimEnd().length };
  }
  const start = block.start + Math.max(shown.indexOf('#'), 0);
  return { start, end: start + 1 };
}

/** Answers for an offset in a token's text, where that is in the file; `undefined` when it cannot be made out. */
export type InlinePlaces = (offset: number) => number | undefined;

/**
 * Places of a token's text, which stands in a block of the file from an offset on. Markdown has taken the marks of
 * quotations, lists and headings away; what it left of each line is there as typed.
 */
export function inlinePlaces(
  text: string,
  content: string,
  block: Span,
  from: number,
  tags: readonly Tag[],
): InlinePlaces {
  const placeholders = placeholdersIn(content);
  const searched = text.slice(0, block.end);
  let at = Math.max(block.start, from);
  let offset = 0;
  const lines = restoreTags(content, tags)
    .split('\n')
    .map((line) => {
      // In a table cell `|` is typed as `\|`.
      const typed = searched.includes(line, at) ? line : line.replaceAll('|', '\\|');
      const found = searched.indexOf(typed, at);
      if (found >= 0) at = found + typed.length;
      const start = offset;
      offset += line.length + 1;
      return { start, found, line, isCell: typed !== line };
    });

  return (asked) => {
    const grown = placeholders
      .filter(({ end }) => end <= asked)
      .reduce((sum, { number, start, end }) => sum + (tags[number]?.raw.length ?? 0) - (end - start), 0);
    const line = lines.findLast(({ start }) => start <= asked + grown);
    if (!line || line.found < 0) return undefined;
    const within = asked + grown - line.start;
    const marks = line.isCell ? line.line.slice(0, within).split('|').length - 1 : 0;
    return line.found + within + marks;
  };
}
