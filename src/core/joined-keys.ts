/** Joined keys: a key and its value without a colon and a space between them, which YAML takes for one long key. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { propertiesOf } from './meant-keys.ts';
import { isRecord } from './yaml.ts';

/** A key, and the beginning of its value. */
export interface JoinedKey {
  readonly key: string;
  /** What to write in its place. */
  readonly line: string;
}

/** The key that begins an unknown one: `character:Park Dong-ik`, `character=Park Dong-ik`, `character Park Dong-ik`, `years:{ from`. */
export function joinedKey(typed: string, data: unknown, schema: AnySchemaObject | undefined): JoinedKey | undefined {
  const [, key = '', value = ''] = /^([\w-]+)(?:[ \t]*[:=：][ \t]*|[ \t]+)(\S.*)$/.exec(typed) ?? [];
  if (!isRecord(data) || key in data || !Object.hasOwn(propertiesOf(schema), key)) return undefined;
  const rest = data[typed];
  const isWhole = rest === null || rest === undefined;
  return { key, line: isWhole ? `${key}: ${value}` : `${key}: ${value}: …` };
}
