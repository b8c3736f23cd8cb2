/** Article documents: what is known of an article's body once its Markdown has been read. */
import type { Finding } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import type { Element } from './element.ts';

/** A stretch of text that belongs together: a paragraph, a heading, a table cell. */
export interface TextBlock {
  /** Its words, without markup. They are read when somebody asks for them. */
  readonly text: () => string;
  /** The same with the marks that stand between the words. */
  readonly typed: string;
  /** The lines of the file it stands on, from 0, the last one excluded. */
  readonly firstLine: number;
  readonly endLine: number;
  /** The uses of elements it stands in, outermost first. */
  readonly inside: readonly ElementUse[];
}

/** One element in an article. */
export interface ElementUse {
  readonly element: Element;
  readonly values: Readonly<Record<string, unknown>>;
  /** Where each given argument stands in the file. */
  readonly places: ReadonlyMap<string, ArgumentPlace>;
  /** Where its opening tag stands in the file. */
  readonly start: number;
  readonly end: number;
  /** Where its content stands in the file; empty for an element without content. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Where the value of an argument stands in the file; of a list, each of its values. */
export interface ArgumentPlace extends Span {
  readonly items?: readonly Span[];
}

/** A picture in the body. */
export interface BodyPicture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  /** Where it stands in the file. */
  readonly start: number;
  readonly end: number;
  /** Where its address stands, which may be in a definition; for one that is empty, where it would. */
  readonly address: Span;
}

/** A picture that Markdown cannot read, as its address has spaces in it, and what is said of it when nothing is known of its file. */
export interface UnreadPicture extends Span {
  readonly src: string;
  readonly finding: Finding;
}

/** A link in the body, or a file that its raw HTML shows; in an ordinary page, also a picture of its Markdown. */
export interface BodyLink {
  /** The address without escapes. */
  readonly address: string;
  /** `link` is one to follow, `file` what `<img>`, `<source>` and so on show. */
  readonly kind: 'link' | 'file';
  /** The words to click; `undefined` where they cannot be known. */
  readonly words?: string | undefined;
  /** Where a link stands with its words, if they stand there; of one in raw HTML, its tag. */
  readonly whole?: Span;
  /** Of a picture, its text alternative, which may be empty in raw HTML. */
  readonly alt?: string;
  /** The whole of a picture that has none, and whether it is one of Markdown. */
  readonly lacksAlternative?: Span & { readonly inMarkdown?: boolean };
  /** Where the address stands in the file; for one that is empty, where it would. */
  readonly start: number;
  readonly end: number;
}

/** What is known of a body without its words, which take the most room. */
export interface BodyOutline {
  readonly uses: readonly ElementUse[];
  /** Uses that cannot be printed, without the arguments that are wrong: only what their others say can be checked. */
  readonly doubtfulUses: readonly ElementUse[];
  readonly pictures: readonly BodyPicture[];
  readonly unreadPictures?: readonly UnreadPicture[];
  readonly links: readonly BodyLink[];
  /** The ids of headings and raw HTML, to which a link can lead. */
  readonly anchors: ReadonlySet<string>;
  /** Whether shortcodes of the site print parts of the body, so that there may be more anchors. */
  readonly hasForeignMarkup: boolean;
}

/** Everything that is known of a body. */
export interface ArticleDocument extends BodyOutline {
  readonly blocks: readonly TextBlock[];
}

/** The outline of a document. */
export function bodyOutline({ blocks: _words, ...outline }: ArticleDocument): BodyOutline {
  return outline;
}

/** The words of an element's content, a paragraph each. */
export function contentOf(document: ArticleDocument, use: ElementUse): readonly string[] {
  return document.blocks.filter((block) => block.inside.includes(use)).map((block) => block.text());
}

/**
 * The article's own text, as every reader sees it: all blocks but those of elements that repeat or conceal it. Whoever
 * sees `seen` has opened what conceals it, and sees that text as well.
 */
export function ownText(document: ArticleDocument, seen?: ElementUse): readonly TextBlock[] {
  const opened = seen ? concealersOf(document, seen) : [];
  return document.blocks.filter(
    (block) =>
      !block.inside.some((use) => use.element.repeatsText || (use.element.concealsText && !opened.includes(use))),
  );
}

/** The uses of elements that conceal another, outermost first. */
export function concealersOf(document: BodyOutline, { start }: ElementUse): readonly ElementUse[] {
  return concealing(document).filter(({ contentStart, contentEnd }) => contentStart <= start && start < contentEnd);
}

/** Asked for each use of an element, in an article that may have thousands. */
function concealing(document: BodyOutline): readonly ElementUse[] {
  const known = concealingOf.get(document) ?? document.uses.filter(({ element }) => element.concealsText);
  concealingOf.set(document, known);
  return known;
}

const concealingOf = new WeakMap<BodyOutline, readonly ElementUse[]>();

/** How many uses of the same element stand before one, seen or not. */
export function usesBefore({ uses }: BodyOutline, use: ElementUse): number {
  return uses.filter((other) => other.element === use.element && other.start < use.start).length;
}

/** The uses of elements before one that everybody has seen who sees it, in the order of the article. */
export function earlierUses(document: BodyOutline, use: ElementUse): readonly ElementUse[] {
  const opened = concealersOf(document, use);
  return document.uses.filter(
    (other) =>
      other.start < use.start && concealersOf(document, other).every((concealer) => opened.includes(concealer)),
  );
}
