/** Site values: the arguments of the site's own shortcodes, read as Eleventy's template languages read them. */
import {
  type Argument,
  type ArgumentFault,
  type ArgumentValue,
  isVariable,
  readArguments,
} from '../core/shortcode-arguments.ts';
import { isRecord } from '../core/yaml.ts';

/** Arguments in which a word without quotation marks may stand: a key of the front matter, else the word itself. */
export function readTemplateArguments(text: string): readonly Argument[] | ArgumentFault {
  const read = readArguments(text);
  if (!('what' in read)) return read;
  const again = readArguments(withWordsQuoted(text));
  return 'what' in again ? read : again;
}

/** As Nunjucks hands them to a shortcode: positional values, then the named ones as one object. */
export function siteArguments(given: readonly Argument[]): readonly unknown[] {
  const named = given.filter(({ name }) => name !== undefined).map(({ name, value }) => [name, value] as const);
  const positional = given.filter(({ name }) => name === undefined).map(({ value }) => value);
  return named.length === 0 ? positional : [...positional, { ...Object.fromEntries(named), __keywords: true }];
}

/** The arguments with the front matter's values in the place of words. */
export function withFrontMatter(
  given: readonly Argument[],
  data: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  return siteArguments(
    given.map((argument) => ({ ...argument, value: resolved(argument.value, data) as ArgumentValue })),
  );
}

function resolved(value: ArgumentValue, data: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((item: ArgumentValue) => resolved(item, data));
  if (!isVariable(value)) return value;
  const [first = '', ...rest] = value.variable.replace(/\[(\d+)\]/g, '.$1').split('.');
  if (!Object.hasOwn(data, first)) return value.variable;
  return rest.reduce<unknown>(
    (found, key) => (isRecord(found) || Array.isArray(found) ? Object(found)[key] : undefined),
    data[first],
  );
}

/** `en/news/a.md` is no word to our reader, but it is one to its author. */
function withWordsQuoted(text: string): string {
  return text.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\s,="'[\]]+(?!\s*=)/g, (part) =>
    /^["']/.test(part) || /^(?:true|false|-?\d+(?:\.\d+)?|[A-Za-z_$][\w$.]*)$/.test(part) ? part : JSON.stringify(part),
  );
}
