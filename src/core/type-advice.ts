/** Type advice: what to write in place of a value of the wrong type, seen through the slip that made it. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import type { Noun } from './fault.ts';
import { groupAdvice, groupForList } from './group-advice.ts';
import { isId, isIdOfWords } from './ids.ts';
import { innerListAdvice, keysForItems, listAdvice, namedIn, namedItem } from './list-advice.ts';
import { nearest } from './nearest.ts';
import { numberAdvice } from './number-advice.ts';
import { slugOf } from './plain-text.ts';
import { isListOfWords, textAdvice } from './text-advice.ts';
import type { TextFormat } from './text-formats.ts';
import { forExample, inBlock, withArticle } from './value-words.ts';
import { type DataPath, isRecord } from './yaml.ts';

/** A value of the wrong type. */
export interface Mistyped {
  readonly path: DataPath;
  readonly schema: AnySchemaObject;
  readonly data: unknown;
  /** How a number stands in the file. */
  readonly typed: string | undefined;
  readonly noun: Noun;
  /** How it stands in the file. */
  readonly asWritten: string | undefined;
  /** How the list stands in the file of which it is an item. */
  readonly around?: string | undefined;
  /** What text would have to look like. */
  readonly format: TextFormat | undefined;
}

/** The fix. */
export function typeAdvice(mistyped: Mistyped): string {
  const { path, schema, data, typed, noun, asWritten = '', format } = mistyped;
  if (data === false && typeof schema.whenFalse === 'string') return schema.whenFalse;
  if (schema.type === 'boolean' && typeof data === 'string') return truthAdvice(schema, data);
  if (data === null && noun === 'key' && asWritten === '-' && typeof schema.title === 'string')
    return `Write ${withArticle(schema.title.toLowerCase())} after the hyphen, or remove this line.`;
  if (/^(?:integer|number)$/.test(String(schema.type)) && typeof data === 'string')
    return numberAdvice(schema, data, noun, path.at(-1));
  if (noun === 'argument')
    return typeof data === 'string'
      ? argumentAdvice(path, schema, data)
      : textAdvice(schema, data, { asWritten, typed });
  if (schema.type === 'array' && typeof data === 'string') return listAdvice(path, schema, data, asWritten);
  if (schema.type === 'array' && isRecord(data))
    return (
      keysForItems(path, schema, data, asWritten) ??
      namedItem(path, schema, data) ??
      groupForList(schema, data, asWritten) ??
      forExample(schema)
    );
  if (schema.type === 'object') return groupAdvice(path.length === 0 ? schema : withExample(schema), data);
  const isItem = typeof path.at(-1) === 'number' && !asWritten.startsWith('{') && !mistyped.around?.startsWith('[');
  if (schema.type === 'string' && isListOfWords(data) && typeof path.at(-1) === 'number')
    return innerListAdvice(data, mistyped.around ?? '', asWritten);
  if (noun === 'option' && schema.type === 'string' && typeof data === 'number') return forExample(schema);
  if (format && noun === 'key') return formatAdvice(schema, data, typed, format);
  return bareAdvice(path, schema, data, isItem ? '- ' : '') ?? textAdvice(schema, data, { asWritten, typed });
}

/** One text where a shortcode takes a list. */
function argumentAdvice(path: DataPath, schema: AnySchemaObject, data: string): string {
  const isOfTexts = schema.type === 'array' && schema.items?.type === 'string';
  if (!isOfTexts || data.trim() === '') return forExample(schema, 'argument');
  const items = data.split(',').map((item) => JSON.stringify(item.trim()));
  return `Write ${String(path.at(-1))}=[${items.join(', ')}].`;
}

/** What to write where values of several types may stand. */
export function choiceAdvice({ path, schema, data, asWritten = '', around = '' }: Mistyped): string {
  const branches = (schema.anyOf ?? []) as readonly AnySchemaObject[];
  const refused = branches.some((branch) => branch.const === false) ? refusal(data) : undefined;
  if (refused !== undefined) return refused;
  const text = branches.find(({ type }) => type === 'string');
  if (text && Array.isArray(data) && data.length === 1) return textAdvice(text, data, { asWritten });
  if (text && isListOfWords(data) && around.startsWith('[')) return innerListAdvice(data, around, asWritten);
  const list = branches.find(({ type }) => type === 'array');
  if (list && typeof data === 'string') return listAdvice(path, list, data, asWritten);
  return forExample(schema.examples ? schema : (branches.find(({ examples }) => examples) ?? schema));
}

/** A group without an example of its own is shown by those of the keys that it needs. */
function withExample(schema: AnySchemaObject): AnySchemaObject {
  const needed = (schema.required ?? []) as readonly string[];
  if (schema.examples || needed.length === 0) return schema;
  return {
    ...schema,
    examples: [Object.fromEntries(needed.map((key) => [key, schema.properties?.[key]?.examples?.[0] ?? '…']))],
  };
}

/** `- id: night-desk` where the id alone belongs. */
function bareAdvice(path: DataPath, schema: AnySchemaObject, data: unknown, hyphen: string): string | undefined {
  if (schema.type !== 'string' || !isRecord(data)) return undefined;
  const [pair, ...others] = Object.entries(data);
  // `- ana-ruiz: actor`
  if (schema.recordId && pair && others.length === 0 && typeof pair[1] === 'string' && isIdOfWords(pair[0]))
    return `Write the id alone: ${hyphen}${pair[0]}`;
  const words = namedIn(data, schema, path.at(-1));
  if (words === undefined) return schema.recordId ? forExample(schema) : undefined;
  const id = schema.recordId ? slugOf(words) : words;
  return isId(id) ? `Write the id alone: ${hyphen}${id}` : `Write the words alone: ${hyphen}${inBlock(words)}`;
}

function truthAdvice(schema: AnySchemaObject, data: string): string {
  const word = data.trim().toLowerCase();
  const refused = refusal(word);
  if (refused !== undefined) return refused;
  if (word === 'true' && schema.const !== false) return 'Write true, without quotation marks.';
  if (schema.const === false) return onlyFalse(schema, data);
  const near = nearest(word, ['true', 'false']);
  if (near !== undefined) return `Write ${near}`;
  return /^(?:yes|y|on|1)$/.test(word) ? 'Write true' : forExample(schema);
}

/** A word where nothing but false can stand: what it was meant for may be done in another way. */
function onlyFalse({ whenBare }: AnySchemaObject, data: string): string {
  return typeof whenBare === 'string' && isId(data) ? whenBare.replaceAll('$', () => data) : 'Write false';
}

/** What a word that says no is where `false` may stand. */
export function refusal(data: unknown): string | undefined {
  const word = typeof data === 'string' ? data.trim().toLowerCase() : '';
  if (word === 'false') return 'Write false, without quotation marks.';
  return /^(?:no|none|n|off|0)$/.test(word) ? 'Write false' : undefined;
}

/** A number, or a list of one text, where a text of a certain form belongs. */
function formatAdvice(schema: AnySchemaObject, data: unknown, typed: string | undefined, format: TextFormat): string {
  const [item, ...others] = Array.isArray(data) ? data : [];
  const isListed = typeof item === 'string' && others.length === 0;
  if (isListed && format.test(item)) return `Write it in place of the list: ${item}`;
  const text = isListed ? item : typeof data === 'number' ? (typed ?? String(data)) : undefined;
  return text === undefined ? forExample(schema) : format.explain(text).fix;
}
