/** Value verdicts: what is said of a value that its schema does not allow, by the keyword that refuses it. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { counted } from './counts-in-words.ts';
import { furtherAdvice, furtherVerdict } from './further-verdicts.ts';
import type { JudgedValue } from './judged-value.ts';
import { lookAlike } from './look-alikes.ts';
import { nearest } from './nearest.ts';
import { valueInAddress } from './number-advice.ts';
import { toWrite, writeText } from './remedies.ts';
import { partThatFits, repaired } from './repaired-text.ts';
import { describesFormat } from './site-dialect.ts';
import type { Finding } from './source.ts';
import { choiceAdvice, type Mistyped, typeAdvice } from './type-advice.ts';
import { digitsAmiss, forExample, isBlank, typeWord } from './value-words.ts';

/** What to say of it. */
export function valueFinding(value: JudgedValue): Finding {
  const verdict = byKeyword.get(value.error.keyword) ?? ofOtherKeyword;
  return (value.data === null ? emptyByMistake(value) : undefined) ?? verdict(value);
}

const byKeyword: ReadonlyMap<string, (value: JudgedValue) => Finding> = new Map([
  ['type', ofType],
  ['anyOf', ofNoBranch],
  ['const', ofConstant],
  ['enum', ofChoice],
  ['format', ofFormat],
  ['pattern', ofPattern],
  ['minLength', tooSmall],
  ['minItems', tooSmall],
  ['minProperties', tooSmall],
  ['maxLength', tooLong],
  ['minimum', outOfRange],
  ['maximum', outOfRange],
]);

/** A text that YAML took for nothing. */
function emptyByMistake({ schema, path, asWritten, asTyped, name, finding }: JudgedValue): Finding | undefined {
  const comment = asTyped?.comment(path);
  if (comment !== undefined)
    return finding(
      'type',
      `${name} is empty, because to YAML everything from a # on is a note that nobody reads.`,
      `Put it in quotation marks: ${JSON.stringify(comment)}.`,
    );
  if (schema.type !== 'string' || !/^null$/i.test(asWritten ?? '')) return undefined;
  return finding(
    'type',
    `${name} is empty, because to YAML ${asWritten} means that there is nothing.`,
    `Put it in quotation marks: "${asWritten}".`,
  );
}

function ofType(value: JudgedValue): Finding {
  const { schema, name, described } = value;
  return value.finding(
    'type',
    `${name} is ${described}, and must be ${typeWord(schema)}.`,
    removalAdvice(value) ?? typeAdvice(mistyped(value)),
  );
}

/** What to do with a key that was left empty and is not needed. */
function removalAdvice(value: JudgedValue): string | undefined {
  const { schema, data, noun, isOptional } = value;
  if (!isOptional || !(data === null || (noun === 'key' && isBlank(data)))) return undefined;
  return schema.type === 'string' ? writeOrRemove(value) : exampleOrRemove(value);
}

function mistyped({ path, schema, data, digits, noun, asWritten, asTyped, isItem, formats }: JudgedValue): Mistyped {
  const around = isItem ? asTyped?.text(path.slice(0, -1)) : undefined;
  return { path, schema, data, typed: digits, noun, asWritten, around, format: formats[String(schema.format)] };
}

function ofNoBranch(value: JudgedValue): Finding {
  const { schema, data, name, described, finding } = value;
  const branches = ((schema.anyOf ?? []) as AnySchemaObject[]).map(typeWord).join(' or ');
  return finding(
    'type',
    `${name} is ${typeof data === 'boolean' ? data : described}, and must be ${branches}.`,
    removalAdvice(value) ?? choiceAdvice(mistyped(value)),
  );
}

function ofConstant({ error, noun, name, described, finding }: JudgedValue): Finding {
  const { allowedValue } = error.params;
  const what = `${name} is ${described}, and must be ${allowedValue}.`;
  return finding('choice', what, `Write ${allowedValue}, or remove the ${noun}.`);
}

function ofChoice({ error, schema, data, name, described, finding }: JudgedValue): Finding {
  const allowed = error.params.allowedValues as readonly unknown[];
  // A list can repeat others so often that its text would fill the memory.
  const text = typeof data === 'object' ? '' : String(data);
  const alike = lookAlike(text, allowed.map(String));
  if (alike) return finding('choice', alike.what, alike.fix);
  const meant = synonymIn(schema, text) ?? nearest(text, allowed.map(String));
  const only = Array.isArray(data) && data.length === 1 ? allowed.find((word) => word === data[0]) : undefined;
  return finding(
    'choice',
    `${name} is ${described}, and must be one of: ${allowed.join(', ')}.`,
    only !== undefined
      ? `Write it in place of the list: ${only}`
      : allowed.length === 1
        ? writeText(String(allowed[0]))
        : meant === undefined
          ? 'Choose one of them.'
          : writeText(meant),
  );
}

function ofFormat(value: JudgedValue): Finding {
  const { error, schema, data, noun, name, described } = value;
  const format = value.formats[String(error.params.format)];
  const text = String(data);
  const better = format && repaired(text, format.test);
  const { what, fix } = format?.explain(text) ?? {
    what: `is not ${describesFormat(String(error.params.format))}`,
    fix: forExample(schema, noun),
  };
  const isDate = format?.code === 'date/invalid';
  const finding = value.finding(
    'format',
    isBlank(data) ? `${name} is empty.` : `${name} is ${described}, which ${what}.`,
    isBlank(data) && value.isOptional
      ? writeOrRemove(value)
      : better === undefined
        ? fix
        : toWrite(isDate ? better : `"${better}"`),
  );
  return isDate && noun !== 'option' ? { ...finding, code: 'date/invalid' } : finding;
}

function ofPattern(value: JudgedValue): Finding {
  const { schema, data, noun, name, described, finding } = value;
  if (isBlank(data)) return finding('range', `${name} is empty.`, value.isOptional ? writeOrRemove(value) : undefined);
  const pattern = new RegExp(String(schema.pattern), 'u');
  const fits = (text: string) => pattern.test(text);
  const text = String(data);
  // A part of what was set in a configuration is something else.
  const part = noun === 'option' ? undefined : partThatFits(text, fits);
  const better = valueInAddress(schema, data) ?? synonymIn(schema, text) ?? repaired(text, fits) ?? part;
  const format = value.formats[String(schema.format)];
  const isWhole = better !== undefined && (format?.test(better) ?? true);
  return finding(
    'format',
    `${name} is ${described}, which is not ${schema.description ?? 'of the right form'}.`,
    isWhole ? writeText(better) : (adviceIfLike(schema, text) ?? format?.explain(better ?? text).fix),
  );
}

function tooSmall(value: JudgedValue): Finding {
  const { error, data, noun, name, isItem, isOptional, finding } = value;
  const { limit } = error.params;
  if (limit > 1 && !isBlank(data)) {
    const size = counted(sizeOf(data), UNITS[error.keyword] ?? '');
    return finding('range', `${name} has ${size}, and must have at least ${limit}.`);
  }
  const removable = isItem ? 'item' : isOptional ? noun : undefined;
  return finding('range', `${name} is empty.`, removable && exampleOrRemove(value, removable));
}

function tooLong({ error, data, name, finding }: JudgedValue): Finding {
  const what = `${name} has ${String(data).length} characters, and may have ${error.params.limit}.`;
  return finding('range', what, 'Shorten it.');
}

function outOfRange({ error, schema, data, beside, name, described, finding }: JudgedValue): Finding {
  const amiss = digitsAmiss(schema, data, beside);
  if (amiss) return finding('range', `${name} is ${described}, which ${amiss.what}.`, amiss.fix);
  const { comparison, limit } = error.params;
  const [bound, others] = comparison === '>=' ? ['at least', 'more'] : ['at most', 'less'];
  const fix = schema.examples ? undefined : `Write ${limit} or ${others}.`;
  return finding('range', `${name} is ${described}, and must be ${bound} ${limit}.`, fix);
}

function ofOtherKeyword({ error, name, described, finding }: JudgedValue): Finding {
  return finding('format', `${name} ${furtherVerdict(error, described)}`, furtherAdvice(error));
}

function exampleOrRemove({ schema, noun }: JudgedValue, removable: string = noun): string {
  return `${forExample(schema, noun).replace(/\.$/, '')}; or remove the ${removable} if it is not needed.`;
}

function writeOrRemove({ noun }: JudgedValue): string {
  return `Write it, or remove the ${noun}.`;
}

/** What a schema's `whenLike` says of a text of another form. */
function adviceIfLike({ whenLike = {} }: AnySchemaObject, text: string): string | undefined {
  return Object.entries(whenLike as Readonly<Record<string, string>>).find(([form]) =>
    new RegExp(form).test(text),
  )?.[1];
}

/** The allowed word or form that means the same, by the schema's `synonyms`. */
function synonymIn({ synonyms = {} }: AnySchemaObject, text: string): string | undefined {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
}

const UNITS: Readonly<Record<string, string>> = { minLength: 'character', minItems: 'item', minProperties: 'key' };

function sizeOf(data: unknown): number {
  if (typeof data === 'string' || Array.isArray(data)) return data.length;
  return Object.keys(data ?? {}).length;
}
