/** Plain fit: whether a value would be right under another key. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import type { TextFormat } from './text-formats.ts';

/** Whether texts, numbers, words to choose from and lists of them fit a schema; of anything else nobody can say. */
export function fitsPlainly(
  schema: AnySchemaObject,
  value: unknown,
  formats: Readonly<Record<string, TextFormat>>,
): boolean {
  if (Array.isArray(schema.enum)) return schema.enum.includes(value);
  switch (schema.type) {
    case 'string': {
      const format = schema.format === undefined ? undefined : formats[String(schema.format)];
      if (typeof value !== 'string' || (schema.format !== undefined && !format)) return false;
      const isOfForm = new RegExp(String(schema.pattern ?? ''), 'u').test(value);
      return value.trim() !== '' && isOfForm && (format?.test(value) ?? true);
    }
    case 'integer':
    case 'number': {
      const { minimum = -Infinity, maximum = Infinity } = schema;
      const isOfType = schema.type === 'integer' ? Number.isInteger(value) : typeof value === 'number';
      return isOfType && Number(value) >= minimum && Number(value) <= maximum;
    }
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((item) => fitsPlainly(schema.items ?? {}, item, formats))
      );
    default:
      return false;
  }
}
