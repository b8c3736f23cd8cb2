/** Missing equals: `of 5` for `of=5`, the name of an argument and its value without the sign between them. */
import type { Element } from '../content/element.ts';
import { toWrite } from '../core/remedies.ts';
import { type Argument, type ArgumentValue, bareWords, isVariable } from '../core/shortcode-arguments.ts';
import type { Finding } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';

/** What to say of a word without quotation marks that is such a name; `index` is that of its argument. Offsets are those of `text`. */
export function missingEquals(
  text: string,
  given: readonly Argument[],
  index: number,
  { schema, positional }: Element,
): (Span & { readonly finding: Finding }) | undefined {
  const [first, next] = [given[index], given[index + 1]];
  if (first?.name !== undefined || !first || !isVariable(first.value)) return undefined;
  const run = bareWords(text, first.start);
  const isName = (word: string) => Object.hasOwn(schema.properties, word);
  const pair = numberNamedIn(text.slice(run.start, run.end), isName);
  if (pair !== undefined) return told(text, run, pair);

  const word = first.value.variable;
  const isPosition = given.slice(0, index).filter((each) => each.name === undefined).length < positional.length;
  if (!isName(word) || !next || next.name !== undefined || Array.isArray(next.value)) return undefined;
  if (!isVariable(next.value)) {
    const span = { start: first.start, end: next.end };
    return told(text, span, `${word}=${text.slice(next.start, next.end)}`);
  }
  // In the place of a value, words may be it.
  if (isPosition) return undefined;
  return told(text, run, `${word}="${text.slice(next.start, run.end)}"`);
}

/** What to write for a value without a name that holds one: `of=5` for `"of 5"`. */
export function namedNumber(value: ArgumentValue, { schema }: Element): string | undefined {
  const pair = numberNamedIn(String(value), (word) => Object.hasOwn(schema.properties, word));
  return pair && `Write ${pair}`;
}

function numberNamedIn(words: string, isName: (word: string) => boolean): string | undefined {
  const [, name = '', number] = NAME_AND_NUMBER.exec(words) ?? [];
  return number !== undefined && isName(name) ? `${name}=${number}` : undefined;
}

/** `of 5`, also in `out of 5 stars`. */
const NAME_AND_NUMBER = /^(?:[a-z]+\s+)?([A-Za-z]+)\s+(\d+(?:\.\d+)?)(?:\s+[a-z]+)?$/;

function told(text: string, span: Span, written: string): Span & { readonly finding: Finding } {
  return {
    ...span,
    finding: {
      code: 'shortcode/syntax',
      what: `An = is missing between the name of an argument and its value: ${text.slice(span.start, span.end)}.`,
      why: 'An article has no variables, so it cannot be anything else.',
      fix: toWrite(written),
    },
  };
}
