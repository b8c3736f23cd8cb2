/** Settled tags: what becomes of tags that Markdown has met outside of text: in code, raw HTML, addresses and pictures. */
import type { Token } from 'markdown-it';
import { elementMeta, type TagUse } from './element-rules.ts';
import { placeholdersIn, restoreTags } from './placeholders.ts';
import { isKnown, isPaired, roleOf, type Shortcodes } from './shortcodes.ts';
import type { Tag } from './tags.ts';

/** What is needed to settle them. */
export interface Settling {
  readonly tags: readonly Tag[];
  readonly shortcodes: Shortcodes;
  readonly uses: Map<number, TagUse>;
  /** A tag that cannot be where it is. */
  misplaced(tag: Tag, where: Misplacement): void;
}

/** Where a tag cannot be. */
export type Misplacement = 'raw HTML' | 'a picture' | 'the address of a link';

/**
 * In code and comments a tag is text again. In raw HTML and in addresses only a shortcode of the site can be, which
 * prints what its author takes care of; one that waits for an end cannot.
 */
export function settleTags(tokens: readonly Token[], settling: Settling): void {
  const { tags, uses } = settling;
  for (const token of tokens) {
    if (token.children) settleTags(token.children, settling);
    if (token.type === 'fence' || token.type === 'code_inline' || token.type === 'code_block') {
      token.content = asText(token.content, settling);
      token.info = asText(token.info, settling);
    } else if (isHtml(token)) {
      token.content = token.content.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => asText(comment, settling));
      for (const { number } of placeholdersIn(token.content)) settle(number, 'raw HTML', settling);
    } else if (token.type === 'image' || token.type === 'link_open') {
      const where = token.type === 'image' ? 'a picture' : 'the address of a link';
      for (const child of token.children ?? [])
        if (child.type.startsWith('element')) refuse(tags[elementMeta(child).tag.number], where, settling);
      for (const [, value] of token.attrs ?? [])
        for (const { number } of placeholdersIn(decodeLoosely(value)))
          if (token.type === 'image' || uses.get(number) === 'problem') refuse(tags[number], where, settling);
          else settle(number, where, settling);
    }
  }
}

/** Whether a token is raw HTML. */
export function isHtml({ type }: Token): boolean {
  return type === 'html_block' || type === 'html_inline';
}

/** Whether a tag stands in an attribute that Markdown has made. */
export function addressHoldsTag({ attrs }: Token): boolean {
  return (attrs ?? []).some(([, value]) => placeholdersIn(decodeLoosely(value)).length > 0);
}

/** An address without escapes; one that cannot be read stays as it is. */
export function decodeLoosely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function settle(number: number, where: Misplacement, settling: Settling): void {
  const { tags, shortcodes, uses } = settling;
  const tag = tags[number];
  if (tag && canStandAnywhere(tag, shortcodes)) uses.set(number, 'stands');
  // One that does not exist can be nowhere else either, and is told that.
  else if (!tag || where !== 'raw HTML' || isKnown(tag, shortcodes)) refuse(tag, where, settling);
}

/** A paired one can where it is run before Markdown is read, with what it encloses. */
function canStandAnywhere(tag: Tag, shortcodes: Shortcodes): boolean {
  if (!tag.finished || roleOf(tag.name, shortcodes).role !== 'site') return false;
  return tag.content !== undefined || !isPaired(tag.name, shortcodes);
}

function refuse(tag: Tag | undefined, where: Misplacement, { uses, misplaced }: Settling): void {
  if (!tag) return;
  if (uses.get(tag.number) !== 'problem') misplaced(tag, where);
  uses.set(tag.number, 'problem');
}

function asText(text: string, { tags, uses }: Settling): string {
  for (const { number } of placeholdersIn(text)) uses.set(number, 'code');
  return restoreTags(text, tags);
}
