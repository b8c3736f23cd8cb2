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

  function find(kind: 'picture' | 'script', block: Span, search: (shown: string) => Span): Span {
    const from = Math.max(ended[kind], block.start);
    const found = search(text.slice(from, block.end));
    ended[kind] = from + found.end;
    return { start: from + found.start, end: from + found.end };
  }

  return {
    picture: (addresses, block) =>
      find('picture', block, (shown) => {
        const bare = withoutCodeSpans(shown);
        const found = addresses.map((address) => pictureWith(address).exec(bare)).find((match) => match !== null);
        if (found) return { start: found.index + found[0].lastIndexOf('!['), end: found.index + found[0].length };
        // By reference, the address stands elsewhere.
        const start = Math.max(bare.search(/(?<!\\)!\[/), 0);
        return { start, end: Math.max(bare.indexOf(']', start) + 1, start + 1) };
      }),
    script: (block, kind) =>
      find('script', block, (shown) => {
        const start = Math.max((kind === 'inline' ? withoutCodeSpans(shown) : shown).search(/<script\b/i), 0);
        return { start, end: start + '<script'.length };
      }),
  };
}

/** The mark that makes a heading of level one: the `#` before it, or the line of `=` below it. */
export function levelOneMark(text: string, block: Span, markup: string): Span {
  const shown = text.slice(block.start, block.end).trimEnd();
  if (markup === '=') return { start: block.start + shown.search(/=+$/), end: block.start + shown.length };
  const start = block.start + Math.max(shown.indexOf('#'), 0);
  return { start, end: start + 1 };
}

function pictureWith(address: string): RegExp {
  const literal = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\\\)!\\[(?:(?!\\]\\()[\\s\\S])*\\]\\(\\s*<?${literal}`);
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
