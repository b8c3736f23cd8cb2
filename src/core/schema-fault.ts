/** Schema faults: what is wrong with a JSON Schema that a site's developer wrote, in words. */
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { nearest } from './nearest.ts';
import { writeText } from './remedies.ts';
import { siteDialect } from './site-dialect.ts';
import { describe } from './value-words.ts';
import { type DataPath, isRecord } from './yaml.ts';

/** A fault: where in the schema it is, and two sentences about it. */
export interface SchemaFault {
  readonly path: DataPath;
  readonly what: string;
  readonly fix: string;
}

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** Why no value can be checked with a schema; nothing when all can. `name` is what the developer calls it. */
export function schemaFault(schema: unknown, name: string): SchemaFault | undefined {
  if (typeof schema === 'boolean') return undefined;
  if (!isRecord(schema)) {
    return {
      path: [],
      what: `"${name}" is ${describe(schema)}, and must be a JSON Schema.`,
      fix: "Write, for example, { type: 'string' }.",
    };
  }
  const ajv = new Ajv2020(siteDialect);
  const { $schema: _, ...plain }: AnySchemaObject = schema;
  try {
    if (!ajv.validateSchema(plain)) return wrongKeyword(plain, name, ajv.errors?.[0]?.instancePath ?? '');
    ajv.compile(plain);
    return undefined;
  } catch (error) {
    return { path: [], ...reasonOf(error, name) };
  }
}

function wrongKeyword(schema: AnySchemaObject, name: string, pointer: string): SchemaFault {
  const path = pointer.split('/').slice(1);
  const value = path.reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), schema);
  const place = [name, ...path].join('.');
  if (path.at(-1) === 'type' && typeof value === 'string') {
    return {
      path,
      what: `"${place}" is "${value}", and must be one of: ${TYPES.join(', ')}.`,
      fix: writeText(nearest(value, TYPES) ?? 'string'),
    };
  }
  return {
    path,
    what: `"${place}" is ${describe(value)}, which JSON Schema does not know there.`,
    fix: `Write what JSON Schema expects of "${path.at(-1) ?? name}", or remove it.`,
  };
}

function reasonOf(error: unknown, name: string): Omit<SchemaFault, 'path'> {
  const reference = isRecord(error) && typeof error.missingRef === 'string' ? error.missingRef : undefined;
  if (reference !== undefined) {
    return { what: `In "${name}" a $ref leads nowhere: ${reference}.`, fix: 'Correct it, or write the schema out.' };
  }
  const text = error instanceof Error ? error.message : '';
  const pattern = /Invalid regular expression: \/(.*)\/\w*:/.exec(text)?.[1];
  if (pattern !== undefined) {
    return { what: `In "${name}" the pattern ${pattern} is no regular expression.`, fix: 'Correct the pattern.' };
  }
  if (text.startsWith('"nullable"')) {
    return { what: `In "${name}" there is a "nullable" without a "type".`, fix: 'Add the type, such as "string".' };
  }
  return {
    what: `"${name}" cannot be used as a JSON Schema.`,
    fix: "Begin with a simple one, such as { type: 'string' }, and add to it.",
  };
}
