/** Type advice: what to write in place of a value of the wrong type, seen through the slip that made it. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import type { Noun } from './fault.ts';
import { forExample } from './value-words.ts';
import type { DataPath } from './yaml.ts';

/** The fix. `typed` is how a number stands in the file. */
export function typeAdvice(
  path: DataPath,
  schema: AnySchemaObject,
  data: unknown,
  typed: string | undefined,
  noun: Noun,
): string {
  if (noun === 'argument') return typeof data === 'string' ? forExample(schema) : textAdvice(schema, data, typed);
  if (schema.type === 'array' && typeof data === 'string') return listAdvice(path, schema, data);
  if (schema.type === 'boolean' && typeof data === 'string') return truthAdvice(schema, data);
  if (/^(?:integer|number)$/.test(String(schema.type)) && typeof data === 'string') return numberAdvice(schema, data);
  return textAdvice(schema, data, typed);
}

function listAdvice(path: DataPath, schema: AnySchemaObject, data: string): string {
  const item = /^-(\S+)/.exec(data)?.[1];
  if (item !== undefined) return `Write a space after each hyphen: - ${item}`;
  const words = /[:#[\]{}"'&*!|>%@`]/.test(data) ? JSON.stringify(data) : data;
  return data.trim() === '' ? forExample(schema) : `Write a list: ${String(path.at(-1) ?? '')}: [${words}].`;
}

function truthAdvice(schema: AnySchemaObject, data: string): string {
  const word = data.trim().toLowerCase();
  if (word === 'true' || word === 'false') return `Write ${word}, without quotation marks.`;
  if (/^(?:yes|y|on|1)$/.test(word)) return 'Write true.';
  if (/^(?:no|n|off|0)$/.test(word)) return 'Write false.';
  return forExample(schema);
}

function numberAdvice(schema: AnySchemaObject, data: string): string {
  const digits = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(data)?.[1];
  return digits === undefined ? forExample(schema) : `Write ${digits}, without quotation marks.`;
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
  const isPlain = (value: unknown) => /^(?:string|number)$/.test(typeof value);
  if (Array.isArray(data)) return data.length > 0 && data.every(isPlain) ? `[${data.join(', ')}]` : undefined;
  const [pair, ...others] = Object.entries(data);
  return pair && others.length === 0 && isPlain(pair[1]) ? `${pair[0]}: ${pair[1]}` : undefined;
}
