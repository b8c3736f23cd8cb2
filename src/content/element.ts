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
}

/** What an element's claims are compared with. */
export interface ElementFacts {
  readonly catalogue: Catalogue;
  /** The article around it, if its front matter can be used. */
  readonly article?: Article | undefined;
  /** The moment it is, in milliseconds since 1970. */
  readonly now: number;
}

/** A claim that is not true, and the argument that makes it; without one the whole shortcode is meant. */
export interface ElementFault {
  readonly argument?: string;
  readonly finding: Finding;
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
  readonly schema: TObject;
  readonly check: Check;
  /** Whether its words stand elsewhere in the article as well, so that they do not count as the article's own text. */
  readonly repeatsText: boolean;
  /** What is not true in what it says, seen together with the catalogue. */
  verify(values: Readonly<Record<string, unknown>>, facts: ElementFacts): readonly ElementFault[];
  render(values: Readonly<Record<string, unknown>>, content: ElementContent, place: ElementPlace): Markup;
  /** The form for feeds: plain, without script and style. */
  feed(values: Readonly<Record<string, unknown>>, content: ElementContent, place: ElementPlace): Markup;
  /** The form as plain text. */
  text(values: Readonly<Record<string, unknown>>, content: ElementContent, place: ElementPlace): string;
}

/** What a feature's file says of its element. */
export interface ElementDescription<Schema extends TObject> {
  readonly name: string;
  readonly shortcode: string;
  readonly summary: string;
  readonly paired?: boolean;
  readonly placement?: 'block' | 'inline';
  readonly positional?: readonly (keyof Static<Schema> & string)[];
  readonly arguments: Schema;
  readonly repeatsText?: boolean;
  verify?(values: Static<Schema>, facts: ElementFacts): readonly ElementFault[];
  render(values: Static<Schema>, content: ElementContent, place: ElementPlace): Markup;
  feed(values: Static<Schema>, content: ElementContent, place: ElementPlace): Markup;
  text(values: Static<Schema>, content: ElementContent, place: ElementPlace): string;
}

/** Makes an element of its description. */
export function element<Schema extends TObject>(description: ElementDescription<Schema>): Element {
  const { paired = false, placement = 'block', positional = [], repeatsText = false } = description;
  return {
    ...description,
    paired,
    placement,
    positional,
    repeatsText,
    schema: description.arguments,
    check: compileSchema(description.arguments, { noun: 'argument', formats: { moment: momentFormat } }),
    // The schema has been checked before any of these is called.
    verify: (values, facts) => description.verify?.(values as Static<Schema>, facts) ?? [],
    render: (values, content, place) => description.render(values as Static<Schema>, content, place),
    feed: (values, content, place) => description.feed(values as Static<Schema>, content, place),
    text: (values, content, place) => description.text(values as Static<Schema>, content, place),
  };
}
