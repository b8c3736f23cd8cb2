/** List advice: how to write as a list, or as an item of one, what stands in another form. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { isId } from './ids.ts';
import { slugOf } from './plain-text.ts';
import { textToWrite } from './remedies.ts';
import { commonFormats } from './text-formats.ts';
import { forExample, isPlainText } from './value-words.ts';
import type { DataPath } from './yaml.ts';

/** `{night-desk}` and `Drama: true`, whose keys were meant as the items of a list. */
export function keysForItems(
  path: DataPath,
  schema: AnySchemaObject,
  data: Readonly<Record<string, unknown>>,
  asWritten: string,
): string | undefined {
  const ticks = Object.entries(data);
  const items = ticks.flatMap(([key, value]) => (value === false ? [] : [asItem(schema.items ?? {}, key)]));
  const areTicks = ticks.every(([, value]) => value === null || typeof value === 'boolean');
  if (!areTicks || items.length === 0 || items.includes(undefined)) return undefined;
  return `Write ${asWritten.startsWith('{') ? 'square brackets' : 'a list'}: ${path.at(-1)}: [${items.join(', ')}].`;
}

/** `name: ana-ruiz` on a line below the key of a list of ids. */
export function namedItem(
  path: DataPath,
  { items = {} }: AnySchemaObject,
  data: Readonly<Record<string, unknown>>,
): string | undefined {
  const words = items.type === 'string' ? namedIn(data, items, undefined) : undefined;
  const item = words === undefined || words.trim() === '' ? undefined : asItem(items, words);
  return item && `Write a list: ${path.at(-1)}: [${item}].`;
}

/** What stands behind a key that says no more than that words follow; beside other keys, only an id stands for the whole. */
export function namedIn(
  data: Readonly<Record<string, unknown>>,
  schema: AnySchemaObject,
  key: string | number | undefined,
): string | undefined {
  const entries = Object.entries(data);
  const names = [...NAMING, String(schema.title).toLowerCase(), String(key)];
  const [, words] = entries.find(([name]) => names.includes(name)) ?? [];
  return typeof words === 'string' && (entries.length === 1 || schema.recordId) ? words : undefined;
}

/** Keys that say no more than that words follow. */
const NAMING = ['id', 'slug', 'name', 'text', 'value'];

/** `[[Drama, BBC], Newsrooms]`, or `- [Drama, BBC]`. */
export function innerListAdvice(items: readonly unknown[], around: string, asWritten: string): string {
  const without = around.replace(asWritten, () => asWritten.slice(1, -1).trim());
  return around.startsWith('[') && asWritten.startsWith('[')
    ? `Take out the inner brackets${without.includes('\n') ? '' : `: ${without}`}.`
    : `Write each on a line of its own: ${items.map((item) => `- ${item}`).join('  ')}`;
}

export function listAdvice(path: DataPath, schema: AnySchemaObject, data: string, asWritten: string): string {
  const item = /^-(\S+)/.exec(data)?.[1];
  if (item !== undefined) return `Write a space after each hyphen: - ${item}`;
  const marked = /^([–—•·*])[ \t]*(\S.*)/.exec(asWritten);
  if (marked)
    return `Write a hyphen and a space in place of each ${marked[1]}: - ${asItem(schema.items ?? {}, marked[2] ?? '')}`;
  const lines = /^["'|>]/.test(asWritten) ? [] : asWritten.split('\n');
  if (lines.length > 1 && itemsIn(asWritten) === undefined)
    return `Write a hyphen and a space before each item: - ${asItem(schema.items ?? {}, lines[0]?.trimEnd().replace(/,$/, '') ?? '')}`;
  const list = listFrom(schema, data, asWritten);
  if (list === undefined) return forExample(schema);
  const key = String(path.at(-1) ?? '');
  const two = schema.items?.recordId === true ? perhapsTwo(data) : undefined;
  return `Write a list: ${key}: ${list}${two === undefined ? '.' : `; or, if these are two, ${key}: ${two}`}`;
}

/** `Night Desk and Fleabag`; of "Pride and Prejudice" nobody would think so. */
function perhapsTwo(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const names = text.trim().split(/\s+(?:and|&)\s+/);
  const isLikely =
    names.length === 2 && isPlainText(names.join(' ')) && names.some((name) => /^\p{Lu}\S*\s+\p{Lu}/u.test(name));
  return isLikely && namesIn(text).length === 1 ? `[${names.map(slugOf).join(', ')}]` : undefined;
}

/** A text as the list that it was meant to be. */
export function listFrom(schema: AnySchemaObject, data: string, asWritten: string): string | undefined {
  const isOfIds = schema.items?.recordId === true;
  const round = /^\(([^()]*)\)$/.exec(data.trim())?.[1];
  if (round !== undefined) return listFrom(schema, round, round);
  const parts =
    itemsIn(asWritten) ?? (isPlainText(isOfIds ? data.replaceAll(' & ', ' ') : data) ? data.split(',') : [data]);
  const items = parts
    .flatMap((part) => (isOfIds ? namesIn(part) : [part]))
    .flatMap((part) => (part.trim() === '' ? [] : asItem(schema.items ?? {}, part.trim())));
  return items.length === 0 || items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
}

/** `night-desk and fleabag`, `Harriet Lowe and Dev Marchetti`; "Pride and Prejudice" is one. */
function namesIn(text: string): readonly string[] {
  if (text.length > LONGEST) return [text];
  const ids = text.trim().split(/\s*[;|/+]\s*|\s+(?:and|&)\s+/);
  if (ids.every(isId) && ids.some((id) => id.includes('-'))) return ids;
  const names = text.split(/\s+(?:and|&)\s+/);
  return names.every((name) => /^\s*\p{Lu}\S*\s+\p{Lu}\S*/u.test(name)) ? names : [text];
}

/** Nobody has written that many names in a row. */
const LONGEST = 1000;

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
  return isId ? slugOf(text) : (inFormat(schema.format, text) ?? text);
}

/** `GB` for `UK`, where the items are of a format that knows what was meant. */
function inFormat(name: unknown, text: string): string | undefined {
  const format = typeof name === 'string' ? commonFormats[name] : undefined;
  return format && !format.test(text) ? textToWrite(format.explain(text).fix) : undefined;
}
