/** Placed tokens: those of a body that somebody looks at, each with where its text stands in the file. */
import type { Token } from 'markdown-it';
import { lineStartsOf, type SourceFile } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import { inlinePlaces } from './places.ts';
import type { Tag } from './tags.ts';

/** What is needed to find places. */
export interface PlaceSearch {
  readonly source: SourceFile;
  readonly tags: readonly Tag[];
  /** The line of the file, from 0, for one of the text that was read. */
  readonly lineInFile: (line: number) => number;
}

/** One token. */
export interface PlacedToken {
  readonly token: Token;
  /** The lines of the file that it is on. */
  readonly block: Span;
  /** Where a stretch of its text stands in the file; one that cannot be made out, where the block does. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** The tokens that are wanted, in the order they stand. Most bodies have none. */
export function placedTokens(
  tokens: readonly Token[],
  search: PlaceSearch,
  isWanted: (token: Token) => boolean,
): Iterable<PlacedToken> {
  return tokens.some(isWanted) ? placedOneByOne(tokens, search, isWanted) : [];
}

function* placedOneByOne(
  tokens: readonly Token[],
  { source, tags, lineInFile }: PlaceSearch,
  isWanted: (token: Token) => boolean,
): Generator<PlacedToken> {
  let lines: readonly [number, number] = [0, 1];
  let from = 0;

  for (const token of tokens) {
    if (token.map) lines = token.map;
    if (!isWanted(token)) continue;
    const block = linesOf(source, lineInFile(lines[0]), lineInFile(lines[1]));
    const places = inlinePlaces(source.text, token.content, block, from, tags);
    from = Math.max(from, places(token.content.length) ?? 0);
    const spanOf = (start: number, end: number): Span => {
      const first = places(start);
      const last = places(end - 1);
      return first === undefined || last === undefined ? block : { start: first, end: last + 1 };
    };
    yield { token, block, spanOf };
  }
}

/** Where some lines of a file stand, the last one excluded. They count from 0, as markdown-it counts them. */
export function linesOf(source: SourceFile, firstLine: number, endLine: number): Span {
  const starts = lineStartsOf(source);
  const start = starts[firstLine] ?? source.text.length;
  return { start, end: Math.max(starts[endLine] ?? source.text.length, start) };
}
