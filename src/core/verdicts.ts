/** Verdicts: what Ajv says of a value, in the words of an author. */
import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import { declaredWhy, isRequired } from './declared-why.ts';
import type { Fault, Noun } from './fault.ts';
import { furtherAdvice, furtherVerdict } from './further-verdicts.ts';
import { badId, missingKey, unknownKey } from './key-verdicts.ts';
import { lookAlike } from './look-alikes.ts';
import { nearest } from './nearest.ts';
import { valueInAddress } from './number-advice.ts';
import type { ProblemCode } from './problem-codes.ts';
import { partThatFits, repaired } from './repaired-text.ts';
import { repeatedItems } from './repeated-items.ts';
import { describesFormat } from './site-dialect.ts';
import type { Finding } from './source.ts';
import type { TextFormat } from './text-formats.ts';
import { choiceAdvice, typeAdvice } from './type-advice.ts';
import type { AsTyped } from './typed-values.ts';
import { counted, describe, digitsAmiss, forExample, isBlank, nameOf, typeWord } from './value-words.ts';
import type { DataPath } from './yaml.ts';

/** What all verdicts on one piece of data have in common. */
export interface VerdictContext {
  /** The whole data. */
  readonly root: unknown;
  /** The schema of the whole. */
  readonly schema: AnySchemaObject;
  readonly noun: Noun;
  readonly formats: Readonly<Record<string, TextFormat>>;
  readonly asTyped?: AsTyped | undefined;
}

/** One verdict as faults; `all` are the verdicts on the same data. */
export function faultsOf(error: ErrorObject, all: readonly ErrorObject[], context: VerdictContext): readonly Fault[] {
  if (error.keyword !== 'uniqueItems') return [faultOf(error, context)];
  const { root, noun } = context;
  return repeatedItems(error, dataPath(error.instancePath, root), noun, codeOf('duplicate', noun), all);
}

function faultOf(error: ErrorObject, context: VerdictContext): Fault {
  const { noun, formats, asTyped } = context;
  const path = dataPath(error.instancePath, context.root);
  const schema = (error.parentSchema ?? {}) as AnySchemaObject;
  const code = (kind: Kind) => codeOf(kind, noun);

  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      return schema.patternProperties
        ? badId([...path, key], code('format'))
        : unknownKey({ key, path, data: error.data, schema, noun, code: code('unknown'), formats, asTyped });
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      const why = declaredWhy(context.schema, [...path, key]) ?? '';
      return missingKey({ key, path, data: error.data, schema, noun, code: code('missing'), why, asTyped });
    }
    case 'propertyNames':
      return badId([...path, String(error.params.propertyName)], code('format'));
    default:
      return { path, at: 'value', finding: findingOf(error, path, schema, context) };
  }
}

type Kind = 'unknown' | 'missing' | 'type' | 'choice' | 'format' | 'range' | 'duplicate';

function codeOf(kind: Kind, noun: Noun): ProblemCode {
  if (noun === 'option') return 'option/invalid';
  if (noun === 'argument') return `argument/${kind}`;
  return kind === 'unknown' || kind === 'missing' ? `key/${kind}` : `value/${kind}`;
}

function findingOf(
  error: ErrorObject,
  path: DataPath,
  schema: AnySchemaObject,
  { schema: whole, noun, formats, asTyped }: VerdictContext,
): Finding {
  const place = nameOf(path, noun);
  const name = place.charAt(0).toUpperCase() + place.slice(1);
  const { data } = error;
  const asWritten = asTyped?.text(path);
  const typed = typeof data === 'number' && asWritten !== undefined && NUMERAL.test(asWritten) ? asWritten : undefined;
  const described = typed === undefined ? describe(data) : `the number ${typed}`;
  const why = declaredWhy(whole, path) ?? '';
  const finding = (kind: Kind, what: string, fix = forExample(schema, noun)): Finding => ({
    code: codeOf(kind, noun),
    what,
    why,
    fix,
  });
  const comment = data === null ? asTyped?.comment(path) : undefined;
  if (comment !== undefined)
    return finding(
      'type',
      `${name} is empty, because to YAML everything from a # on is a note that nobody reads.`,
      `Put it in quotation marks: ${JSON.stringify(comment)}.`,
    );
  if (data === null && schema.type === 'string' && /^null$/i.test(asWritten ?? ''))
    return finding(
      'type',
      `${name} is empty, because to YAML ${asWritten} means that there is nothing.`,
      `Put it in quotation marks: "${asWritten}".`,
    );

  const isItem = typeof path.at(-1) === 'number';
  const isOptional = path.length > 0 && !isItem && !isRequired(whole, path);
  const writeOrRemove = `Write it, or remove the ${noun}.`;
  const around = isItem ? asTyped?.text(path.slice(0, -1)) : undefined;

  switch (error.keyword) {
    case 'type':
      return finding(
        'type',
        `${name} is ${described}, and must be ${typeWord(schema)}.`,
        data === null && schema.type === 'string' && isOptional
          ? writeOrRemove
          : typeAdvice({ path, schema, data, typed, noun, asWritten, around, format: formats[String(schema.format)] }),
      );
    case 'anyOf':
      return finding(
        'type',
        `${name} is ${typeof data === 'boolean' ? data : described}, and must be ${((schema.anyOf ?? []) as AnySchemaObject[]).map(typeWord).join(' or ')}.`,
        choiceAdvice(path, schema, data, asWritten),
      );
    case 'const':
      return finding(
        'choice',
        `${name} is ${described}, and must be ${error.params.allowedValue}.`,
        `Write ${error.params.allowedValue}, or remove the ${noun}.`,
      );
    case 'enum': {
      const allowed = error.params.allowedValues as readonly unknown[];
      // A list can repeat others so often that its text would fill the memory.
      const text = typeof data === 'object' ? '' : String(data);
      const meant = synonymIn(schema, text) ?? nearest(text, allowed.map(String));
      const alike = lookAlike(text, allowed.map(String));
      if (alike) return finding('choice', alike.what, alike.fix);
      return finding(
        'choice',
        `${name} is ${described}, and must be one of: ${allowed.join(', ')}.`,
        meant === undefined ? 'Choose one of them.' : `Write "${meant}".`,
      );
    }
    case 'format': {
      const format = formats[String(error.params.format)];
      const text = String(data);
      const better = format && repaired(text, format.test);
      const { what, fix } = format?.explain(text) ?? {
        what: `is not ${describesFormat(String(error.params.format))}`,
        fix: forExample(schema, noun),
      };
      const isDate = format?.code === 'date/invalid';
      const code = isDate && noun !== 'option' ? 'date/invalid' : codeOf('format', noun);
      return {
        code,
        what: isBlank(data) ? `${name} is empty.` : `${name} is ${described}, which ${what}.`,
        why,
        fix:
          isBlank(data) && isOptional
            ? writeOrRemove
            : better === undefined
              ? fix
              : `Write ${isDate ? better : `"${better}"`}.`,
      };
    }
    case 'pattern': {
      if (isBlank(data)) return finding('range', `${name} is empty.`, isOptional ? writeOrRemove : undefined);
      const pattern = new RegExp(String(schema.pattern), 'u');
      const fits = (text: string) => pattern.test(text);
      const text = String(data);
      // A part of what was set in a configuration is something else.
      const part = noun === 'option' ? undefined : partThatFits(text, fits);
      const better = valueInAddress(schema, data) ?? repaired(text, fits) ?? part;
      const format = formats[String(schema.format)];
      const isWhole = better !== undefined && (format?.test(better) ?? true);
      return finding(
        'format',
        `${name} is ${described}, which is not ${schema.description ?? 'of the right form'}.`,
        isWhole
          ? `Write "${better}".`
          : (adviceIfLike(schema, text) ?? format?.explain(better ?? text).fix ?? forExample(schema, noun)),
      );
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties': {
      const { limit } = error.params;
      if (limit > 1 && !isBlank(data))
        return finding(
          'range',
          `${name} has ${counted(sizeOf(data), UNITS[error.keyword] ?? '')}, and must have at least ${limit}.`,
        );
      return finding(
        'range',
        `${name} is empty.`,
        isRequired(whole, path)
          ? forExample(schema, noun)
          : `${forExample(schema, noun).slice(0, -1)}; or remove the ${isItem ? 'item' : noun} if it is not needed.`,
      );
    }
    case 'maxLength':
      return finding(
        'range',
        `${name} has ${String(data).length} characters, and may have ${error.params.limit}.`,
        'Shorten it.',
      );
    case 'minimum':
    case 'maximum': {
      const digits = digitsAmiss(schema, data);
      if (digits) return finding('range', `${name} is ${described}, which ${digits.what}.`, digits.fix);
      return finding(
        'range',
        `${name} is ${described}, and must be ${error.params.comparison === '>=' ? 'at least' : 'at most'} ${error.params.limit}.`,
      );
    }
    default:
      return finding(
        'format',
        `${name} ${furtherVerdict(error, described)}`,
        furtherAdvice(error) ?? forExample(schema, noun),
      );
  }
}

/** What a schema's `whenLike` says of a text of another form. */
function adviceIfLike({ whenLike = {} }: AnySchemaObject, text: string): string | undefined {
  return Object.entries(whenLike as Readonly<Record<string, string>>).find(([form]) =>
    new RegExp(form).test(text),
  )?.[1];
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

/** The allowed word that means the same, by the schema's `synonyms`. */
function synonymIn({ synonyms = {} }: AnySchemaObject, text: string): string | undefined {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
}

const UNITS: Readonly<Record<string, string>> = { minLength: 'character', minItems: 'item', minProperties: 'key' };

function sizeOf(data: unknown): number {
  if (typeof data === 'string' || Array.isArray(data)) return data.length;
  return Object.keys(data ?? {}).length;
}

/** Text that YAML reads as a number. */
const NUMERAL = /^[-+\w.]+$/;
