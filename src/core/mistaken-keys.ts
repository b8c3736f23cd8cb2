/** Mistaken keys: an unknown key in the place of the only one that its group lacks. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { isId } from './ids.ts';
import { meantKey, propertiesOf } from './meant-keys.ts';
import { fitsPlainly } from './plain-fit.ts';
import type { TextFormat } from './text-formats.ts';
import { isRecord } from './yaml.ts';

/** The key that is missing where `key` stands with a value that fits it. Of several in question nobody can say. */
export function missingKeyFor(
  key: string,
  data: unknown,
  schema: AnySchemaObject | undefined,
  formats: Readonly<Record<string, TextFormat>>,
): string | undefined {
  if (!isRecord(data) || !schema || meantKey(key, schema) !== undefined) return undefined;
  const properties = propertiesOf(schema);
  const needed = (schema.required ?? []) as readonly string[];
  const [missing, ...others] = needed.filter((each) => !(each in data));
  if (missing === undefined || others.length > 0) return undefined;
  if (Object.keys(data).some((each) => each !== key && !Object.hasOwn(properties, each))) return undefined;
  const wanted = properties[missing] ?? {};
  const tellsItself = !isFreeText(wanted, data[key]) || Object.keys(properties).length - needed.length <= 1;
  return tellsItself && fitsPlainly(wanted, data[key], formats) ? missing : undefined;
}

/** Whether a text says nothing of what it was written for. */
function isFreeText(
  { type, format, pattern = '\\S', recordId, enum: choices }: AnySchemaObject,
  value: unknown,
): boolean {
  const isOneId = recordId === true && isId(String(value));
  return type === 'string' && format === undefined && pattern === '\\S' && choices === undefined && !isOneId;
}
