/** Missing colons: `{ src: a.jpg, alt Stairs }`, where YAML takes a key and its value for one key without a value. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { propertiesOf } from './meant-keys.ts';
import { inBraces } from './value-words.ts';
import { isRecord } from './yaml.ts';

/** The key that was meant, and the pair as it is to be written. */
export function keyWithoutColon(
  typed: string,
  data: unknown,
  schema: AnySchemaObject | undefined,
): { readonly key: string; readonly pair: string } | undefined {
  const [, key = '', value = ''] = /^([\w-]+)\s+(\S.*)$/s.exec(typed) ?? [];
  if (!isRecord(data) || data[typed] !== null || key in data || !Object.hasOwn(propertiesOf(schema), key))
    return undefined;
  return { key, pair: `${key}: ${inBraces(value)}` };
}
