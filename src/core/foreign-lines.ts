/** Foreign lines: what other systems say with another key, or with its value, such as `published: false` for a draft. */

import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { slugOf } from './plain-text.ts';
import { inBraces } from './value-words.ts';
import { isRecord } from './yaml.ts';

/**
 * What to do with such a line: by the `saidElsewhere` of the schema of the group, or the `alsoSaid` of those of its keys,
 * which is the value that says it here, or a remedy.
 */
export function foreignLine(key: string, data: unknown, schema: AnySchemaObject | undefined): string | undefined {
  return remedyElsewhere(key, data, schema) ?? remedyOfValue(key, data, schema);
}

function remedyElsewhere(key: string, data: unknown, { saidElsewhere = {} }: AnySchemaObject = {}): string | undefined {
  const name = key.toLowerCase().replace(/[\s_-]/g, '');
  const remedy: unknown = Object.hasOwn(saidElsewhere, name) ? saidElsewhere[name] : undefined;
  if (typeof remedy !== 'string') return undefined;
  const value = isRecord(data) ? data[key] : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return remedy.replace(/\$(?:id)?/g, '…');
  const typed = typeof value === 'string' ? inBraces(value) : String(value);
  return remedy.replace(/\$(id)?/g, (_, id) => (id ? slugOf(String(value)) : typed));
}

function remedyOfValue(key: string, data: unknown, schema: AnySchemaObject | undefined): string | undefined {
  // A list can repeat others so often that its text would fill the memory.
  if (!isRecord(data) || typeof data[key] === 'object') return undefined;
  const line = `${key}: ${data[key]}`.toLowerCase();
  for (const [ours, { alsoSaid = {} }] of Object.entries<AnySchemaObject>(schema?.properties ?? {})) {
    const said: unknown = Object.hasOwn(alsoSaid, line) ? alsoSaid[line] : undefined;
    if (typeof said === 'string') return said;
    if (said === false) return `Remove it: without ${ours}: true that is so anyway.`;
    if (said === true) return whatSays(ours, data);
  }
  return undefined;
}

function whatSays(key: string, data: Readonly<Record<string, unknown>>): string {
  if (data[key] === true) return `Remove it: ${key}: true is there as well.`;
  return key in data ? `Remove it, and write ${key}: true where "${key}" stands.` : `Write  ${key}: true`;
}
