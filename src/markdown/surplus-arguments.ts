/** Surplus arguments: values without a name of which a shortcode takes fewer. */
import type { Element } from '../content/element.ts';
import type { Argument } from '../core/shortcode-arguments.ts';
import type { Finding } from '../core/source.ts';

/** What to say of one, with the names that are still free. */
export function surplusFinding(element: Element, given: readonly Argument[]): Finding {
  const { shortcode, positional } = element;
  const names = freeNames(element, given).map(([name, schema]) => `${name}=${placeholderOf(schema)}`);
  return {
    code: 'argument/unknown',
    what: `{% ${shortcode} %} takes ${['no argument', 'only one argument'][positional.length] ?? `only ${positional.length} arguments`} without a name.`,
    why: 'Nobody could say what it means.',
    fix: names.length === 0 ? 'Remove it.' : `Remove it, or give it a name: ${names.join(', ')}.`,
  };
}

/** What to do with words; where only one name takes any, they are its value. */
export function surplusWordsFix(words: string, element: Element, given: readonly Argument[]): string {
  const free = freeNames(element, given);
  const [text, ...others] = free.filter(([, schema]) => isText(schema) && !('recordId' in schema));
  if (!text || others.length > 0) return surplusFinding(element, given).fix;
  return `${free.length === 1 ? 'Write' : 'Remove it, or write'} ${text[0]}="${words}".`;
}

function freeNames(
  { positional, schema }: Element,
  given: readonly Argument[],
): readonly (readonly [string, object])[] {
  const taken = [...positional, ...given.map(({ name }) => name)];
  return Object.entries(schema.properties).filter(([name]) => !taken.includes(name));
}

function placeholderOf(schema: object): string {
  if ('items' in schema) return '[…]';
  return isText(schema) ? '"…"' : '…';
}

function isText(schema: object): boolean {
  return 'type' in schema && schema.type === 'string';
}
