/** Unnamed pairs: `- Mara Voss: ana-ruiz`, and `- Ana Ruiz as Mara Voss`, where each of the two has a key of its own. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { slugOf } from './plain-text.ts';
import { inBraces } from './value-words.ts';
import { isRecord } from './yaml.ts';

/** An item with its keys: `{ character: Mara Voss, actor: ana-ruiz }`. Only of a group that needs two texts and has but a pair. */
export function namedPair(data: unknown, schema: AnySchemaObject = {}): string | undefined {
  if (!isRecord(data)) return undefined;
  const [pair, ...others] = Object.entries(data);
  const needed = textsOf(schema);
  if (!pair || others.length > 0 || !needed || typeof pair[1] !== 'string') return undefined;
  return group(needed.map(([key, schema], index) => [key, asWanted(schema, String(pair[index]))]));
}

/** The same of a text with a word between the two that says which is which, such as the `as` that is another name of a key. */
export function namedSentence(text: string, schema: AnySchemaObject): string | undefined {
  const [, before, after] = /^(\S.*?) as (.*\S)$/.exec(text) ?? [];
  const needed = textsOf(schema);
  if (before === undefined || after === undefined || !needed) return undefined;
  if (needed.filter(([, { alsoCalled = [] }]) => alsoCalled.includes('as')).length !== 1) return undefined;
  return group(
    needed.map(([key, schema]) => [key, asWanted(schema, schema.alsoCalled?.includes('as') ? after : before)]),
  );
}

/** A name where an id belongs is told as the id that it has. */
function asWanted({ recordId }: AnySchemaObject, text: string): string {
  return recordId ? slugOf(text) || text : text;
}

/** The keys of a group that needs two texts and nothing else. */
function textsOf({ required = [], properties = {} }: AnySchemaObject): [string, AnySchemaObject][] | undefined {
  const needed = (required as readonly string[]).map((key): [string, AnySchemaObject] => [key, properties[key] ?? {}]);
  return needed.length === 2 && needed.every(([, { type }]) => type === 'string') ? needed : undefined;
}

function group(pairs: readonly (readonly [key: string, value: string])[]): string {
  return `{ ${pairs.map(([key, value]) => `${key}: ${inBraces(value)}`).join(', ')} }`;
}
