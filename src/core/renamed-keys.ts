/** Renamed keys: how a line of another system is written here, with the value that its author gave it. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { groupAdvice } from './group-advice.ts';
import { listFrom } from './list-advice.ts';
import { fitsPlainly } from './plain-fit.ts';
import { slugOf } from './plain-text.ts';
import { writeText } from './remedies.ts';
import { repaired } from './repaired-text.ts';
import type { TextFormat } from './text-formats.ts';
import { inBlock, inBraces } from './value-words.ts';

/** What to write, if the value can stay. `typed` is how it stands in the file. */
export function renamedKey(
  key: string,
  schema: AnySchemaObject,
  value: unknown,
  typed: string,
  formats: Readonly<Record<string, TextFormat>>,
): string | undefined {
  if (schema.type === 'object' && (typeof value === 'string' || typeof value === 'number')) {
    const group = /^Write (\{.*)$/.exec(groupAdvice(schema, value))?.[1];
    return group && `Write  ${key}: ${group}`;
  }
  if (schema.type === 'array' && typeof value === 'string') {
    const list = /[\n]/.test(typed) ? undefined : listFrom(schema, value, typed);
    return list && `Write  ${key}: ${list}`;
  }
  if (!fitsPlainly(schema, value, formats)) {
    const better =
      typeof value === 'string' && schema.type === 'string'
        ? repaired(value, (text) => fitsPlainly(schema, text, formats))
        : undefined;
    return better && `Write  ${key}: ${inBlock(better)}`;
  }
  const kept = asOneLine(schema, value, typed);
  return kept.length > 80 || kept.includes('\n') ? writeText(key) : `Write  ${key}: ${kept}`;
}

function asOneLine({ recordId }: AnySchemaObject, value: unknown, typed: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => inBraces(String(item))).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  if (recordId) return slugOf(value) || value;
  return typed === value || /^(["']).*\1$/.test(typed) ? typed : inBlock(value);
}
