/**
 * Arguments in templates: what stands in a shortcode's tag, in the syntax that articles have, with the template's
 * variables in it. What is wrong with it is thrown, since template languages know no other way.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Element } from '../content/element.ts';
import { type Argument, type ArgumentValue, isVariable, readArguments } from '../core/shortcode-arguments.ts';

/** What Eleventy tells a template of the page that it prints. One page has one of these, in content and layouts. */
export interface TemplatePage {
  /** The page's template, with `./`. */
  readonly inputPath?: string;
  /** Its address from the site's root; `false` where it has none. */
  readonly url?: string | false;
}

/** Where a shortcode stands. */
export interface Spot {
  readonly page: TemplatePage | undefined;
  /** In words; only asked when something is wrong. */
  where(): string;
}

/** Prints an element with these arguments and, between its tags, this content. */
export type Print = (
  values: Readonly<Record<string, unknown>>,
  content: string,
  spot: Spot,
) => string | Promise<string>;

/** Finds a template variable. */
type LookUp = (name: string) => unknown;

/** The values of the arguments in `text`, by name. */
export function valuesFrom(
  element: Element,
  text: string,
  where: () => string,
  lookUp: LookUp,
): Readonly<Record<string, unknown>> {
  const given = readArguments(text);
  if ('what' in given) throw new Error(`{% ${element.shortcode} %} in ${where()}: ${given.what} ${given.fix}`);
  let position = 0;
  return Object.fromEntries(
    given.map((argument: Argument) => {
      const name = argument.name ?? element.positional[position];
      if (argument.name === undefined) position += 1;
      if (name === undefined)
        throw new Error(`{% ${element.shortcode} %} in ${where()}: give every argument a name, as in key="value".`);
      return [name, resolveValue(argument.value, lookUp)] as const;
    }),
  );
}

function resolveValue(value: ArgumentValue, lookUp: LookUp): unknown {
  if (Array.isArray(value)) return value.map((item: ArgumentValue) => resolveValue(item, lookUp));
  if (!isVariable(value)) return value;
  const [first = '', ...rest] = stepsOf(value.variable);
  return rest.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], lookUp(first));
}

function stepsOf(variable: string): readonly string[] {
  return variable.replace(/\[(\d+)\]/g, '.$1').split('.');
}

/** The names of all variables in arguments, each once: `show` for `show.title`. */
export function variablesIn(text: string): readonly string[] {
  const given = readArguments(text);
  if ('what' in given) return [];
  const names = given
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
    .flatMap((value: ArgumentValue) => (isVariable(value) ? (stepsOf(value.variable)[0] ?? []) : []));
  return [...new Set(names)];
}

/** How long the arguments are, up to the end of the tag. */
export function argumentsLength(text: string): number {
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (text.startsWith('%}', at) || text.startsWith('-%}', at)) {
      return at;
    }
  }
  return 0;
}

/** A line of a template's text is a line of its file once the front matter above it is counted. */
export function placeIn(inputPath: string | undefined, text: string, line: number): string {
  if (inputPath === undefined) return `a template, line ${line}`;
  const file = existsSync(inputPath) ? readFileSync(inputPath, 'utf8') : text;
  const start = file.indexOf(text);
  if (start < 0) return `a layout or include of ${inputPath}, line ${line}`;
  return `${inputPath}, line ${line + file.slice(0, start).split('\n').length - 1}`;
}

/** What to say of an element without an end. */
export function neverClosed({ shortcode }: Element, line: number): string {
  return `{% ${shortcode} %} in line ${line} is never closed. Write {% end${shortcode} %} where it ends.`;
}

/** The element that an error says this of, and its line. */
export function readNeverClosed(message: string): { readonly shortcode: string; readonly line: number } | undefined {
  const [, shortcode, line] = /\{% ([\w-]+) %\} in line (\d+) is never closed\./.exec(message) ?? [];
  return shortcode === undefined ? undefined : { shortcode, line: Number(line) };
}
