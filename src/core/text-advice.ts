/** Text advice: what to write where text belongs and something else stands. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { writeText } from './remedies.ts';
import { repaired } from './repaired-text.ts';
import { forExample } from './value-words.ts';

/** How the value stands in its file, and how a number does there. */
interface Written {
  readonly asWritten?: string | undefined;
  readonly typed?: string | undefined;
}

/** The fix. */
export function textAdvice(schema: AnySchemaObject, data: unknown, { asWritten = '', typed }: Written): string {
  if (schema.type !== 'string' || schema.format !== undefined) return forExample(schema);
  if (/^\*\S+$/.test(asWritten) && typeof data === 'object')
    return `Write out the text that belongs there, in place of ${asWritten}.`;
  if (Array.isArray(data) && data.length === 1 && typeof data[0] === 'string')
    return `Write it in place of the list: ${data[0]}`;
  const text = typeof data === 'number' || typeof data === 'boolean' ? (typed ?? String(data)) : asText(data);
  const fits = (words: string) => new RegExp(String(schema.pattern ?? ''), 'u').test(words);
  if (text === undefined || !fits(text)) {
    const better = typeof data === 'number' && text !== undefined ? repaired(text, fits) : undefined;
    return better === undefined ? forExample(schema) : writeText(better);
  }
  if (!Array.isArray(data)) return `Put it in quotation marks: ${inQuotes(text)}.`;
  const without = asWritten.startsWith('[') ? ', without brackets' : asWritten === '' ? '' : ', without hyphens';
  return `Write it as one text${without}: ${inQuotes(text)}.`;
}

/** `- Foo: bar` has become a group of keys, and `Water, tiles` in brackets a list; where text belongs nobody meant that. */
function asText(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) return isListOfWords(data) ? data.join(', ') : undefined;
  const [pair, ...others] = Object.entries(data);
  return pair && others.length === 0 && isPlain(pair[1]) ? `${pair[0]}: ${pair[1]}` : undefined;
}

/** Whether it is a list of several words or numbers. */
export function isListOfWords(data: unknown): data is readonly unknown[] {
  return Array.isArray(data) && data.length > 1 && data.every(isPlain);
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function inQuotes(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
