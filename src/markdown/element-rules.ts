/**
 * Markdown rules for shortcodes: what a tag's placeholder becomes, as a block between paragraphs or within a sentence.
 */
import type MarkdownIt from 'markdown-it';
import type { StateBlock, StateInline, Token } from 'markdown-it';
import { placeholderAt } from './placeholders.ts';
import { isPaired, roleOf, type Shortcodes } from './shortcodes.ts';
import { blockEnd, type EndSearch, inlineEnd } from './tag-ends.ts';
import type { Tag } from './tags.ts';

/** How a tag was met while Markdown was read. */
export type TagUse = 'opens' | 'stands' | 'closes' | 'code' | 'problem';

/** What the rules share for one article; handed to markdown-it as its `env`. */
export interface TagEnvironment extends EndSearch {
  readonly shortcodes: Shortcodes;
  readonly uses: Map<number, TagUse>;
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

  const close = blockEnd(state, startLine, placeholder.end, endLine, tag, environment);
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

function inlineRule(state: StateInline, silent: boolean): boolean {
  const placeholder = placeholderAt(state.src, state.pos);
  if (!placeholder) return false;
  const environment = state.env as TagEnvironment;
  const tag = environment.tags[placeholder.number];
  if (!tag) return false;
  const role = tag.finished ? roleOf(tag.name, environment.shortcodes) : ({ role: 'unknown' } as const);
  const isInline = role.role === 'site' || (role.role === 'element' && role.element.placement === 'inline');
  const paired = isInline && !tag.content && isPaired(tag.name, environment.shortcodes);
  const close = paired ? inlineEnd(state, placeholder.end, tag, environment) : undefined;

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
      const end = inlineEnd(state, placeholder.end, tag, environment);
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
