/**
 * Safe markup: HTML and XML that is escaped by construction.
 *
 * Text becomes markup in one place only, the `html` and `xml` templates, so that forgetting to escape is not possible.
 */

/** What may stand in a `${…}` of a template. Text is escaped, markup is kept, nothing prints for `false`, `null` and `undefined`. */
export type MarkupValue = Markup | string | number | false | null | undefined | readonly MarkupValue[];

/** A piece of finished markup. Only the templates below and {@link trusted} make one. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The markup as text, ready to be written. */
  toString(): string {
    return this.#text;
  }
}

/** HTML from a template literal: html`<p>${text}</p>`. Every interpolated text is escaped for element content and quoted attributes. */
export const html = template(escapeMarkup);

/** XML 1.0 from a template literal; characters that XML cannot hold are dropped (https://www.w3.org/TR/xml/#charsets). */
export const xml = template((text) => escapeMarkup(text.replace(NOT_XML, '')));

/** Markup that somebody else has made safe: the Markdown renderer's output, a site's own shortcode. Never pass text here. */
export function trusted(markup: string): Markup {
  return new Markup(markup);
}

/** Text with `&`, `<`, `>`, `"` and `'` escaped. */
export function escapeMarkup(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(ESCAPED, (character) => ENTITIES[character] ?? character) : text;
}

/** Text for a script element: JSON in which nothing can close the element (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements). */
export function scriptJson(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replace(/[<\u2028\u2029]/g, escapeCode));
}

const escapeCode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const NEEDS_ESCAPE = /[&<>"']/;
const ESCAPED = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const NOT_XML = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|[\uFFFE\uFFFF]|\p{Cs}/gu;

function template(escapeText: (text: string) => string) {
  function print(value: MarkupValue): string {
    if (value === false || value === null || value === undefined) return '';
    if (value instanceof Markup) return value.toString();
    if (typeof value === 'string') return escapeText(value);
    if (typeof value === 'number') return String(value);
    return value.map(print).join('');
  }
  return (strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup => {
    let text = strings[0] ?? '';
    for (let index = 0; index < values.length; index += 1) text += print(values[index]) + (strings[index + 1] ?? '');
    return new Markup(text);
  };
}
