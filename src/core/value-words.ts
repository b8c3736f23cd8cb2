/** Values in words: how a message names a place in data, what stands there, and what belongs there. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { countInWords } from './counts-in-words.ts';
import type { Noun } from './fault.ts';
import { toWrite } from './remedies.ts';
import type { DataPath } from './yaml.ts';

/** `"image.alt"`, `item 2 of "authors"`, `"url" in item 1 of "offers"`: how a reader would call the place. */
export function nameOf(path: DataPath, noun: Noun): string {
  const last = path.at(-1);
  if (last === undefined) return noun === 'key' ? 'the file' : `what was given as ${noun}s`;
  if (typeof last === 'number') return `item ${last + 1} of ${nameOf(path.slice(0, -1), noun)}`;
  const item = path.findLastIndex((part) => typeof part === 'number');
  const keys = `"${path.slice(item + 1).join('.')}"`;
  return item < 0 ? keys : `${keys} in ${nameOf(path.slice(0, item + 1), noun)}`;
}

/** What was typed, as a message says it. */
export function describe(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value} without quotation marks`;
  if (typeof value === 'function') return 'a function';
  if (value instanceof Date) return 'a Date object';
  return Array.isArray(value) ? 'a list' : 'a group of keys';
}

/** What a schema wants, as a message says it. */
export function typeWord(schema: AnySchemaObject): string {
  if (typeof schema.title === 'string' && schema.format !== undefined && /^an? /.test(schema.title))
    return schema.title;
  if (Array.isArray(schema.type)) return schema.type.map((type: string) => typeWord({ type })).join(' or ');
  if (schema.const !== undefined) return String(schema.const);
  if (schema.recordId && typeof schema.title === 'string')
    return `the id of ${withArticle(schema.title.toLowerCase())}`;
  if (Array.isArray(schema.enum)) return `one of ${schema.enum.join(', ')}`;
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of keys',
    null: 'empty',
  };
  return words[String(schema.type)] ?? 'something else';
}

/** A key with an example of its value, as somebody would type it. */
export function exampleLine(key: string, schema: AnySchemaObject, noun: Noun = 'key'): string {
  if (noun !== 'argument') return `${key}: ${example(schema)}`;
  return `${key}=${JSON.stringify((schema.isOfArticle ? undefined : firstExample(schema)) ?? '…')}`;
}

/** A text as YAML writes it in braces or brackets. */
export function inBraces(text: string): string {
  return isPlainText(text) && !text.includes(',') ? inBlock(text) : JSON.stringify(text);
}

/** A text as YAML writes it behind a key. */
export function inBlock(text: string): string {
  const isOther = /^(?:true|false|null|~|[+-]?(?:\d+\.?\d*|\.\d+))?$/i.test(text);
  return isOther || /^[\s[\]{}"'&*!|>%@`#,?-]|:(?:\s|$)|\s#|\s$/.test(text) ? JSON.stringify(text) : text;
}

/** Whether a text has no sign that means something to YAML. */
export function isPlainText(text: string): boolean {
  return !/[:#[\]{}"'&*!|>%@`]/.test(text);
}

/** `an author`, `a show`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** What to write instead. */
export function forExample(schema: AnySchemaObject, noun: Noun = 'key'): string {
  const found = firstExample(schema);
  if (found === undefined) return `Write ${typeWord(schema)}.`;
  const isList = noun === 'argument' && Array.isArray(found);
  return toWrite(
    isList ? `[${found.map((item) => JSON.stringify(item)).join(', ')}]` : example(schema),
    ', for example,',
  );
}

function example(schema: AnySchemaObject): string {
  const found = firstExample(schema);
  if (found === undefined) return typeWord(schema);
  return schema.type === 'string' && schema.format === undefined ? `"${String(found)}"` : inFlow(found);
}

/** A value as YAML writes it on one line. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${inFlow(part)}`)
    .join(', ')} }`;
}

function firstExample(schema: AnySchemaObject): unknown {
  return Array.isArray(schema.examples) ? schema.examples[0] : undefined;
}

/** What is said of a number with too few or too many digits, where all that are allowed have the same number of them. One that stands `beside` it may be an example. */
export function digitsAmiss(
  { title, minimum, maximum, examples }: AnySchemaObject,
  data: unknown,
  beside: unknown,
): { readonly what: string; readonly fix: string } | undefined {
  const digitsOf = (value: unknown) => String(value).length;
  const wanted = digitsOf(maximum);
  if (title === undefined || digitsOf(minimum) !== wanted || !/^\d+$/.test(String(data))) return undefined;
  if (wanted < 2 || digitsOf(data) === wanted) return undefined;
  const [given, right] = [digitsOf(data), wanted].map(countInWords);
  const other = Object.values(beside ?? {}).find(
    (value) => typeof value === 'number' && value >= minimum && value <= maximum,
  );
  return {
    what: `has ${given} ${digitsOf(data) === 1 ? 'digit' : 'digits'}; a ${String(title).toLowerCase()} has ${right}`,
    fix: `Write ${right} digits, such as ${other ?? examples?.[0] ?? minimum}`,
  };
}

/** Whether a text has nothing to read in it. */
export function isBlank(data: unknown): boolean {
  return typeof data === 'string' && data.trim() === '';
}
