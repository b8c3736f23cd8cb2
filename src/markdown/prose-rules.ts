/**
 * Prose rules: markdown-it's own steps, taken faster where a text is plain. The tokens are the same.
 *
 * Most of an article is sentences without a mark in them, and markdown-it asks of each character what it might begin.
 */
import type MarkdownIt from 'markdown-it';
import type { StateBlock, StateCore, StateInline, Token } from 'markdown-it';

/**
 * Replaces the steps. No other rule may begin with a character that none of markdown-it's own begins with, but for `{`.
 * If it `postpones`, text with nothing but emphasis in it is not read, unless it is a heading's.
 */
export function useProseRules(markdown: MarkdownIt, { postpones = false } = {}): void {
  markdown.core.ruler.at('normalize', normalize);
  markdown.core.ruler.at('inline', (state) => readInline(state, postpones));
  markdown.inline.ruler.at('text', readText);
  const paragraph = markdown.block.ruler.getRules('').at(-1);
  if (!paragraph) throw new TypeError('markdown-it has no rule for paragraphs.');
  markdown.block.ruler.before('table', 'prose', (state, startLine, endLine, silent) =>
    isProse(state, startLine, endLine) ? paragraph(state, startLine, endLine, silent) : false,
  );
}

/** Most texts have neither line ends of other systems nor NUL. markdown-it writes them anew line by line all the same. */
function normalize(state: StateCore): void {
  const { src } = state;
  if (src.includes('\r') || src.includes('\0')) state.src = src.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
}

/** Whether a line and those that follow it up to an empty one can be nothing but a paragraph. */
function isProse(state: StateBlock, startLine: number, endLine: number): boolean {
  let line = startLine;
  for (; line < endLine && !state.isEmpty(line); line += 1)
    if (!beginsProse(state.src.charCodeAt((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)))) return false;
  return line > startLine;
}

/** A letter, a quotation mark, a bracket: no block begins with one of them, and none of them underlines a heading. */
function beginsProse(character: number): boolean {
  const lower = character | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || character >= 0x80 || PROSE_SIGNS.includes(character);
}

const PROSE_SIGNS = Array.from('"\'(', (sign) => sign.charCodeAt(0));

/** As markdown-it reads what stands in a block, but for a plain sentence, which most are: it is the one token it would become. */
function readInline({ src, tokens, md, env, Token: InlineToken }: StateCore, postpones: boolean): void {
  const marks = MARKS.filter((mark) => src.includes(mark));
  const telling = marks.filter((mark) => !EMPHASIS.includes(mark));
  let before: Token | undefined;
  for (const token of tokens) {
    const { content, children } = token;
    const mayWait = postpones && before?.type !== 'heading_open';
    before = token;
    if (token.type !== 'inline' || !children) continue;
    if (!marks.some((mark) => content.includes(mark))) {
      if (content !== '') children.push(Object.assign(new InlineToken('text', '', 0), { content }));
    } else if (mayWait && !telling.some((mark) => content.includes(mark))) {
      token.meta = POSTPONED;
    } else {
      md.inline.parse(content, md, env, children);
    }
  }
}

/** The characters that can begin anything but text. Few of them are in one article. */
const MARKS = [...'\n\\`*_~[<&{'];

/** Those that only say how words are printed. */
const EMPHASIS = '\n*_~';

const POSTPONED = { isPostponed: true };

/** Whether what stands in a token has not been read. */
export function isPostponed({ meta }: Token): boolean {
  return meta === POSTPONED;
}

/** Reads what stands in a token that has been postponed. */
export function readPostponed({ content }: Token, markdown: MarkdownIt, environment: object): readonly Token[] {
  const children: Token[] = [];
  markdown.inline.parse(content, markdown, environment, children);
  return children;
}

/** What stands between characters that can begin something. */
function readText(state: StateInline, silent: boolean): boolean {
  TEXT.lastIndex = state.pos;
  if (!TEXT.test(state.src)) return false;
  const end = Math.min(TEXT.lastIndex, state.posMax);
  if (end === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

const TEXT = /[^\n\\`*_~[\]!<&{]+/y;
