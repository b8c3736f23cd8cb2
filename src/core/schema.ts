/**
 * Schemas: JSON Schema 2020-12 checked by Ajv, and its verdicts put into words.
 *
 * A schema's `title` names a field in a sentence, `examples` show it, and our own keyword `why` says what it is for.
 */
import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import { nearest } from './nearest.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Finding } from './source.ts';
import type { DataPath } from './yaml.ts';

/** What is wrong with data, and where in the data. */
export interface Fault {
  readonly path: DataPath;
  /** Point at the key at the end of the path, or at its value. */
  readonly at: 'key' | 'value';
  readonly finding: Finding;
}

/** Everything that is wrong with a value; nothing when it fits. */
export type Check = (value: unknown) => readonly Fault[];

/** How the things in data are called in messages: `key` in a file, `argument` in a shortcode, `option` of the plugin. */
export type Noun = 'key' | 'argument' | 'option';

/** A format of text: the test, and a sentence for a text that fails it. */
export interface TextFormat {
  readonly test: (text: string) => boolean;
  readonly code: Extract<ProblemCode, 'date/invalid'> | 'format';
  readonly explain: (text: string) => { readonly what: string; readonly fix: string };
}

/** Compiles a schema. Throws a `TypeError` for a schema that is itself wrong: that is a bug of ours. */
export function compileSchema(
  schema: AnySchemaObject,
  options: { readonly noun: Noun; readonly formats?: Readonly<Record<string, TextFormat>> },
): Check {
  const formats = { ...commonFormats, ...options.formats };
  const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true, discriminator: false });
  ajv.addVocabulary(['why']);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate: format.test });
  const validate = ajv.compile(schema);

  return (value) => {
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    return errors
      .filter((error) => !isInsideUnion(error, errors))
      .map((error) => translate(error, options.noun, formats));
  };
}

/** Formats every schema may use. */
const commonFormats: Readonly<Record<string, TextFormat>> = {
  'web-address': {
    code: 'format',
    test: (text) => /^https?:\/\//.test(text) && URL.canParse(text),
    explain: () => ({ what: 'is not a web address', fix: 'Write the whole address, beginning with https://.' }),
  },
  'time-zone': {
    code: 'format',
    test: (text) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return true;
      } catch {
        return false;
      }
    },
    explain: () => ({ what: 'is not a time zone', fix: 'Write a zone of the IANA list, such as "Europe/London".' }),
  },
  language: {
    code: 'format',
    test: (text) => {
      try {
        return Intl.getCanonicalLocales(text).length === 1;
      } catch {
        return false;
      }
    },
    explain: () => ({ what: 'is not a language tag', fix: 'Write a language code, such as "en-GB" or "ko".' }),
  },
};

/** The branches of an `anyOf` complain one by one; the `anyOf` itself says it once. */
function isInsideUnion(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  return all.some(
    (other) => other !== error && other.keyword === 'anyOf' && error.schemaPath.startsWith(`${other.schemaPath}/`),
  );
}

function translate(error: ErrorObject, noun: Noun, formats: Readonly<Record<string, TextFormat>>): Fault {
  const path = dataPath(error.instancePath);
  const schema = (error.parentSchema ?? {}) as AnySchemaObject;
  const name = nameOf(path, noun);
  const why = typeof schema.why === 'string' ? schema.why : 'The page is made from it.';
  const code = (kind: 'unknown' | 'missing' | 'type' | 'choice' | 'format' | 'range' | 'duplicate'): ProblemCode => {
    if (noun === 'option') return 'option/invalid';
    if (noun === 'argument') return `argument/${kind}`;
    return kind === 'unknown' || kind === 'missing' ? `key/${kind}` : `value/${kind}`;
  };
  const value = (finding: Finding): Fault => ({ path, at: 'value', finding });

  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params.additionalProperty);
      const legal = Object.keys(schema.properties ?? {});
      const near = nearest(unknown, legal);
      return {
        path: [...path, unknown],
        at: 'key',
        finding: {
          code: code('unknown'),
          what: `There is no ${noun} "${unknown}"${path.length > 0 ? ` in "${String(path.at(-1))}"` : ''}.`,
          why: `It would be ignored, and nobody would notice. The ${noun}s are: ${legal.join(', ') || 'none'}.`,
          fix: near === undefined ? `Remove it, or use one of the ${noun}s above.` : `Write "${near}".`,
        },
      };
    }
    case 'required': {
      const missing = String(error.params.missingProperty);
      const wanted = (schema.properties?.[missing] ?? {}) as AnySchemaObject;
      return {
        path,
        at: path.length > 0 ? 'key' : 'value',
        finding: {
          code: code('missing'),
          what: `The ${noun} "${missing}" is missing${path.length > 0 ? ` in ${name}` : ''}.`,
          why: typeof wanted.why === 'string' ? wanted.why : `Nothing can stand in for it.`,
          fix: `Add ${exampleLine(missing, wanted, noun)}`,
        },
      };
    }
    case 'type':
      return value({
        code: code('type'),
        what: `${name} is ${describe(error.data)}, and must be ${typeWord(schema)}.`,
        why,
        fix: fixType(path, schema, error.data, noun),
      });
    case 'anyOf':
      return value({
        code: code('type'),
        what: `${name} is ${describe(error.data)}, and must be ${((schema.anyOf ?? []) as AnySchemaObject[]).map(typeWord).join(' or ')}.`,
        why,
        fix: `Write, for example, ${example(schema)}.`,
      });
    case 'const':
    case 'enum': {
      const allowed = (error.params.allowedValues ?? [error.params.allowedValue]) as readonly unknown[];
      const near = nearest(String(error.data), allowed.map(String));
      return value({
        code: code('choice'),
        what: `${name} is ${describe(error.data)}, and must be one of: ${allowed.join(', ')}.`,
        why,
        fix: near === undefined ? 'Choose one of them.' : `Write "${near}".`,
      });
    }
    case 'format': {
      const format = formats[String(error.params.format)];
      const { what, fix } = format?.explain(String(error.data)) ?? {
        what: 'is not valid',
        fix: `Write, for example, ${example(schema)}.`,
      };
      return value({
        code: format?.code === 'date/invalid' ? 'date/invalid' : code('format'),
        what: `${name} is ${describe(error.data)}, which ${what}.`,
        why,
        fix,
      });
    }
    case 'pattern':
      return value({
        code: code('format'),
        what: `${name} is ${describe(error.data)}, which is not ${schema.description ?? 'of the right form'}.`,
        why,
        fix: `Write, for example, ${example(schema)}.`,
      });
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return value({
        code: code('range'),
        what: `${name} is empty.`,
        why,
        fix: `Write, for example, ${example(schema)}; or remove the ${noun} if it is not needed.`,
      });
    case 'maxLength':
      return value({
        code: code('range'),
        what: `${name} has ${String(error.data).length} characters, and may have ${error.params.limit}.`,
        why,
        fix: 'Shorten it.',
      });
    case 'minimum':
    case 'maximum':
      return value({
        code: code('range'),
        what: `${name} is ${describe(error.data)}, and must be ${error.params.comparison === '>=' ? 'at least' : 'at most'} ${error.params.limit}.`,
        why,
        fix: `Write, for example, ${example(schema)}.`,
      });
    case 'uniqueItems':
      return {
        path: [...path, Number(error.params.i)],
        at: 'value',
        finding: {
          code: code('duplicate'),
          what: `Items ${Number(error.params.j) + 1} and ${Number(error.params.i) + 1} of ${name} are the same.`,
          why: 'It would be printed twice.',
          fix: 'Remove one of them.',
        },
      };
    case 'propertyNames':
      return {
        path: [...path, String(error.params.propertyName)],
        at: 'key',
        finding: {
          code: code('format'),
          what: `"${String(error.params.propertyName)}" cannot be an id.`,
          why: 'Ids become part of web addresses.',
          fix: 'Use lower case letters, digits and hyphens.',
        },
      };
    default:
      return value({
        code: code('format'),
        what: `${name} ${error.message ?? 'is not valid'}.`,
        why,
        fix: `Write, for example, ${example(schema)}.`,
      });
  }
}

function dataPath(instancePath: string): DataPath {
  if (instancePath === '') return [];
  return instancePath
    .slice(1)
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** `"image.alt"`, `item 2 of "authors"`: how a reader would call the place. */
function nameOf(path: DataPath, noun: Noun): string {
  const last = path.at(-1);
  if (last === undefined) return noun === 'key' ? 'The file' : `The ${noun}s`;
  if (typeof last === 'number') return `Item ${last + 1} of "${path.slice(0, -1).join('.')}"`;
  return `"${path.join('.')}"`;
}

function describe(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `"${value}" (yes or no)`;
  return Array.isArray(value) ? 'a list' : 'a group of keys';
}

function typeWord(schema: AnySchemaObject): string {
  if (typeof schema.title === 'string' && schema.format !== undefined) return schema.title;
  if (Array.isArray(schema.enum)) return `one of ${schema.enum.join(', ')}`;
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of keys',
  };
  return words[String(schema.type)] ?? 'something else';
}

function fixType(path: DataPath, schema: AnySchemaObject, data: unknown, noun: Noun): string {
  const key = String(path.at(-1) ?? '');
  if (schema.type === 'array' && typeof data === 'string' && noun !== 'argument')
    return `Write a list: ${key}: [${JSON.stringify(data).replace(/^"|"$/g, '')}].`;
  if (
    schema.type === 'string' &&
    (typeof data === 'number' || typeof data === 'boolean') &&
    schema.format === undefined
  )
    return `Put it in quotation marks: "${data}".`;
  return `Write, for example, ${example(schema)}.`;
}

function exampleLine(key: string, schema: AnySchemaObject, noun: Noun): string {
  if (noun === 'argument') return `${key}=${JSON.stringify(firstExample(schema) ?? '…')} to the shortcode.`;
  return `a line such as  ${key}: ${example(schema)}`;
}

function example(schema: AnySchemaObject): string {
  const found = firstExample(schema);
  if (found === undefined) return typeWord(schema);
  if (Array.isArray(found)) return `[${found.join(', ')}]`;
  if (typeof found === 'object' && found !== null) {
    return `{ ${Object.entries(found)
      .map(([key, value]) => `${key}: ${String(value)}`)
      .join(', ')} }`;
  }
  return schema.type === 'string' && schema.format === undefined ? `"${String(found)}"` : String(found);
}

function firstExample(schema: AnySchemaObject): unknown {
  return Array.isArray(schema.examples) ? schema.examples[0] : undefined;
}
