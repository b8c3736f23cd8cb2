/**
 * Quick fit: whether data surely fit a schema, without a compiler.
 *
 * Nearly all data fit, and then Ajv, which makes a program of each schema first, has nothing to say. It is asked
 * about everything else: what does not fit, and what is not sure.
 */
import type { AnySchema, AnySchemaObject } from 'ajv/dist/2020.js';
import type { TextFormat } from './text-formats.ts';
import { isRecord } from './yaml.ts';

/** Whether a value surely fits. */
export type Fit = (value: unknown) => boolean;

/** What says nothing about whether data fit. */
const ANNOTATIONS = [
  '$id',
  'title',
  'description',
  'examples',
  'default',
  'why',
  'alsoCalled',
  'whenBare',
  'inAddress',
];

/** The test of a schema; `undefined` for one with keywords that are not known here. */
export function quickFit(schema: AnySchema, formats: Readonly<Record<string, TextFormat>>): Fit | undefined {
  if (typeof schema === 'boolean') return () => schema;
  const tests: Fit[] = [];
  for (const [keyword, wanted] of Object.entries(schema)) {
    if (ANNOTATIONS.includes(keyword) || OF_PROPERTIES.includes(keyword)) continue;
    const test = keywords[keyword]?.(wanted as never, (part) => quickFit(part, formats), formats);
    if (!test) return undefined;
    tests.push(test);
  }
  if (OF_PROPERTIES.some((keyword) => keyword in schema)) {
    const test = propertiesFit(schema, (part) => quickFit(part, formats));
    if (!test) return undefined;
    tests.push(test);
  }
  return allOf(tests);
}

type FitOf = (schema: AnySchema) => Fit | undefined;

/** For each keyword what makes its test. As in JSON Schema, a value of another type than the keyword is about passes. */
const keywords: Readonly<
  Record<string, (wanted: never, fitOf: FitOf, formats: Readonly<Record<string, TextFormat>>) => Fit | undefined>
> = {
  type: (wanted: string) => types[wanted],
  required: (wanted: readonly string[]) => (value) =>
    !isRecord(value) || wanted.every((key) => value[key] !== undefined),
  enum: (wanted: readonly unknown[]) =>
    wanted.every(isSimple) ? (value) => isSimple(value) && wanted.includes(value) : undefined,
  const: (wanted: unknown) => (isSimple(wanted) ? (value) => value === wanted : undefined),
  pattern(wanted: string) {
    const pattern = new RegExp(wanted, 'u');
    return (value) => typeof value !== 'string' || pattern.test(value);
  },
  format(wanted: string, _, formats) {
    const test = formats[wanted]?.test;
    return test && ((value) => typeof value !== 'string' || test(value));
  },
  // A letter may be of two characters.
  minLength: (wanted: number) => (value) =>
    typeof value !== 'string' ||
    value.length >= wanted * 2 ||
    (wanted === 1 && value !== '') ||
    [...value].length >= wanted,
  minimum: (wanted: number) => (value) => typeof value !== 'number' || value >= wanted,
  maximum: (wanted: number) => (value) => typeof value !== 'number' || value <= wanted,
  multipleOf: (wanted: number) => (value) =>
    typeof value !== 'number' || value / wanted === Number.parseInt(String(value / wanted), 10),
  minItems: (wanted: number) => (value) => !Array.isArray(value) || value.length >= wanted,
  uniqueItems: (wanted: boolean) => (value) => !wanted || !Array.isArray(value) || areDifferent(value),
  items(wanted: AnySchema, fitOf) {
    const fits = fitOf(wanted);
    return fits && ((value) => !Array.isArray(value) || value.every(fits));
  },
  anyOf(wanted: readonly AnySchema[], fitOf) {
    const branches = wanted.map(fitOf);
    return (value) => branches.some((fits) => fits?.(value));
  },
};

const types: Readonly<Record<string, Fit>> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  integer: Number.isInteger,
};

const OF_PROPERTIES = ['properties', 'patternProperties', 'additionalProperties'];

function propertiesFit(
  { properties = {}, patternProperties = {}, additionalProperties = true }: AnySchemaObject,
  fitOf: FitOf,
): Fit | undefined {
  const named = new Map(Object.entries<AnySchema>(properties).map(([key, schema]) => [key, fitOf(schema)]));
  const matched = Object.entries<AnySchema>(patternProperties).map(
    ([pattern, schema]) => [new RegExp(pattern, 'u'), fitOf(schema)] as const,
  );
  const others = fitOf(additionalProperties);
  if (!others || [...named.values(), ...matched.map(([, fits]) => fits)].includes(undefined)) return undefined;
  return (value) => {
    if (!isRecord(value)) return true;
    for (const key of Object.keys(value)) {
      const entry = value[key];
      const fits = named.get(key);
      const patterns = matched.filter(([pattern]) => pattern.test(key));
      if (fits && entry !== undefined && !fits(entry)) return false;
      if (!patterns.every(([, fitsPattern]) => fitsPattern?.(entry))) return false;
      if (!fits && patterns.length === 0 && !others(entry)) return false;
    }
    return true;
  };
}

function allOf(tests: readonly Fit[]): Fit {
  return (value) => {
    for (const fits of tests) if (!fits(value)) return false;
    return true;
  };
}

function isSimple(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Whether no two items can be the same. Of a long list of groups that is not asked here. */
function areDifferent(items: readonly unknown[]): boolean {
  if (items.every(isSimple)) return new Set(items).size === items.length;
  return (
    items.length <= MOST_GROUPS &&
    items.every((item, index) => items.slice(0, index).every((other) => differ(item, other)))
  );
}

const MOST_GROUPS = 100;

/** Groups of keys surely differ when one and the same key has different texts in them. */
function differ(one: unknown, other: unknown): boolean {
  if (isSimple(one) && isSimple(other)) return one !== other;
  if (!isRecord(one) || !isRecord(other)) return isSimple(one) !== isSimple(other);
  return Object.entries(one).some(([key, value]) => {
    const counterpart = other[key];
    return typeof value === 'string' && typeof counterpart === 'string' && value !== counterpart;
  });
}
