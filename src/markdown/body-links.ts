/** Body links: every link of a body and every file that its raw HTML shows, each with the place of its address. */
import type { Token } from 'markdown-it';
import type { BodyLink, ElementUse } from '../content/document.ts';
import type { Span } from '../core/yaml.ts';
import { attributeOf, type HtmlTag, htmlTags } from './html-tags.ts';
import { inlineMark, type LinkEnvironment } from './link-rules.ts';
import { linesOf, type PlacedToken, type PlaceSearch, placedTokens } from './placed-tokens.ts';
import { placeholdersIn } from './placeholders.ts';
import { decodeLoosely } from './settled-tags.ts';

/** What is needed to find the places of links. */
export interface LinkSearch extends PlaceSearch {
  readonly environment: LinkEnvironment;
}

/** The links, in the order they stand. A link whose address holds a shortcode is none: that is reported elsewhere. */
export function bodyLinks(tokens: readonly Token[], search: LinkSearch): readonly BodyLink[] {
  const links: BodyLink[] = [];
  for (const placed of placedTokens(tokens, search, holdsLinks)) {
    const { token, spanOf } = placed;
    const found = token.type === 'html_block' ? htmlLinks(token.content, spanOf) : inlineLinks(placed, search);
    links.push(...found.filter(({ address }) => placeholdersIn(address).length === 0));
  }
  return links;
}

/** The addresses that elements lead readers to. */
export function elementLinks(uses: readonly ElementUse[]): readonly BodyLink[] {
  return uses.flatMap(({ element, values, places }) =>
    element.linking.flatMap((name): readonly BodyLink[] => {
      const [address, place] = [values[name], places.get(name)];
      return typeof address === 'string' && place
        ? [{ address, kind: 'link', start: place.start, end: place.end }]
        : [];
    }),
  );
}

function holdsLinks({ type, children }: Token): boolean {
  return type === 'html_block' || (type === 'inline' && children?.some(isOfLinks) === true);
}

function isOfLinks({ type }: Token): boolean {
  return type === 'link_open' || type === 'html_inline';
}

function inlineLinks({ token, block, spanOf }: PlacedToken, search: LinkSearch): readonly BodyLink[] {
  const children = token.children ?? [];
  // A shortcode that cannot be printed there has left nothing, and may have been meant as the words.
  const wordsFrom = (index: number, start: number, end: number): string | undefined =>
    placeholdersIn(token.content.slice(start, end)).length > 0 ? undefined : wordsUntil(children, index);
  return children.flatMap((child, index): readonly BodyLink[] => {
    const mark = inlineMark(child);
    if (child.type === 'link_open') {
      const address = decodeLoosely(String(child.attrGet('href') ?? ''));
      const definition = mark?.label === undefined ? undefined : placeOfDefinition(mark.label, search);
      const place = definition ?? (mark ? spanOf(mark.start, mark.end) : block);
      const whole = mark?.whole && { whole: spanOf(mark.whole.start, mark.whole.end) };
      const words = wordsFrom(index + 1, mark?.whole?.start ?? 0, mark?.whole?.end ?? 0);
      return [{ address, kind: 'link', words, ...whole, ...place }];
    }
    if (child.type !== 'html_inline') return [];
    const shift = mark?.start ?? 0;
    const words = () => {
      const close = token.content.indexOf('</a', shift);
      return wordsFrom(index + 1, shift + child.content.length, close < 0 ? token.content.length : close);
    };
    return htmlLinks(child.content, (start, end) => spanOf(shift + start, shift + end), words);
  });
}

/** The words of a link, of the descriptions of its pictures too; `undefined` when a shortcode prints some of them, or nothing ends it. */
function wordsUntil(children: readonly Token[], start: number): string | undefined {
  let text = '';
  for (const child of children.slice(start)) {
    // A picture without words is told as one.
    if (child.type === 'image' && child.content.trim() === '') return undefined;
    if (child.type === 'link_close' || (child.type === 'html_inline' && /^<\/a\b/i.test(child.content))) return text;
    if (child.type.startsWith('element')) return undefined;
    if (child.type === 'html_inline') text += htmlTags(child.content).map(nameOf).join(' ');
    else text += child.type === 'softbreak' ? ' ' : child.content;
  }
  return undefined;
}

/** The links and files of raw HTML. `wordsAfter` gives the words behind a tag that is on its own. */
export function htmlLinks(
  markup: string,
  place: (start: number, end: number) => Span,
  wordsAfter?: () => string | undefined,
): readonly BodyLink[] {
  return htmlTags(markup).flatMap((tag): readonly BodyLink[] => {
    if (tag.name === 'a' || tag.name === 'area') {
      const href = attributeOf(tag, 'href');
      if (!href) return [];
      const words = nameOf(tag) || (wordsAfter ? wordsAfter() : wordsOfLink(markup, tag));
      const whole = place(tag.start, tag.end);
      return [{ address: decodeLoosely(href.value), kind: 'link', words, whole, ...place(href.start, href.end) }];
    }
    if (!SHOWS_A_FILE.test(tag.name)) return [];
    return tag.attributes
      .filter(({ name, value }) => (name === 'src' || name === 'poster') && value !== '')
      .map(({ value, start, end }) => ({
        address: decodeLoosely(value),
        kind: 'file',
        ...(tag.name === 'img' && alternativeOf(tag, place)),
        ...place(start, end),
      }));
  });
}

function alternativeOf(tag: HtmlTag, place: (start: number, end: number) => Span): Partial<BodyLink> {
  const alt = attributeOf(tag, 'alt');
  return alt ? { alt: alt.value } : { alt: '', lacksAlternative: place(tag.start, tag.end) };
}

const SHOWS_A_FILE = /^(?:img|source|video|audio|track)$/;

/** What a tag says to screen readers by itself. */
function nameOf(tag: HtmlTag): string {
  return ['aria-label', 'aria-labelledby', 'title', 'alt'].map((name) => attributeOf(tag, name)?.value ?? '').join('');
}

function wordsOfLink(markup: string, { end }: HtmlTag): string | undefined {
  const close = markup.slice(end).search(/<\/a\b/i);
  if (close < 0) return undefined;
  const inside = markup.slice(end, end + close);
  if (placeholdersIn(inside).length > 0) return undefined;
  return inside.replace(/<[^>]*>/g, '') + htmlTags(inside).map(nameOf).join('');
}

/** Where the address of a definition stands, by its name. */
export function placeOfDefinition(label: string, { source, environment, lineInFile }: LinkSearch): Span | undefined {
  const definition = environment.definitions?.get(label);
  if (!definition) return undefined;
  const block = linesOf(source, lineInFile(definition.firstLine), lineInFile(definition.endLine));
  const mark = source.text.indexOf(']:', block.start);
  const start = source.text.indexOf(definition.typed, Math.max(mark, block.start));
  if (definition.typed === '') return { start: mark, end: mark + 2 };
  return start < 0 || start >= block.end ? undefined : { start, end: start + definition.typed.length };
}
