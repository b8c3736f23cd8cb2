/** Group advice: a group of keys for what was typed in its place, and a list of groups for what should be one. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { numberOfScale } from './number-advice.ts';
import { namedSentence } from './unnamed-pairs.ts';
import { forExample, inBraces } from './value-words.ts';

/** A single value in place of a group of keys, of which it is most likely the first that is required. */
export function groupAdvice(schema: AnySchemaObject, data: unknown): string {
  const [key] = (schema.required ?? []) as readonly string[];
  const first: AnySchemaObject = schema.properties?.[key ?? ''] ?? {};
  const { whenBare } = schema;
  const pair = typeof data === 'string' ? namedSentence(data, schema) : undefined;
  if (pair !== undefined) return `Write ${pair}.`;
  if (typeof whenBare !== 'string') return forExample(schema);
  const text = String(data);
  const scaled = numberOfScale(first, text);
  if (scaled) return `Write { ${key}: ${scaled.value}, ${first.outOf}: ${scaled.scale} }.`;
  const span = first.minimum >= 1000 && schema.properties?.to ? /^(\d{4})\s*[-–—]\s*(\d{4})?$/.exec(text) : undefined;
  if (span) return `Write { ${key}: ${span[1]}${span[2] === undefined ? '' : `, to: ${span[2]}`} }.`;
  const isNumber = /^(?:integer|number)$/.test(String(first.type));
  const fits = isNumber ? /^\d+(?:\.\d+)?$/.test(text) : typeof data === 'string' && data.trim() !== '';
  return fits ? whenBare.replace('$', () => (isNumber ? text : inBraces(text))) : forExample(schema);
}

/** The one group of a list that lacks its hyphen or brackets. */
export function groupForList(
  { items }: AnySchemaObject,
  data: Readonly<Record<string, unknown>>,
  asWritten: string,
): string | undefined {
  const branches: readonly AnySchemaObject[] = items?.anyOf ?? [items ?? {}];
  const [first, ...others] = Object.keys(data);
  const isItem = branches.some(({ properties }) => properties && first !== undefined && first in properties);
  if (!isItem) return undefined;
  if (asWritten.startsWith('{'))
    return `Write square brackets around it${asWritten.includes('\n') ? '' : `: [${asWritten}]`}.`;
  return `Write "- " before ${first}${others.length > 0 ? ', and indent the lines below it by two more spaces' : ''}.`;
}
