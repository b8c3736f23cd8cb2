/** Meant keys: which key somebody meant who typed one that does not exist. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { changesBetween, nearest, unquoted } from './nearest.ts';

/**
 * The key that somebody meant: one that other systems call so (`alsoCalled` in its schema), else the nearest. A value that
 * looks as that of the nearest has to is none of another one's.
 */
export function meantKey(typed: string, schema: AnySchemaObject | undefined, value?: unknown): string | undefined {
  const properties = propertiesOf(schema);
  const keys = Object.keys(properties);
  const near = nearest(unquoted(typed), keys);
  if (near !== undefined && hasItsLook(value, properties[near])) return near;
  return (
    keys.find((key) => isCalledSo(typed, properties[key])) ??
    near ??
    keys.find((key) => isCalledAlmostSo(typed, properties[key]))
  );
}

/** `bell.vtt`, where a key takes the name of a .vtt file. */
function hasItsLook(value: unknown, { pattern }: AnySchemaObject = {}): boolean {
  return typeof value === 'string' && pattern !== undefined && pattern !== '\\S' && new RegExp(pattern).test(value);
}

/** Whether it is what other systems call a key. */
export function isCalledSo(typed: string, schema: AnySchemaObject | undefined): boolean {
  const word = unquoted(typed).toLowerCase();
  return otherNames(schema).includes(word);
}

/** Whether a letter is wrong in what other systems call it: `autor`. */
export function isCalledAlmostSo(typed: string, schema: AnySchemaObject | undefined): boolean {
  const word = unquoted(typed).toLowerCase();
  return word.length > 4 && otherNames(schema).some((name) => changesBetween(word, name) === 1);
}

function otherNames({ alsoCalled }: AnySchemaObject = {}): readonly string[] {
  return Array.isArray(alsoCalled) ? alsoCalled.map((name) => String(name).toLowerCase()) : [];
}

/** The schemas of the keys that a group of them can have. */
export function propertiesOf(schema: AnySchemaObject | undefined): Readonly<Record<string, AnySchemaObject>> {
  return (schema?.properties ?? {}) as Readonly<Record<string, AnySchemaObject>>;
}
