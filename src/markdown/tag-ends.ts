/** Tag ends: which end tag belongs to an opening one, while Markdown is read. */
import type { StateBlock, StateInline } from 'markdown-it';
import { withoutCodeSpans } from './code-spans.ts';
import { holdsPlaceholder, nextPlaceholder, placeholdersIn } from './placeholders.ts';
import type { Tag } from './tags.ts';

/** The ends that have been found, for each text and each stretch of it. */
export type FoundEnds = Map<StateBlock | StateInline, Map<string, Closes>>;

/** What a search for ends needs of an article. */
export interface EndSearch {
  readonly tags: readonly Tag[];
  readonly closes: FoundEnds;
}

/** Ends by the number of the opening tag; `undefined` where there is none. */
type Closes = Map<number, Close | undefined>;

/** An end tag, and where its placeholder stands. */
export interface Close {
  readonly tag: Tag;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The end tag that belongs to an opening one, in the same list item or quotation, not in fenced code. */
export function blockEnd(
  state: StateBlock,
  startLine: number,
  from: number,
  endLine: number,
  opening: Tag,
  search: EndSearch,
): Close | undefined {
  const found = closesIn(state, `${opening.name} ${endLine} ${state.blkIndent} ${state.level}`, search);
  if (!found.has(opening.number)) addBlockCloses(found, state, startLine, from, endLine, opening, search.tags);
  return found.get(opening.number);
}

/** The end tag that belongs to an opening one within a sentence. */
export function inlineEnd(state: StateInline, from: number, opening: Tag, search: EndSearch): Close | undefined {
  const found = closesIn(state, `${opening.name} ${state.posMax}`, search);
  if (!found.has(opening.number)) pairing(found, opening, search.tags)(state.src.slice(from, state.posMax), from, 0);
  return found.get(opening.number);
}

/** Many openings without an end must not each be searched for to the end of the text. */
function closesIn(state: StateBlock | StateInline, stretch: string, { closes }: EndSearch): Closes {
  const ofText = closes.get(state) ?? new Map<string, Closes>();
  closes.set(state, ofText);
  const found = ofText.get(stretch) ?? new Map<number, Close | undefined>();
  ofText.set(stretch, found);
  return found;
}

/** Pairs an opening tag, and all others of its name after it, with their ends. */
function addBlockCloses(
  found: Closes,
  state: StateBlock,
  startLine: number,
  from: number,
  endLine: number,
  opening: Tag,
  tags: readonly Tag[],
): void {
  const add = pairing(found, opening, tags);
  let next = nextPlaceholder(state.src, from);
  let fence = '';
  for (let line = startLine; line < endLine && next >= 0; line += 1) {
    if (line > startLine && !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return;
    const start = line === startLine ? from : (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const text = state.src.slice(start, state.eMarks[line]);
    const mark = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
    if (mark !== undefined && (fence === '' || (mark.startsWith(fence) && text.trim() === mark))) {
      fence = fence === '' ? mark : '';
      continue;
    }
    if (fence !== '') continue;
    if (next < start) next = nextPlaceholder(state.src, start);
    add(text, start, line);
  }
}

/** Goes through the tags of a text piece by piece, and pairs those of one name. */
function pairing(found: Closes, { name, number }: Tag, tags: readonly Tag[]) {
  const open = [number];
  found.set(number, undefined);
  return (text: string, offset: number, line: number): void => {
    if (!holdsPlaceholder(text)) return;
    for (const { number: at, start, end } of placeholdersIn(withoutCodeSpans(text))) {
      const tag = tags[at];
      if (!tag?.finished) continue;
      if (tag.name === name) {
        open.push(at);
        found.set(at, undefined);
      }
      const opening = tag.name === `end${name}` ? open.pop() : undefined;
      if (opening !== undefined) found.set(opening, { tag, line, start: offset + start, end: offset + end });
    }
  };
}
