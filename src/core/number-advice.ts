/** Number advice: the number that a text was meant to be. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import type { Noun } from './fault.ts';
import { forExample } from './value-words.ts';

/** A longer text is no number, not even one in an address. */
const LONGEST = 2000;

/** What to write in place of a text where a number belongs; `key` is where. */
export function numberAdvice(schema: AnySchemaObject, data: string, noun: Noun, key: string | number = ''): string {
  if (data.length > LONGEST) return forExample(schema);
  const pasted = valueInAddress(schema, data) ?? minutesIn(schema, data);
  if (pasted !== undefined) return `Write ${pasted}`;
  const digits = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(data)?.[1];
  if (digits !== undefined) return `Write ${digits}, without quotation marks.`;
  const year = /^(\d{4})-\d{2}(?:-\d{2})?$/.exec(data)?.[1];
  if (year !== undefined && schema.minimum >= 1000) return `Write ${year}`;
  const scaled = numberOfScale(schema, data);
  if (scaled)
    return noun === 'argument'
      ? `Write ${scaled.value}, ${schema.outOf}=${scaled.scale}`
      : `Write ${key}: ${scaled.value} and, beside it, ${schema.outOf}: ${scaled.scale}`;
  const number = onlyNumberIn(schema, data);
  return number === undefined ? forExample(schema) : `Write ${number}`;
}

/** `8/10`, where a key beside it takes what a number is out of. */
export function numberOfScale(
  schema: AnySchemaObject,
  data: string,
): { readonly value: string; readonly scale: string } | undefined {
  const scale = schema.outOf === undefined || data.length > LONGEST ? undefined : SCALE.exec(data)?.[1];
  const value = scale === undefined ? undefined : onlyNumberIn(schema, data);
  return value === undefined || scale === undefined || !isWithin(schema, scale) ? undefined : { value, scale };
}

/** What a pasted address holds, by the schema's `inAddress`. */
export function valueInAddress({ inAddress }: AnySchemaObject, data: unknown): string | undefined {
  return typeof inAddress === 'string' ? new RegExp(inAddress, 'i').exec(String(data))?.[1] : undefined;
}

function onlyNumberIn(schema: AnySchemaObject, data: string): string | undefined {
  const text = schema.type === 'number' ? withoutScale(data) : data;
  const [number, ...others] = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const isOther = others.length > 0 || /\d[,:]|-\s*\d|\d\s*h|\bsec/i.test(text);
  return number === undefined || isOther || !isWithin(schema, number) ? undefined : number;
}

function isWithin({ minimum = -Infinity, maximum = Infinity }: AnySchemaObject, number: string): boolean {
  return Number(number) >= minimum && Number(number) <= maximum;
}

/** `1h 34m`, `PT1H34M` and `2 hours` are minutes. */
function minutesIn({ title }: AnySchemaObject, data: string): number | undefined {
  const found = /^\s*(?:PT)?(\d+)\s*h(?:rs?|ours?)?(?:\s*(\d+)\s*m(?:ins?|inutes?)?)?\s*$/i.exec(data);
  return found && title === 'Minutes' ? Number(found[1]) * 60 + Number(found[2] ?? 0) : undefined;
}

/** `3,5`, `3½` and `3.5/5` are all 3.5. */
function withoutScale(text: string): string {
  return text
    .replace(/(\d*)\s*½/, (_, whole: string) => `${whole || 0}.5`)
    .replace(/(\d),(?=\d)/, '$1.')
    .replace(SCALE, '');
}

const SCALE = /\s*(?:\/|\b(?:out )?of\b)\s*(\d+)\s*$/i;
