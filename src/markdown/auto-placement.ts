/**
 * Automatic placement: where an article's page gets the boxes that no author wrote, a newsletter or a promotion.
 *
 * Only a gap between two plain paragraphs is fit for one: whatever else stands in an article belongs to what is around
 * it. A reader has to have got somewhere first, and two such boxes keep a distance. Where nothing is fit, none is printed.
 */
import type { Token } from 'markdown-it';
import type { Element } from '../content/element.ts';
import type { Article } from '../content/model.ts';
import type { World } from '../content/world.ts';
import { countWords } from '../core/plain-text.ts';
import { elementMeta } from './element-rules.ts';
import type { ReadBody } from './read-body.ts';
import type { Shortcodes } from './shortcodes.ts';
import { inlineText } from './text-blocks.ts';

/** An element that no author wrote, and the index of the token it stands before. */
export interface AutomaticElement {
  readonly element: Element;
  readonly values: Readonly<Record<string, unknown>>;
  readonly before: number;
}

/** What stands in an article between its beginning and its end, not inside anything. */
export interface Block {
  /** `paragraph`: of words alone. `box`: an element that articles also get by themselves. `other`: anything else. */
  readonly kind: 'paragraph' | 'box' | 'other';
  readonly words: number;
}

/** How many words a reader has read before the first box. */
export const WORDS_BEFORE = 200;

/** How many blocks stand between two boxes, at least. */
export const BLOCKS_BETWEEN = 4;

/** The elements that an article gets by itself, in the order of its text. What its author has placed, it gets no second time. */
export function automaticElements(
  body: ReadBody,
  article: Article,
  world: World,
  { elements }: Shortcodes,
): readonly AutomaticElement[] {
  const wanted = [...elements.values()].flatMap((element) => {
    const use = element.automatic?.(article, world);
    return use && !body.document.uses.some((placed) => placed.element === element) ? [{ element, ...use }] : [];
  });
  if (wanted.length === 0) return [];
  const blocks = topBlocks(body);
  const gaps = fitGaps(
    blocks,
    wanted.map(({ after }) => after),
  );
  return wanted
    .flatMap(({ element, values }, index) => {
      const next = blocks[gaps[index] ?? blocks.length];
      return next ? [{ element, values, before: next.token }] : [];
    })
    .sort((a, b) => a.before - b.before);
}

/**
 * For each box, given the paragraph it is to stand after, the block that it stands before; `undefined` where nothing is
 * fit. The box that is wanted first is placed first.
 */
export function fitGaps(blocks: readonly Block[], afters: readonly number[]): readonly (number | undefined)[] {
  const gaps: (number | undefined)[] = afters.map(() => undefined);
  const isFar = (gap: number): boolean =>
    gaps.every((other) => other === undefined || Math.abs(other - gap) >= BLOCKS_BETWEEN) &&
    blocks.every(
      ({ kind }, index) => kind !== 'box' || (index < gap ? gap - index - 1 : index - gap) >= BLOCKS_BETWEEN,
    );
  const inOrder = afters.map((after, index) => ({ after, index })).sort((a, b) => a.after - b.after);

  for (const { after, index } of inOrder) {
    let paragraphs = 0;
    let words = 0;
    for (const [position, block] of blocks.entries()) {
      paragraphs += block.kind === 'paragraph' ? 1 : 0;
      words += block.words;
      const isBetween = block.kind === 'paragraph' && blocks[position + 1]?.kind === 'paragraph';
      if (isBetween && paragraphs >= after && words >= WORDS_BEFORE && isFar(position + 1)) {
        gaps[index] = position + 1;
        break;
      }
    }
  }
  return gaps;
}

/** The blocks of a body, each with the index of its first token. */
function topBlocks(body: ReadBody): readonly (Block & { readonly token: number })[] {
  const blocks: (Block & { readonly token: number })[] = [];
  let depth = 0;
  let open = 0;
  let first = 0;
  body.tokens.forEach((token, index) => {
    if (depth === 0) first = index;
    depth += token.nesting;
    if (depth > 0) return;
    const tokens = body.tokens.slice(first, index + 1);
    open = token.type === 'html_block' ? Math.max(0, open + tagsLeftOpen(token.content)) : open;
    blocks.push({ ...blockOf(tokens, open > 0, body), token: first });
  });
  return blocks;
}

/** `isWrapped`: raw HTML around it has been opened and not closed. */
function blockOf(tokens: readonly Token[], isWrapped: boolean, body: ReadBody): Block {
  const [first] = tokens;
  const use = first?.type.startsWith('element') ? body.usesByTag.get(elementMeta(first).tag.number) : undefined;
  if (use) return { kind: use.element.automatic ? 'box' : 'other', words: 0 };
  const texts = tokens.map(({ type, children }) =>
    type === 'inline' ? inlineText(children ?? [], body.usesByTag) : '',
  );
  const words = countWords(texts.join(' '));
  const children = tokens[1]?.children ?? [];
  const isPlain =
    first?.type === 'paragraph_open' &&
    !isWrapped &&
    words > 0 &&
    !children.some(({ type }) => type === 'image' || type === 'figure') &&
    !isSetApart(children) &&
    !/[:：]\s*$/.test(texts.join(''));
  return { kind: isPlain ? 'paragraph' : 'other', words };
}

/** A paragraph that is strong from its first word to its last is a heading or a question, and belongs to what follows. */
function isSetApart(children: readonly Token[]): boolean {
  const visible = children.filter(({ type, content }) => !(type === 'text' && content.trim() === ''));
  if (visible[0]?.type !== 'strong_open') return false;
  let depth = 0;
  return visible.every(({ nesting }, index) => {
    depth += nesting;
    return depth > 0 || index === visible.length - 1;
  });
}

/** How many more tags raw HTML opens than it closes. */
function tagsLeftOpen(markup: string): number {
  const bare = markup.replace(/<!--[\s\S]*?-->/g, '');
  const opened = bare.match(/<(?!(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[a-z][^<>]*>/gi) ?? [];
  const closed = bare.match(/<\/[a-z][^<>]*>/gi) ?? [];
  return opened.filter((tag) => !tag.endsWith('/>')).length - closed.length;
}
