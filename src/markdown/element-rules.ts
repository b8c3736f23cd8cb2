/**
 * Markdown rules for shortcodes: what a tag's placeholder becomes, as a block between paragraphs or within a sentence.
 */
import type MarkdownIt from 'markdown-it';
import type { StateBlock, StateInline, Token } from 'markdown-it';
import { isPaired, roleOf, type Shortcodes } from './shortcodes.ts';
import { holdsPlaceholder, placeholderAt, placeholdersIn, type Tag, withoutCodeSpans } from './tags.ts';

/** How a tag was met while Markdown was read. */
export type TagUse = 'opens' | 'stands' | 'closes' | 'code' | 'problem';

/** What the rules share for one article; handed to markdown-it as its `env`. */
export interface TagEnvironment {
  readonly tags: readonly Tag[];
  readonly shortcodes: Shortcodes;
  readonly uses: Map<number, TagUse>;
  /** The ends that have been found, for each text and each stretch of it. */
  readonly closes: Map<StateBlock | StateInline, Map<string, Closes>>;
  /** A block element met in the middle of a sentence. */
  notAlone(tag: Tag): void;
}

/** What element tokens carry. */
export interface ElementTokenMeta {
  readonly tag: Tag;
  /** The tag that ends it, for a paired one. */
  readonly endTag?: Tag;
}

/** Adds the rules. Tokens: `element` for one that stands by itself, `element_open` and `element_close` around content. */
export function useElementRules(markdown: MarkdownIt): void {
  markdown.block.ruler.before('fence', 'element', blockRule, {
    alt: ['paragraph', 'reference', 'blockquote', 'list', 'table'],
  });
  markdown.inline.ruler.before('text', 'element', inlineRule);
}

/** The element a token stands for. */
export function elementMeta(token: Token): ElementTokenMeta {
  return token.meta as ElementTokenMeta;
}

/** The index of the token that closes the element that opens at an index. */
export function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === 'element_open') depth += 1;
    if (token?.type === 'element_close') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

function blockRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  let end = readElement(state, startLine, endLine, silent);
  if (!end) return false;
  // markdown-it wants a rule to take whole lines, so what follows an element on its line is read as the next block here.
  while (!silent && state.src.slice(end.offset, state.eMarks[end.line]).trim() !== '') {
    const { line, offset } = end;
    state.bMarks[line] = offset;
    state.tShift[line] = state.src.slice(offset).search(/\S/);
    state.sCount[line] = state.blkIndent;
    end = readElement(state, line, endLine, false);
    if (end) continue;
    return state.md.block.ruler.getRules('').some((rule) => rule(state, line, endLine, false));
  }
  if (!silent) state.line = end.line + 1;
  return true;
}

/** Reads one block element. Gives the line it ends on, from 0, and the offset of what follows. */
function readElement(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): { readonly line: number; readonly offset: number } | undefined {
  const environment = state.env as TagEnvironment;
  const begin = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const limit = state.eMarks[startLine] ?? 0;
  const placeholder = placeholderAt(state.src, begin);
  if (!placeholder || placeholder.end > limit) return undefined;
  const tag = environment.tags[placeholder.number];
  if (!tag?.finished) return undefined;
  const role = roleOf(tag.name, environment.shortcodes);
  if (role.role !== 'element' && role.role !== 'site') return undefined;
  if (role.role === 'element' && role.element.placement === 'inline') return undefined;

  if (tag.content || !isPaired(tag.name, environment.shortcodes)) {
    const rest = state.src.slice(placeholder.end, limit).trim();
    if (role.role === 'site' && rest !== '') return undefined;
    const end = { line: startLine, offset: placeholder.end };
    if (silent) return end;
    const token = state.push('element', '', 0);
    token.meta = { tag } satisfies ElementTokenMeta;
    token.map = [startLine, startLine + 1];
    token.block = true;
    environment.uses.set(tag.number, 'stands');
    return end;
  }

  const close = findClose(state, startLine, placeholder.end, endLine, tag, environment);
  if (!close) return undefined;
  const rest = state.src.slice(close.end, state.eMarks[close.line] ?? 0).trim();
  if (role.role === 'site' && close.line === startLine && rest !== '') return undefined;
  if (silent) return { line: close.line, offset: close.end };

  environment.uses.set(tag.number, 'opens');
  environment.uses.set(close.tag.number, 'closes');
  const open = state.push('element_open', '', 1);
  open.meta = { tag, endTag: close.tag } satisfies ElementTokenMeta;
  open.map = [startLine, close.line + 1];
  open.block = true;
  tokenizeBetween(state, startLine, placeholder.end, close.line, close.start);
  const end = state.push('element_close', '', -1);
  end.meta = open.meta;
  end.block = true;
  return { line: close.line, offset: close.end };
}

function tokenizeBetween(state: StateBlock, firstLine: number, start: number, lastLine: number, end: number): void {
  const saved = {
    first: state.bMarks[firstLine],
    shift: state.tShift[firstLine],
    count: state.sCount[firstLine],
    last: state.eMarks[lastLine],
    max: state.lineMax,
    parent: state.parentType,
  };
  const rest = state.src.slice(start, state.eMarks[firstLine]);
  state.bMarks[firstLine] = start;
  state.tShift[firstLine] = rest.length - rest.trimStart().length;
  state.sCount[firstLine] = state.blkIndent;
  state.eMarks[lastLine] = Math.max(end, lastLine === firstLine ? start : (state.bMarks[lastLine] ?? 0));
  state.lineMax = lastLine + 1;
  state.parentType = 'element' as StateBlock['parentType'];

  const before = state.tokens.length;
  state.md.block.tokenize(state, firstLine, lastLine + 1);
  for (const token of state.tokens.slice(before)) {
    // Raw HTML takes the character after its last line, which is a line break everywhere else.
    if (token.type === 'html_block' && token.map?.[1] === lastLine + 1)
      token.content = `${token.content.slice(0, -1)}\n`;
  }

  state.bMarks[firstLine] = saved.first ?? 0;
  state.tShift[firstLine] = saved.shift ?? 0;
  state.sCount[firstLine] = saved.count ?? 0;
  state.eMarks[lastLine] = saved.last ?? 0;
  state.lineMax = saved.max;
  state.parentType = saved.parent;
}

/** Ends by the number of the opening tag; `undefined` where there is none. */
type Closes = Map<number, Close | undefined>;

/** An end tag, and where its placeholder stands. */
interface Close {
  readonly tag: Tag;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The end tag that belongs to an opening one, in the same list item or quotation, not in fenced code. */
function findClose(
  state: StateBlock,
  startLine: number,
  from: number,
  endLine: number,
  opening: Tag,
  environment: TagEnvironment,
): Close | undefined {
  const found = closesIn(state, `${opening.name} ${endLine} ${state.blkIndent} ${state.level}`, environment);
  if (!found.has(opening.number)) addBlockCloses(found, state, startLine, from, endLine, opening, environment.tags);
  return found.get(opening.number);
}

/** Many openings without an end must not each be searched for to the end of the text. */
function closesIn(state: StateBlock | StateInline, stretch: string, { closes }: TagEnvironment): Closes {
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
  let fence = '';
  for (let line = startLine; line < endLine; line += 1) {
    if (line > startLine && !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return;
    const start = line === startLine ? from : (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const text = state.src.slice(start, state.eMarks[line]);
    const mark = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
    if (mark !== undefined && (fence === '' || (mark.startsWith(fence) && text.trim() === mark))) {
      fence = fence === '' ? mark : '';
      continue;
    }
    if (fence !== '') continue;
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

function inlineRule(state: StateInline, silent: boolean): boolean {
  const placeholder = placeholderAt(state.src, state.pos);
  if (!placeholder) return false;
  const environment = state.env as TagEnvironment;
  const tag = environment.tags[placeholder.number];
  if (!tag) return false;
  const role = tag.finished ? roleOf(tag.name, environment.shortcodes) : ({ role: 'unknown' } as const);
  const isInline = role.role === 'site' || (role.role === 'element' && role.element.placement === 'inline');
  const paired = isInline && !tag.content && isPaired(tag.name, environment.shortcodes);
  const close = paired ? inlineClose(state, placeholder.end, tag, environment) : undefined;

  if (!silent) {
    if (isInline && paired && close) {
      environment.uses.set(tag.number, 'opens');
      environment.uses.set(close.tag.number, 'closes');
      const meta = { tag, endTag: close.tag } satisfies ElementTokenMeta;
      state.push('element_open', '', 1).meta = meta;
      const max = state.posMax;
      state.pos = placeholder.end;
      state.posMax = close.start;
      state.md.inline.tokenize(state);
      state.posMax = max;
      state.push('element_close', '', -1).meta = meta;
    } else if (isInline && !paired) {
      environment.uses.set(tag.number, 'stands');
      state.push('element', '', 0).meta = { tag } satisfies ElementTokenMeta;
    } else if (role.role === 'element' && !isPaired(tag.name, environment.shortcodes)) {
      environment.uses.set(tag.number, 'problem');
      environment.notAlone(tag);
    } else if (role.role === 'element') {
      const end = inlineClose(state, placeholder.end, tag, environment);
      if (end) {
        environment.uses.set(tag.number, 'problem');
        environment.uses.set(end.tag.number, 'problem');
        environment.notAlone(tag);
      }
    }
  }
  state.pos = close?.end ?? placeholder.end;
  return true;
}

function inlineClose(state: StateInline, from: number, opening: Tag, environment: TagEnvironment): Close | undefined {
  const found = closesIn(state, `${opening.name} ${state.posMax}`, environment);
  if (!found.has(opening.number))
    pairing(found, opening, environment.tags)(state.src.slice(from, state.posMax), from, 0);
  return found.get(opening.number);
}
