/** Verdicts on keys: one that does not exist, and one that cannot be an id. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import type { Fault, Noun } from './fault.ts';
import { foreignLine } from './foreign-lines.ts';
import { lookAlike } from './look-alikes.ts';
import { isCalledAlmostSo, isCalledSo, meantKey, propertiesOf } from './meant-keys.ts';
import { keyWithoutColon } from './missing-colons.ts';
import { missingKeyFor } from './mistaken-keys.ts';
import { unquoted } from './nearest.ts';
import { slugOf } from './plain-text.ts';
import type { ProblemCode } from './problem-codes.ts';
import { withLine, writeText } from './remedies.ts';
import { renamedKey } from './renamed-keys.ts';
import type { TextFormat } from './text-formats.ts';
import type { AsTyped } from './typed-values.ts';
import { namedPair } from './unnamed-pairs.ts';
import { exampleLine, nameOf } from './value-words.ts';
import { type DataPath, isRecord } from './yaml.ts';
import { asComment } from './yaml-comments.ts';

/** A key that does not exist in what `path` leads to, its `data`. */
export interface UnknownKey {
  readonly key: string;
  readonly path: DataPath;
  readonly data: unknown;
  readonly schema: AnySchemaObject;
  readonly noun: Noun;
  readonly code: ProblemCode;
  readonly formats: Readonly<Record<string, TextFormat>>;
  readonly asTyped: AsTyped | undefined;
}

/** A key that does not exist. */
export function unknownKey(unknown: UnknownKey): Fault {
  const { key, path, data, schema, noun, code, asTyped } = unknown;
  const bare = noun === 'key' ? keyWithoutColon(key, data, schema) : undefined;
  if (bare)
    return {
      path: [...path, key],
      at: 'key',
      finding: { code, what: bare.what, why: IGNORED, fix: `Write  ${bare.pair}` },
    };
  const split = splitByComma(key, path, data, asTyped);
  if (split) return { path: [...path, key], at: 'key', finding: { code, ...split } };
  const meant = meantKey(key, schema, isRecord(data) ? data[key] : undefined);
  const alike = lookAlike(key, Object.keys(propertiesOf(schema)));
  const pair = unnamedPair(unknown);
  const note = noun === 'key' && isRecord(data) ? noteOf(key, data[key]) : undefined;
  const missing = alike || note !== undefined ? undefined : missingInPlace(unknown);
  const place = path.length > 0 ? ` in ${nameOf(path, noun)}` : '';
  const further = missing === undefined ? '' : `, and the key "${missing}" is missing`;
  return {
    path: [...path, key],
    at: 'key',
    finding: {
      code,
      what: alike?.what ?? `There is no ${noun} "${key}"${place}${further}.`,
      why: IGNORED,
      fix:
        note ??
        foreignLine(key, data, schema) ??
        alike?.fix ??
        pair ??
        fixOf(unknown, missing ?? meant, missing !== undefined),
    },
  };
}

const IGNORED = 'It would be ignored, and nobody would notice.';

/** At the top of a file, an unknown key may be anything. */
function missingInPlace({ key, path, data, schema, noun, formats }: UnknownKey): string | undefined {
  return noun === 'key' && path.length > 0 ? missingKeyFor(key, data, schema, formats) : undefined;
}

/** `// todo: find` is a key to YAML. */
function noteOf(key: string, value: unknown): string | undefined {
  const comment = asComment(`${key}: ${typeof value === 'string' ? value : ''}`);
  return comment && `A note in YAML begins with a #: ${comment}`;
}

/** `{ verdict: Patient, and slow. }`, `{ value: 4,5 }`: in braces a comma ends a value, and what follows is a key without one. */
function splitByComma(key: string, path: DataPath, data: unknown, asTyped: AsTyped | undefined) {
  const typed = path.length > 0 ? asTyped?.text(path) : undefined;
  if (!typed?.startsWith('{') || !isRecord(data) || data[key] !== null) return undefined;
  const values = typed.matchAll(/(?<![\w-])([\w-]+):\s+([^\s,:{}[\]"'][^,:{}[\]"']*(?:,[^,:{}[\]"']*)+)(?=[,}])/g);
  const [, owner, value = ''] =
    Array.from(values).find(([, , text = '']) =>
      text
        .split(',')
        .slice(1)
        .some((part) => part.trim() === key),
    ) ?? [];
  if (owner === undefined) return undefined;
  const whole = value.trim();
  const isNumber = /^\d+,\d+$/.test(whole);
  return {
    what: `In braces a comma ends a value, so that "${key}" does not belong to "${owner}".`,
    why: IGNORED,
    fix: isNumber
      ? `Write a point in place of the comma: ${owner}: ${whole.replace(',', '.')}`
      : `Put the whole value in quotation marks: ${owner}: ${JSON.stringify(whole)}`,
  };
}

/** What a pair without the keys that it needs was meant to be. */
function unnamedPair({ key, path, data, schema, asTyped }: UnknownKey): string | undefined {
  const isItem = typeof path.at(-1) === 'number';
  const named = isItem && meantKey(key, schema) === undefined ? namedPair(data, schema) : undefined;
  const isInBraces = asTyped?.text(path).startsWith('{');
  return named && `Write ${isInBraces ? '' : '- '}${named}.`;
}

function fixOf(unknown: UnknownKey, meant: string | undefined, isMissing: boolean): string {
  const { key, data, schema, noun } = unknown;
  const properties = propertiesOf(schema);
  const home = Object.keys(properties).find(
    (owner) => isRecord(data) && data[owner] === null && key in propertiesOf(properties[owner]),
  );
  if (home !== undefined) return `Write two spaces before it, so that it belongs to "${home}".`;
  const legal = Object.keys(properties);
  // What is there already is not to be written again.
  const free = legal.filter((each) => legal.length <= FEW || !(isRecord(data) && each in data));
  const ofSite = typeof schema.otherKeys === 'string' ? `; ${schema.otherKeys.replace('$', () => key)}` : '';
  const oneOfThem =
    free.length === 0
      ? 'Remove it.'
      : free.length > MANY
        ? `Remove it: none of the ${legal.length} ${noun}s that there are is called like it${ofSite}.`
        : `Remove it, or write one of the ${noun}s: ${free.join(', ')}${ofSite}.`;
  if (meant === undefined) return oneOfThem;
  const isCalled = isCalledSo(key, properties[meant]) || isCalledAlmostSo(key, properties[meant]);
  if (typeof data === 'object' && data !== null && meant in data) {
    // Neither "role" beside "character" nor "tvdb" beside "tmdb" is a slip.
    const isOther = isCalled || (key.length < 5 && key.length === meant.length);
    if (/\d$/.test(key) || (isOther && legal.length <= FEW)) return oneOfThem;
    return isCalled
      ? `It is called "${meant}" here, and that ${noun} is there already: move what you need into it, and delete this one.`
      : `Remove it: the ${noun} "${meant}" is there as well.`;
  }
  if (unquoted(key) === meant) return `Write it without the curly quotation marks: ${meant}`;
  if (!(isCalled || isMissing) || noun !== 'key') return writeText(meant);
  const wanted = properties[meant] ?? {};
  const value = isRecord(data) ? data[key] : undefined;
  const typed = unknown.asTyped?.text([...unknown.path, key]) ?? '';
  return (
    renamedKey(meant, wanted, value, typed, unknown.formats) ??
    withLine(`Write "${meant}"`, exampleLine(meant, wanted), ', as in')
  );
}

/** So many keys can be read at a glance. */
const FEW = 12;

/** Nobody reads a list of more. */
const MANY = 40;

/** A key that is an id, and cannot be one. */
export function badId(path: DataPath, code: ProblemCode): Fault {
  const slug = slugOf(String(path.at(-1)));
  return {
    path,
    at: 'key',
    finding: {
      code,
      what: `"${String(path.at(-1))}" cannot be an id.`,
      why: 'Ids become part of web addresses.',
      fix: slug === '' ? 'Use lower case letters, digits and hyphens.' : writeText(slug),
    },
  };
}
