/** Places: where pictures, scripts and headings stand in a file. Markdown's tokens know no more than the lines of their block. */
import type { Span } from '../core/yaml.ts';
import { withoutCodeSpans } from './tags.ts';

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
