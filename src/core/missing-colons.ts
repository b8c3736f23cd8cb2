/**
 * Missing colons: `{ src: a.jpg, alt Stairs }`, where YAML takes a key and its value for one key without a value; so it
 * does with `alt:Stairs` and `alt=Stairs`.
 */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { propertiesOf } from './meant-keys.ts';
import { inBraces } from './value-words.ts';
import { isRecord } from './yaml.ts';

/** A key, and the pair as it is to be written. */
export interface BareKey {
  readonly key: string;
  readonly pair: string;
  /** What is wrong between the two. */
  readonly what: string;
}

/** The key that was meant. Of `years:{ from`, with a value, only the beginning of the pair is known. */
export function keyWithoutColon(
  typed: string,
  data: unknown,
  schema: AnySchemaObject | undefined,
): BareKey | undefined {
  const [, key = '', sign = '', value = ''] = /^([\w-]+)([ \t]*[:=：][ \t]*|\s+)(\S.*)$/s.exec(typed) ?? [];
  if (!isRecord(data) || key in data || !Object.hasOwn(propertiesOf(schema), key)) return undefined;
  const isWhole = data[typed] === null || data[typed] === undefined;
  return { key, pair: `${key}: ${isWhole ? inBraces(value) : `${value}: …`}`, what: whatStands(sign.trim(), key) };
}

function whatStands(sign: string, key: string): string {
  if (sign === '') return `There is no colon after "${key}".`;
  return sign === ':'
    ? `There is no space after the colon of "${key}".`
    : `"${key}" is followed by ${sign} and not by a colon.`;
}
