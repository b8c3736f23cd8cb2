/** Unnamed pairs: `- Mara Voss: ana-ruiz` where each of the two has a key of its own. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { inBraces } from './value-words.ts';
import { isRecord } from './yaml.ts';

/** An item with its keys: `{ character: Mara Voss, actor: ana-ruiz }`. Only of a group that needs two texts and has but a pair. */
export function namedPair(data: unknown, schema: AnySchemaObject = {}): string | undefined {
  if (!isRecord(data)) return undefined;
  const [pair, ...others] = Object.entries(data);
  const needed = (schema.required ?? []) as readonly string[];
  const takesTexts = needed.every((key) => schema.properties?.[key]?.type === 'string');
  if (!pair || others.length > 0 || needed.length !== 2 || !takesTexts || typeof pair[1] !== 'string') return undefined;
  return `{ ${needed.map((key, index) => `${key}: ${inBraces(String(pair[index]))}`).join(', ')} }`;
}
