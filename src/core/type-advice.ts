/** Type advice: what to write in place of a value of the wrong type, seen through the slip that made it. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import type { Noun } from './fault.ts';
import { slugOf } from './plain-text.ts';
import type { TextFormat } from './text-formats.ts';
import { forExample } from './value-words.ts';
import type { DataPath } from './yaml.ts';

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
  /** What text would have to look like. */
  readonly format: TextFormat | undefined;
}

/** The fix. */
export function typeAdvice({ path, schema, data, typed, noun, asWritten = '', format }: Mistyped): string {
  if (data === false && typeof schema.whenFalse === 'string') return schema.whenFalse;
  if (schema.type === 'boolean' && typeof data === 'string') return truthAdvice(schema, data);
  if (/^(?:integer|number)$/.test(String(schema.type)) && typeof data === 'string')
    return numberAdvice(schema, data, noun);
  if (noun === 'argument')
    return typeof data === 'string' ? argumentAdvice(path, schema, data) : textAdvice(schema, data, typed);
  if (schema.type === 'array' && typeof data === 'string') return listAdvice(path, schema, data, asWritten);
  if (schema.type === 'object') return groupAdvice(path.length === 0 ? schema : withExample(schema), data);
  const isItem = typeof path.at(-1) === 'number' && !asWritten.startsWith('{');
  if (schema.type === 'string' && /^[^[*]/.test(asWritten) && isList(data))
    return `Write it as one text, without hyphens: ${JSON.stringify(data.join(', '))}.`;
  if (format && noun === 'key') return formatAdvice(schema, data, typed, format);
  return bareAdvice(schema, data, isItem ? '- ' : '') ?? textAdvice(schema, data, typed);
}

/** One text where a shortcode takes a list. */
function argumentAdvice(path: DataPath, schema: AnySchemaObject, data: string): string {
  const isOfTexts = schema.type === 'array' && schema.items?.type === 'string';
  if (!isOfTexts || data.trim() === '') return forExample(schema, 'argument');
  const items = data.split(',').map((item) => JSON.stringify(item.trim()));
  return `Write ${String(path.at(-1))}=[${items.join(', ')}].`;
}

/** What to write where values of several types may stand. */
export function choiceAdvice(path: DataPath, schema: AnySchemaObject, data: unknown, asWritten = ''): string {
  const branches = (schema.anyOf ?? []) as readonly AnySchemaObject[];
  const refused = branches.some((branch) => branch.const === false) ? refusal(data) : undefined;
  if (refused !== undefined) return `${refused}.`;
  const text = branches.find(({ type }) => type === 'string');
  if (text && Array.isArray(data) && data.length === 1) return textAdvice(text, data, undefined);
  const list = branches.find(({ type }) => type === 'array');
  if (list && typeof data === 'string') return listAdvice(path, list, data, asWritten);
  return forExample(schema.examples ? schema : (branches.find(({ examples }) => examples) ?? schema));
}

/** A single value in place of a group of keys, of which it is most likely the first that is required. */
function groupAdvice(schema: AnySchemaObject, data: unknown): string {
  const first = schema.properties?.[schema.required?.[0]];
  const isNumber = /^(?:integer|number)$/.test(String(first?.type));
  const fits = isNumber ? /^\d+(?:\.\d+)?$/.test(String(data)) : typeof data === 'string' && data.trim() !== '';
  if (typeof schema.whenBare !== 'string' || !fits) return forExample(schema);
  const value = /[:#[\]{}"'&*!|>%@`,]/.test(String(data)) ? JSON.stringify(data) : String(data);
  return schema.whenBare.replace('$', () => value);
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
function bareAdvice(schema: AnySchemaObject, data: unknown, hyphen: string): string | undefined {
  if (schema.type !== 'string' || typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const [pair, ...others] = Object.entries(data);
  if (!pair || others.length > 0 || typeof pair[1] !== 'string') return undefined;
  const isNaming = ['id', 'slug', 'name', String(schema.title).toLowerCase()].includes(pair[0]);
  const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(pair[1]);
  if (!isNaming) return undefined;
  return `Write the ${isId ? 'id' : 'words'} alone: ${hyphen}${pair[1]}`;
}

function listAdvice(path: DataPath, schema: AnySchemaObject, data: string, asWritten: string): string {
  const item = /^-(\S+)/.exec(data)?.[1];
  if (item !== undefined) return `Write a space after each hyphen: - ${item}`;
  const parts = itemsIn(asWritten) ?? (isPlainText(data) ? data.split(',') : [data]);
  const items = parts.flatMap((part) => (part.trim() === '' ? [] : asItem(schema.items ?? {}, part.trim())));
  if (items.length === 0 || items.includes(undefined)) return forExample(schema);
  return `Write a list: ${String(path.at(-1) ?? '')}: [${items.join(', ')}].`;
}

/** The items of what YAML has read as one text: a value with an indented list below it, or numbered lines. */
function itemsIn(asWritten: string): readonly string[] | undefined {
  if (/^["']/.test(asWritten)) return undefined;
  const mark = /^\d+[.)]\s[^\n]*\n\s*\d+[.)]\s/.test(asWritten) ? '(?:^|\\n)\\s*\\d+[.)]' : '\\n\\s*-';
  const parts = asWritten.split(new RegExp(`${mark}[ \\t]+`));
  return parts.length > 1 ? parts.map((part) => part.replace(/\s*\n\s*/g, ' ')) : undefined;
}

/** A text as an item of a list; a group of keys has it where it says that a single value belongs. */
function asItem(schema: AnySchemaObject, text: string): string | undefined {
  if (schema.type === 'object') {
    const group = /\{.*\}/.exec(String(schema.whenBare ?? ''))?.[0];
    const value = asItem(schema.properties?.[schema.required?.[0]] ?? {}, text);
    return group?.replace('$', () => String(value));
  }
  const isId = [schema, ...(schema.anyOf ?? [])].some((each) => each?.recordId === true);
  if (!isPlainText(text)) return JSON.stringify(text);
  return isId ? slugOf(text) : text;
}

function isPlainText(text: string): boolean {
  return !/[:#[\]{}"'&*!|>%@`]/.test(text);
}

function truthAdvice(schema: AnySchemaObject, data: string): string {
  const word = data.trim().toLowerCase();
  const refused = refusal(word);
  if (refused !== undefined) return `${refused}.`;
  if (word === 'true') return 'Write true, without quotation marks.';
  return /^(?:yes|y|on|1)$/.test(word) ? 'Write true.' : forExample(schema);
}

/** What a word that says no is where `false` may stand, without its full stop. */
export function refusal(data: unknown): string | undefined {
  const word = typeof data === 'string' ? data.trim().toLowerCase() : '';
  if (word === 'false') return 'Write false, without quotation marks';
  return /^(?:no|none|n|off|0)$/.test(word) ? 'Write false' : undefined;
}

/** What a pasted address holds, by the schema's `inAddress`. */
export function valueInAddress({ inAddress }: AnySchemaObject, data: unknown): string | undefined {
  return typeof inAddress === 'string' ? new RegExp(inAddress, 'i').exec(String(data))?.[1] : undefined;
}

function numberAdvice(schema: AnySchemaObject, data: string, noun: Noun): string {
  const pasted = valueInAddress(schema, data);
  if (pasted !== undefined) return `Write ${pasted}.`;
  const digits = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(data)?.[1];
  if (digits !== undefined) return `Write ${digits}, without quotation marks.`;
  const year = /^(\d{4})-\d{2}(?:-\d{2})?$/.exec(data)?.[1];
  if (year !== undefined && schema.minimum >= 1000) return `Write ${year}.`;
  const text = schema.type === 'number' ? withoutScale(data) : data;
  const [number, ...others] = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const isOther = others.length > 0 || /\d[,:]|-\s*\d|\d\s*h|\bsec/i.test(text);
  const fits = Number(number) >= (schema.minimum ?? -Infinity) && Number(number) <= (schema.maximum ?? Infinity);
  const scale = noun === 'argument' && schema.outOf !== undefined ? SCALE.exec(data)?.[1] : undefined;
  return number === undefined || isOther || !fits
    ? forExample(schema)
    : `Write ${number}${scale === undefined ? '' : `, ${schema.outOf}=${scale}`}.`;
}

/** `3,5`, `3½` and `3.5/5` are all 3.5. */
function withoutScale(text: string): string {
  return text
    .replace(/(\d*)\s*½/, (_, whole: string) => `${whole || 0}.5`)
    .replace(/(\d),(?=\d)/, '$1.')
    .replace(SCALE, '');
}

const SCALE = /\s*(?:\/|\b(?:out )?of\b)\s*(\d+)\s*$/i;

/** A number, or a list of one text, where a text of a certain form belongs. */
function formatAdvice(schema: AnySchemaObject, data: unknown, typed: string | undefined, format: TextFormat): string {
  const [item, ...others] = Array.isArray(data) ? data : [];
  const isListed = typeof item === 'string' && others.length === 0;
  if (isListed && format.test(item)) return `Write it in place of the list: ${item}`;
  const text = isListed ? item : typeof data === 'number' ? (typed ?? String(data)) : undefined;
  return text === undefined ? forExample(schema) : format.explain(text).fix;
}

function textAdvice(schema: AnySchemaObject, data: unknown, typed: string | undefined): string {
  if (schema.type !== 'string' || schema.format !== undefined) return forExample(schema);
  if (Array.isArray(data) && data.length === 1 && typeof data[0] === 'string')
    return `Write it in place of the list: ${data[0]}`;
  const text = typeof data === 'number' || typeof data === 'boolean' ? (typed ?? String(data)) : asText(data);
  return text !== undefined && new RegExp(String(schema.pattern ?? ''), 'u').test(text)
    ? `Put it in quotation marks: ${text.includes('"') ? `'${text}'` : `"${text}"`}.`
    : forExample(schema);
}

/** `- Foo: bar` has become a group of keys, and `[Foo]` a list; where text belongs nobody meant that. */
function asText(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) return data.length > 0 && data.every(isPlain) ? `[${data.join(', ')}]` : undefined;
  const [pair, ...others] = Object.entries(data);
  return pair && others.length === 0 && isPlain(pair[1]) ? `${pair[0]}: ${pair[1]}` : undefined;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

/** Whether it is a list of several words or numbers. */
function isList(data: unknown): data is readonly unknown[] {
  return Array.isArray(data) && data.length > 1 && data.every(isPlain);
}
