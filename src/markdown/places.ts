/** Places: where things stand in a file. Markdown's tokens know no more than the lines of their block. */
import type { Span } from '../core/yaml.ts';
import { placeholdersIn, restoreTags, type Tag, withoutCodeSpans } from './tags.ts';

/** Finds places in the order of the tokens: each search goes on where the last one of its kind ended. */
export interface PlaceFinder {
  /** From `![` to the end of the address. The address as typed, or as Markdown wrote it. */
  picture(addresses: readonly string[], block: Span): Span;
  /** The next `<script`. */
  script(block: Span, kind: 'block' | 'inline'): Span;
}

/** Makes a finder for one file. */
export function createPlaceFinder(text: string): PlaceFinder {
  const ended = { picture: 0, script: 0 };
  let last = { start: -1, end: -1, bare: '' };

  /** A block without its code spans; a block with many pictures is asked for again and again. */
  function bareOf({ start, end }: Span): string {
    if (last.start !== start || last.end !== end) last = { start, end, bare: withoutCodeSpans(text.slice(start, end)) };
    return last.bare;
  }
  function find(kind: 'picture' | 'script', block: Span, shown: string, search: (from: number) => Span): Span {
    const found = search(Math.min(Math.max(ended[kind] - block.start, 0), shown.length));
    ended[kind] = block.start + found.end;
    return { start: block.start + found.start, end: block.start + found.end };
  }

  return {
    picture: (addresses, block) => {
      const bare = bareOf(block);
      return find('picture', block, bare, (from) => {
        const found = addresses.map((address) => pictureWith(address, bare, from)).find((span) => span !== undefined);
        if (found) return found;
        // By reference, the address stands elsewhere.
        const start = searchFrom(bare, /(?<!\\)!\[/g, from) ?? from;
        return { start, end: Math.max(bare.indexOf(']', start) + 1, start + 1) };
      });
    },
    script: (block, kind) => {
      const shown = kind === 'inline' ? bareOf(block) : text.slice(block.start, block.end);
      return find('script', block, shown, (from) => {
        const start = searchFrom(shown, /<script\b/gi, from) ?? from;
        return { start, end: start + '<script'.length };
      });
    },
  };
}

function searchFrom(text: string, pattern: RegExp, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

/** The mark that makes a heading of level one: the `#` before it, or the line of `=` below it. */
export function levelOneMark(text: string, block: Span, markup: string): Span {
  const shown = text.slice(block.start, block.end).trimEnd();
  if (markup === '=') return { start: block.start + shown.search(/=+$/), end: block.start + shown.length };
  const start = block.start + Math.max(shown.indexOf('#'), 0);
  return { start, end: start + 1 };
}

/** From the last `![` before `](address` to the end of the address. */
function pictureWith(address: string, text: string, from: number): Span | undefined {
  const beforeAddress = /\]\(\s*<?/g;
  beforeAddress.lastIndex = from;
  let previous = from;
  for (let found = beforeAddress.exec(text); found; found = beforeAddress.exec(text)) {
    const start = text.lastIndexOf('![', found.index);
    const end = beforeAddress.lastIndex + address.length;
    if (start >= previous && text.startsWith(address, beforeAddress.lastIndex) && text[start - 1] !== '\\')
      return { start, end };
    previous = found.index;
  }
  return undefined;
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
