/**
 * Link rules: markdown-it's own, which also remember where an address stands.
 *
 * markdown-it knows no positions within a paragraph; the rule that reads a link is the only one that does.
 */
import type MarkdownIt from 'markdown-it';
import type { StateBlock, StateInline, Token } from 'markdown-it';
import type { Span } from '../core/yaml.ts';

/** Where something stands in the text of its inline token, from 0. */
export interface InlineMark {
  readonly start: number;
  readonly end: number;
  /** The name under which a link by reference looks its address up. */
  readonly label?: string;
  /** Of a link or picture with words, from its first sign to its last bracket. */
  readonly whole?: Span;
}

/** Where the address of a reference is defined. */
export interface Definition {
  /** Lines of the text that was read, from 0, the last one excluded. */
  readonly firstLine: number;
  readonly endLine: number;
  /** The address as typed. */
  readonly typed: string;
}

/** What the rules leave in markdown-it's `env`. */
export interface LinkEnvironment {
  definitions?: Map<string, Definition>;
}

/** Replaces the rules for links, pictures, addresses in `<…>`, raw HTML and definitions. */
export function useLinkRules(markdown: MarkdownIt): void {
  const inline = (name: string) => ruleNamed(markdown.inline.ruler.getRules(''), name);
  const link = inline('link');
  const autolink = inline('autolink');
  const htmlInline = inline('html_inline');
  const image = inline('image');
  const reference = ruleNamed(markdown.block.ruler.getRules(''), 'reference');

  markdown.inline.ruler.at('link', (state, silent) =>
    marking(state, silent, link, 'link_open', (start) => ({
      ...linkMark(state, start),
      whole: { start, end: state.pos },
    })),
  );
  markdown.inline.ruler.at('image', (state, silent) =>
    marking(state, silent, image, 'image', (start) => ({
      ...linkMark(state, start + 1),
      whole: { start, end: state.pos },
    })),
  );
  markdown.inline.ruler.at('autolink', (state, silent) =>
    marking(state, silent, autolink, 'link_open', (start) => ({ start: start + 1, end: state.pos - 1 })),
  );
  markdown.inline.ruler.at('html_inline', (state, silent) =>
    marking(state, silent, htmlInline, 'html_inline', (start) => ({ start, end: state.pos })),
  );
  markdown.block.ruler.at('reference', (state, startLine, endLine, silent) => {
    const isDefinition = reference(state, startLine, endLine, silent);
    if (isDefinition && !silent) noteDefinition(state, startLine);
    return isDefinition;
  });
}

/** Where a token of these rules stands; `undefined` for any other. */
export function inlineMark(token: Token): InlineMark | undefined {
  return token.meta === null ? undefined : (token.meta as InlineMark);
}

function ruleNamed<Rule extends { readonly name: string }>(rules: readonly Rule[], name: string): Rule {
  const rule = rules.find((each) => each.name === name);
  if (!rule) throw new TypeError(`markdown-it has no rule "${name}".`);
  return rule;
}

function marking(
  state: StateInline,
  silent: boolean,
  rule: (state: StateInline, silent: boolean) => boolean,
  type: string,
  mark: (start: number) => InlineMark,
): boolean {
  const { pos } = state;
  const count = state.tokens.length;
  const isRead = rule(state, silent);
  if (!isRead || silent) return isRead;
  const token = state.tokens.slice(count).find((each) => each.type === type);
  if (token) token.meta = mark(pos) satisfies InlineMark;
  return true;
}

/** Called when a link from `start` to the state's position has been read. */
function linkMark(state: StateInline, start: number): InlineMark {
  const { src, md, pos: end } = state;
  const labelEnd = md.helpers.parseLinkLabel(state, start, true);
  if (src[labelEnd + 1] === '(' && end > labelEnd + 1) {
    const from = labelEnd + 2 + src.slice(labelEnd + 2).search(/\S/);
    const { ok, pos } = md.helpers.parseLinkDestination(src, from, end - 1);
    const to = ok ? pos : from;
    const inPointed = src[from] === '<' && to > from;
    const address = inPointed ? { start: from + 1, end: to - 1 } : { start: from, end: to };
    return address.end > address.start ? address : { start: labelEnd + 1, end };
  }
  const named = src.slice(labelEnd + 2, Math.max(end - 1, labelEnd + 2));
  const label = named === '' ? src.slice(start + 1, labelEnd) : named;
  return { start, end, label: md.utils.normalizeReference(label) };
}

function noteDefinition(state: StateBlock, startLine: number): void {
  const environment = state.env as LinkEnvironment;
  const from = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const text = state.src.slice(from, state.eMarks[state.line - 1]);
  const found = /^\[((?:[^\]\\]|\\[\s\S])*)\]:[\s>]*(?:<([^>\n]*)>|(\S+))/.exec(text);
  if (!found) return;
  const label = state.md.utils.normalizeReference(found[1] ?? '');
  environment.definitions ??= new Map();
  // Of two definitions of one name the first counts.
  if (!environment.definitions.has(label))
    environment.definitions.set(label, {
      firstLine: startLine,
      endLine: state.line,
      typed: found[2] ?? found[3] ?? '',
    });
}
