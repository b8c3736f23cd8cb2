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

/**
 * Everything that is wrong with a value; nothing when it fits. `asTyped` knows how a value was written, which a number has
 * forgotten: `007`.
 */
export type Check = (value: unknown, asTyped?: (path: DataPath) => string) => readonly Fault[];

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

  return (value, asTyped) => {
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    return errors
      .filter((error) => !isInsideUnion(error, errors) && !isMistyped(error, errors))
      .map((error) => translate(error, value, options.noun, formats, asTyped));
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

/** `titel` for `title` is one slip: the key that it was meant to be is not missing as well. */
function isMistyped(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'required') return false;
  return all.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === error.instancePath &&
      nearest(String(other.params.additionalProperty), Object.keys(other.parentSchema?.properties ?? {})) ===
        error.params.missingProperty,
  );
}

function translate(
  error: ErrorObject,
  root: unknown,
  noun: Noun,
  formats: Readonly<Record<string, TextFormat>>,
  asTyped?: (path: DataPath) => string,
): Fault {
  const path = dataPath(error.instancePath, root);
  const schema = (error.parentSchema ?? {}) as AnySchemaObject;
  const place = nameOf(path, noun);
  const name = place.charAt(0).toUpperCase() + place.slice(1);
  const asWritten = typeof error.data === 'number' ? asTyped?.(path) : undefined;
  const typed = asWritten !== undefined && NUMERAL.test(asWritten) ? asWritten : undefined;
  const described = typed === undefined ? describe(error.data) : `the number ${typed}`;
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
      if (schema.patternProperties) return badId([...path, unknown], code('format'));
      const legal = Object.keys(schema.properties ?? {});
      const near = nearest(unknown, legal);
      return {
        path: [...path, unknown],
        at: 'key',
        finding: {
          code: code('unknown'),
          what: `There is no ${noun} "${unknown}"${path.length > 0 ? ` in ${place}` : ''}.`,
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
          what: `The ${noun} "${missing}" is missing${path.length > 0 ? ` in ${place}` : ''}.`,
          why: typeof wanted.why === 'string' ? wanted.why : `Nothing can stand in for it.`,
          fix: `Add ${exampleLine(missing, wanted, noun)}`,
        },
      };
    }
    case 'type':
      return value({
        code: code('type'),
        what: `${name} is ${described}, and must be ${typeWord(schema)}.`,
        why,
        fix: fixType(path, schema, error.data, typed, noun),
      });
    case 'anyOf':
      return value({
        code: code('type'),
        what: `${name} is ${described}, and must be ${((schema.anyOf ?? []) as AnySchemaObject[]).map(typeWord).join(' or ')}.`,
        why,
        fix: forExample(schema),
      });
    case 'const':
    case 'enum': {
      const allowed = (error.params.allowedValues ?? [error.params.allowedValue]) as readonly unknown[];
      const near = nearest(String(error.data), allowed.map(String));
      return value({
        code: code('choice'),
        what: `${name} is ${described}, and must be one of: ${allowed.join(', ')}.`,
        why,
        fix: near === undefined ? 'Choose one of them.' : `Write "${near}".`,
      });
    }
    case 'format': {
      const format = formats[String(error.params.format)];
      const { what, fix } = format?.explain(String(error.data)) ?? {
        what: 'is not valid',
        fix: forExample(schema),
      };
      return value({
        code: format?.code === 'date/invalid' ? 'date/invalid' : code('format'),
        what: isBlank(error.data) ? `${name} is empty.` : `${name} is ${described}, which ${what}.`,
        why,
        fix,
      });
    }
    case 'pattern':
      return value({
        code: code(isBlank(error.data) ? 'range' : 'format'),
        what: isBlank(error.data)
          ? `${name} is empty.`
          : `${name} is ${described}, which is not ${schema.description ?? 'of the right form'}.`,
        why,
        fix: forExample(schema),
      });
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return value({
        code: code('range'),
        what: `${name} is empty.`,
        why,
        fix: `${forExample(schema).slice(0, -1)}; or remove the ${typeof path.at(-1) === 'number' ? 'item' : noun} if it is not needed.`,
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
        what: `${name} is ${described}, and must be ${error.params.comparison === '>=' ? 'at least' : 'at most'} ${error.params.limit}.`,
        why,
        fix: forExample(schema),
      });
    case 'uniqueItems': {
      const [first = 0, second = 0] = [Number(error.params.i), Number(error.params.j)].sort((a, b) => a - b);
      const twice = (error.data as readonly unknown[])[second];
      return {
        path: [...path, second],
        at: 'value',
        finding: {
          code: code('duplicate'),
          what: `Items ${first + 1} and ${second + 1} of ${place} are the same${typeof twice === 'object' ? '' : `: ${describe(twice)}`}.`,
          why: 'It would be printed twice.',
          fix: 'Remove one of them.',
        },
      };
    }
    case 'propertyNames':
      return badId([...path, String(error.params.propertyName)], code('format'));
    default:
      return value({
        code: code('format'),
        what: `${name} ${error.message ?? 'is not valid'}.`,
        why,
        fix: forExample(schema),
      });
  }
}

function dataPath(instancePath: string, root: unknown): DataPath {
  let data = root;
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
      const step = Array.isArray(data) ? Number(key) : key;
      data = (data as Readonly<Record<string, unknown>> | undefined)?.[key];
      return step;
    });
}

/** `"image.alt"`, `item 2 of "authors"`, `"url" in item 1 of "offers"`: how a reader would call the place. */
function nameOf(path: DataPath, noun: Noun): string {
  const last = path.at(-1);
  if (last === undefined) return noun === 'key' ? 'the file' : `what was given as ${noun}s`;
  if (typeof last === 'number') return `item ${last + 1} of ${nameOf(path.slice(0, -1), noun)}`;
  const item = path.findLastIndex((part) => typeof part === 'number');
  const keys = `"${path.slice(item + 1).join('.')}"`;
  return item < 0 ? keys : `${keys} in ${nameOf(path.slice(0, item + 1), noun)}`;
}

function describe(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value} without quotation marks`;
  if (typeof value === 'function') return 'a function';
  if (value instanceof Date) return 'a Date object';
  return Array.isArray(value) ? 'a list' : 'a group of keys';
}

function typeWord(schema: AnySchemaObject): string {
  if (typeof schema.title === 'string' && schema.format !== undefined) return schema.title;
  if (schema.const !== undefined) return String(schema.const);
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

function fixType(
  path: DataPath,
  schema: AnySchemaObject,
  data: unknown,
  typed: string | undefined,
  noun: Noun,
): string {
  if (schema.type === 'array' && typeof data === 'string' && noun !== 'argument') {
    const item = /^-(\S+)/.exec(data)?.[1];
    if (item !== undefined) return `Write a space after each hyphen: - ${item}`;
    const words = /[:#[\]{}"'&*!|>%@`]/.test(data) ? JSON.stringify(data) : data;
    return data.trim() === '' ? forExample(schema) : `Write a list: ${String(path.at(-1) ?? '')}: [${words}].`;
  }
  if (schema.type === 'string' && schema.format === undefined) {
    const text = typeof data === 'number' || typeof data === 'boolean' ? (typed ?? String(data)) : pairAsText(data);
    if (text !== undefined && new RegExp(String(schema.pattern ?? ''), 'u').test(text))
      return `Put it in quotation marks: "${text}".`;
  }
  return forExample(schema);
}

/** `- Foo: bar` in a list of texts has become a group of keys; nobody meant that. */
function pairAsText(data: unknown): string | undefined {
  const [pair, ...others] =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : [];
  return pair && others.length === 0 && /^(?:string|number)$/.test(typeof pair[1])
    ? `${pair[0]}: ${pair[1]}`
    : undefined;
}

function isBlank(data: unknown): boolean {
  return typeof data === 'string' && data.trim() === '';
}

/** Text that YAML reads as a number. */
const NUMERAL = /^[-+\w.]+$/;

function badId(path: DataPath, code: ProblemCode): Fault {
  return {
    path,
    at: 'key',
    finding: {
      code,
      what: `"${String(path.at(-1))}" cannot be an id.`,
      why: 'Ids become part of web addresses.',
      fix: 'Use lower case letters, digits and hyphens.',
    },
  };
}

function exampleLine(key: string, schema: AnySchemaObject, noun: Noun): string {
  if (noun === 'argument') return `${key}=${JSON.stringify(firstExample(schema) ?? '…')} to the shortcode.`;
  return `a line such as  ${key}: ${example(schema)}`;
}

function forExample(schema: AnySchemaObject): string {
  return firstExample(schema) === undefined ? `Write ${typeWord(schema)}.` : `Write, for example, ${example(schema)}.`;
}

function example(schema: AnySchemaObject): string {
  const found = firstExample(schema);
  if (found === undefined) return typeWord(schema);
  return schema.type === 'string' && schema.format === undefined ? `"${String(found)}"` : inFlow(found);
}

/** A value as YAML writes it on one line. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${inFlow(part)}`)
    .join(', ')} }`;
}

function firstExample(schema: AnySchemaObject): unknown {
  return Array.isArray(schema.examples) ? schema.examples[0] : undefined;
}
