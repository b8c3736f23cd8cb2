/** Headings: the address of each within its page, and the one mistake that can be made with their level. */
import type { Token } from 'markdown-it';
import { slugOf } from '../core/plain-text.ts';
import type { Finding } from '../core/source.ts';
import { attributeOf, htmlTags } from './html-tags.ts';

/** Ids that the layouts have given away. */
export const layoutAnchors = ['content', 'headline'] as const;

/** A heading of level one steps down to two: the headline is the only one. */
export function lowerHeadings(tokens: readonly Token[]): void {
  for (const token of tokens) if (token.type.startsWith('heading_') && token.tag === 'h1') token.tag = 'h2';
}

/** Headings get an id each, from their words as `textOf` reads them. One that something else has given stays. */
export function nameHeadings(tokens: readonly Token[], textOf: (children: readonly Token[]) => string): void {
  const headings = tokens.filter(({ type }) => type === 'heading_open');
  if (headings.length === 0) return;
  const taken = new Set<string>([...layoutAnchors, ...headings.flatMap((heading) => heading.attrGet('id') ?? [])]);
  const counts = new Map<string, number>();
  let heading: Token | undefined;
  for (const token of tokens) {
    if (heading) {
      const slug = anchorOf(textOf(token.children ?? []));
      let count = counts.get(slug) ?? 1;
      let id = slug;
      for (; taken.has(id); id = `${slug}-${count}`) count += 1;
      counts.set(slug, count);
      taken.add(id);
      heading.attrSet('id', id);
    }
    heading = token.type === 'heading_open' && token.attrGet('id') === null ? token : undefined;
  }
}

/** The id of a heading with these words, if it is the first of them. */
export function anchorOf(words: string): string {
  const slug = slugOf(words) || 'part';
  // An id that begins with a digit cannot be written in a style sheet as it is.
  return /^\p{L}/u.test(slug) ? slug : `part-${slug}`;
}

/** The ids of headings, once they are named, and of raw HTML, beside `others`. */
export function anchorsOf(tokens: readonly Token[], others: readonly string[] = []): ReadonlySet<string> {
  const anchors = new Set<string>(others);
  for (const token of tokens) {
    if (token.type === 'heading_open') anchors.add(String(token.attrGet('id')));
    if (token.type === 'html_block') addIds(token.content, anchors);
    for (const child of token.children ?? []) if (child.type === 'html_inline') addIds(child.content, anchors);
  }
  return anchors;
}

function addIds(markup: string, anchors: Set<string>): void {
  for (const tag of htmlTags(markup)) {
    for (const name of tag.name === 'a' ? ['id', 'name'] : ['id']) {
      const id = attributeOf(tag, name)?.value;
      if (id !== undefined) anchors.add(id);
    }
  }
}

/** What to say of a heading of level one; `markup` is `#`, or `=` for a line below it. */
export function headingLevelOne(markup: string): Finding {
  return markup === '='
    ? levelOne('The line of = below these words makes them', LOWERED, 'Write ## before them, and remove the line of =.')
    : levelOne('A single # makes', LOWERED, 'Write ## instead.');
}

/** What to say of one in raw HTML, which is printed as it is. */
export const rawLevelOne: Finding = levelOne('<h1> makes', '', 'Write <h2> and </h2> instead.');

const LOWERED = ' It is printed as level two.';

function levelOne(mark: string, printed: string, fix: string): Finding {
  return {
    code: 'heading/level-one',
    severity: 'warning',
    what: `${mark} a heading of level one, and the headline is the only one of those.${printed}`,
    why: 'Screen readers announce the page by its one heading of level one.',
    fix,
  };
}
