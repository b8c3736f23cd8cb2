/**
 * Article elements: what a shortcode is, described once.
 *
 * The description is data: its arguments' schema gives validation, types and the table in the docs.
 */
import type { Static, TObject } from 'typebox';
import type { Markup } from '../core/markup.ts';
import { type Check, compileSchema } from '../core/schema.ts';
import type { Finding } from '../core/source.ts';
import { momentFormat } from './dates.ts';
import type { ElementUse } from './document.ts';
import type { Article, Catalogue } from './model.ts';
import type { World } from './world.ts';

/** What stands between a shortcode's opening and its end. */
export interface ElementContent {
  readonly html: Markup;
  /** The same as plain text, a paragraph each. */
  readonly paragraphs: readonly string[];
}

/** Where an element is printed. */
export interface ElementPlace {
  readonly world: World;
  /** The article around it; absent in a layout or an ordinary page. */
  readonly article?: Article | undefined;
  /** The uses of elements before this one in the article, so that what is to be said once is said by the first. Absent elsewhere. */
  readonly earlier?: readonly ElementUse[] | undefined;
  /** How many uses of the same element stand before it on the page, seen or not: what makes an id unique. Without it: 0. */
  readonly before?: number | undefined;
  /** The address of the page it is printed on, from the site's root, where it is known. */
  readonly url?: string | undefined;
  /** The file that holds it, from the project's root: the files that its arguments name are seen from there. */
  readonly file?: string | undefined;
}

/** Markup, or the promise of it: the sizes of a picture have to be waited for. */
export type Printed = Markup | Promise<Markup>;

/** A node of structured data (JSON-LD). What is `undefined` is not printed. */
export type StructuredNode = Readonly<Record<string, unknown>>;

/** A picture file that an argument names, as seen from the file that holds the shortcode. */
export interface ElementPicture {
  readonly argument: string;
  readonly src: string;
}

/** What an element's claims are compared with. */
export interface ElementFacts {
  readonly catalogue: Catalogue;
  /** The article around it, if its front matter can be used. */
  readonly article?: Article | undefined;
  /** Whether there is an article around it whose front matter cannot be used, which has been reported. */
  readonly isArticleUnread?: boolean | undefined;
  /** The moment it is, in milliseconds since 1970. */
  readonly now: number;
  /** Whether a file that an argument names is there, as seen from the file that holds the shortcode. */
  isThere(src: string): boolean;
}

/** A claim that is not true, and the argument that makes it; without one the whole shortcode is meant. */
export interface ElementFault {
  readonly argument?: string;
  /** Of an argument that is a list, the index of the value that is meant. */
  readonly item?: number;
  readonly finding: Finding;
}

/** An element that an article gets without its author asking: its arguments, and the paragraph it stands after, from 1. */
export interface AutomaticUse<Values = Readonly<Record<string, unknown>>> {
  readonly values: Values;
  readonly after: number;
}

/** An element whose arguments have been checked. */
export interface Element {
  /** The feature's name: of its file, its test, its docs page and its style sheet, and with `sf-` of its CSS class. */
  readonly name: string;
  /** The word after `{%`. */
  readonly shortcode: string;
  /** One line for the docs. */
  readonly summary: string;
  /** Whether it has an end tag and content. */
  readonly paired: boolean;
  /** `block` stands alone between paragraphs, `inline` within a sentence. */
  readonly placement: 'block' | 'inline';
  /** Names of the arguments that may be given by position, in order. */
  readonly positional: readonly string[];
  /** Names of the arguments that hold an address for readers to follow. */
  readonly linking: readonly string[];
  readonly schema: TObject;
  readonly check: Check;
  /** Whether its words stand elsewhere in the article as well, so that they do not count as the article's own text. */
  readonly repeatsText: boolean;
  /** Whether readers only see its words when they ask for them, so that nothing else may tell them. */
  readonly concealsText: boolean;
  /** Whether its forms have to be waited for. Template languages have to know before. */
  readonly awaits: boolean;
  /** The picture files that its arguments name. Arguments that are wrong or missing are not there. */
  pictures(values: Readonly<Record<string, unknown>>): readonly ElementPicture[];
  /** What is not true in what it says, seen together with the catalogue. Arguments that are wrong or missing are not there. */
  verify(values: Readonly<Record<string, unknown>>, facts: ElementFacts): readonly ElementFault[];
  render(values: Readonly<Record<string, unknown>>, content: ElementContent, place: ElementPlace): Printed;
  /** The form for feeds: plain, without script and style. */
  feed(values: Readonly<Record<string, unknown>>, content: ElementContent, place: ElementPlace): Printed;
  /** The form as plain text. */
  text(values: Readonly<Record<string, unknown>>, content: ElementContent, place: ElementPlace): string;
  /** What it says to machines, beside what the article's own node says. */
  nodes(
    values: Readonly<Record<string, unknown>>,
    content: ElementContent,
    place: ElementPlace,
  ): readonly StructuredNode[] | Promise<readonly StructuredNode[]>;
  /** How an article gets one by itself, on its page only. Absent when only authors place it. */
  automatic?(article: Article, world: World): AutomaticUse | undefined;
}

/** What a feature's file says of its element. */
export interface ElementDescription<Schema extends TObject> {
  readonly name: string;
  readonly shortcode: string;
  readonly summary: string;
  readonly paired?: boolean;
  readonly placement?: 'block' | 'inline';
  readonly positional?: readonly (keyof Static<Schema> & string)[];
  readonly linking?: readonly (keyof Static<Schema> & string)[];
  readonly arguments: Schema;
  readonly repeatsText?: boolean;
  readonly concealsText?: boolean;
  readonly awaits?: boolean;
  pictures?(values: Partial<Static<Schema>>): readonly ElementPicture[];
  verify?(values: Partial<Static<Schema>>, facts: ElementFacts): readonly ElementFault[];
  render(values: Static<Schema>, content: ElementContent, place: ElementPlace): Printed;
  feed(values: Static<Schema>, content: ElementContent, place: ElementPlace): Printed;
  text(values: Static<Schema>, content: ElementContent, place: ElementPlace): string;
  nodes?(
    values: Static<Schema>,
    content: ElementContent,
    place: ElementPlace,
  ): readonly StructuredNode[] | Promise<readonly StructuredNode[]>;
  automatic?(article: Article, world: World): AutomaticUse<Static<Schema>> | undefined;
}

/** Makes an element of its description. */
export function element<Schema extends TObject>(description: ElementDescription<Schema>): Element {
  const { paired = false, placement = 'block', positional = [], linking = [] } = description;
  const { repeatsText = false, concealsText = false, awaits = false } = description;
  return {
    ...description,
    paired,
    placement,
    positional,
    linking,
    repeatsText,
    concealsText,
    awaits,
    schema: description.arguments,
    check: compileSchema(description.arguments, { noun: 'argument', formats: { moment: momentFormat } }),
    // The schema has been checked before any of these is called.
    pictures: (values) => description.pictures?.(values as Partial<Static<Schema>>) ?? [],
    verify: (values, facts) => description.verify?.(values as Partial<Static<Schema>>, facts) ?? [],
    render: (values, content, place) => description.render(values as Static<Schema>, content, place),
    feed: (values, content, place) => description.feed(values as Static<Schema>, content, place),
    text: (values, content, place) => description.text(values as Static<Schema>, content, place),
    nodes: (values, content, place) => description.nodes?.(values as Static<Schema>, content, place) ?? [],
  };
}
