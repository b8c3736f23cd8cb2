/**
 * Shortcode arguments: `"first" key="value" list=["a", "b"] limit=6`, commas optional.
 *
 * One reader for all doors: articles, Nunjucks and Liquid. A bare word is a variable, which only templates have.
 */
import { writeText } from './remedies.ts';
import type { Span } from './yaml.ts';

/** A value as written. */
export type ArgumentValue = string | number | boolean | Variable | readonly ArgumentValue[];

/** A template variable, such as `article.title`. */
export interface Variable {
  readonly variable: string;
}

/** One argument; without a name it counts by its position. Offsets are within the text that was read. */
export interface Argument {
  readonly name?: string;
  readonly value: ArgumentValue;
  readonly start: number;
  /** Where the value begins; without a name, where the argument does. */
  readonly valueStart: number;
  readonly end: number;
  /** Where the values of a list stand. */
  readonly items?: readonly Span[];
}

/** Why arguments cannot be read. */
export interface ArgumentFault {
  readonly what: string;
  readonly fix: string;
  readonly start: number;
  readonly end: number;
  /** The value that lacks quotation marks, if it is that. */
  readonly bare?: BareValue;
}

/** A value without quotation marks that is no variable either. */
export interface BareValue {
  readonly name?: string | undefined;
  /** How many arguments without a name stand before it. */
  readonly position?: number;
  readonly words: string;
}

/** Reads the text between a shortcode's name and its `%}`. */
export function readArguments(text: string): readonly Argument[] | ArgumentFault {
  const found: Argument[] = [];
  let at = skip(text, 0, SEPARATOR);
  while (at < text.length) {
    const start = at;
    const name = NAME.exec(text.slice(at));
    if (name) at += name[0].length;
    const valueStart = at;
    if (name && /\s$/.test(name[0]) && NAME.test(text.slice(at))) return missingValue(text, at);
    const value = readValue(text, at);
    if ('what' in value) {
      const position = found.filter((argument) => argument.name === undefined).length;
      return placed(wholeRun(text, value, found.at(-1)), { name: name?.[1], position }, text[valueStart] === '[');
    }
    found.push({
      ...(name?.[1] !== undefined && { name: name[1] }),
      value: value.value,
      start,
      valueStart,
      end: value.end,
      ...(value.items && { items: value.items }),
    });
    at = skip(text, value.end, SEPARATOR);
    if (at === value.end && at < text.length) {
      const words = unclosedBefore(text.slice(valueStart, value.end));
      if (words !== undefined)
        return {
          what: UNCLOSED,
          fix: whereToClose(text, valueStart, words[0] ?? ''),
          start: valueStart,
          end: valueStart + words.length,
        };
      return fault(
        at,
        'Two arguments stand together without a space.',
        `Put a space between them; inside a value, write \\" for a quotation mark.`,
      );
    }
  }
  return found;
}

/** Whether a value is a template variable. */
export function isVariable(value: ArgumentValue): value is Variable {
  return typeof value === 'object' && 'variable' in value;
}

/** Where words without quotation marks stand together from an offset on, as in `by=Ana Ruiz`; a key is none of them. */
export function bareWords(text: string, start: number): Span {
  BARE_WORDS.lastIndex = start;
  return { start, end: start + (BARE_WORDS.exec(text)?.[0].length ?? 0) };
}

/** The fault, and which argument it is of if that lacks nothing but quotation marks. */
function placed(
  { bare, ...found }: ArgumentFault,
  argument: Pick<BareValue, 'name' | 'position'>,
  isList: boolean,
): ArgumentFault {
  return bare && !isList ? { ...found, bare: { ...argument, ...bare } } : found;
}

/** A word that needs quotation marks, together with those before it that belong to the same value. */
function wholeRun(text: string, found: ArgumentFault, before: Argument | undefined): ArgumentFault {
  if (before?.name === undefined || !isVariable(before.value)) return found;
  const { start, end } = bareWords(text, before.valueStart);
  return start < found.start && found.end <= end ? needsQuotes(text, start, end, before.name) : found;
}

function needsQuotes(text: string, start: number, end: number, name?: string): ArgumentFault {
  const words = text.slice(start, end);
  const bare = { ...(name !== undefined && { name }), words };
  return { what: `The value ${words} needs quotation marks.`, fix: writeText(words), start, end, bare };
}

/** The same in a list, where a comma ends a value. */
function wholeItem(text: string, listStart: number, found: ArgumentFault): ArgumentFault {
  if (!found.bare) return found;
  const before = /[^\s,["'\]][^,["'\]]*$/.exec(text.slice(listStart, found.start))?.[0] ?? '';
  const { start, end } = bareWords(text, found.start - before.length);
  return found.end <= end ? needsQuotes(text, start, end) : found;
}

const BARE_WORDS = /[^\s,\]"'=[]+(?:\s+(?![\w-]+\s*=)[^\s,\]"'=[]+)*/y;
const SEPARATOR = /[\s,]*/y;
const NAME = /^([A-Za-z_][\w-]*)\s*=\s*/;
const NUMBER = /^-?\d+(?:\.\d+)?(?![\w.])/;
const WORD = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[\d+\])*/;
/** What may follow a number or a variable. A quotation mark begins the next argument, which then lacks a space before it. */
const AFTER_PLAIN = /^(?:[\s,\]"']|$)/;
const UNQUOTED = /^[^\s,\]"'=[][^\s,\]"']*/;
const CURLY = /^[\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB]/;

const IN_CURLY_MARKS =
  /^[\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB]([^\u201C\u201D\u201E\u00AB\u00BB"\n]+?)[\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB"](?=[\s,\]]|$)/;

type Read = { readonly value: ArgumentValue; readonly end: number; readonly items?: readonly Span[] } | ArgumentFault;

function readValue(text: string, at: number): Read {
  const rest = text.slice(at);
  const mark = rest[0];
  if (mark === '"' || mark === "'") return readQuoted(text, at, mark);
  if (mark === '[') return readList(text, at);
  if (CURLY.test(rest)) return curlyMarks(rest, at);
  if (rest === '') return missingValue(text, at);
  const plain = NUMBER.exec(rest)?.[0] ?? WORD.exec(rest)?.[0];
  if (plain !== undefined && AFTER_PLAIN.test(rest.slice(plain.length)))
    return { value: plainValue(plain), end: at + plain.length };
  const token = UNQUOTED.exec(rest)?.[0];
  if (token?.endsWith('='))
    return fault(
      at + token.length - 1,
      'An = stands inside a value.',
      'Write key="value", with a space before the key; the values of a list have no keys.',
    );
  if (token?.endsWith(':') && /^[A-Za-z_][\w-]*:$/.test(token))
    return {
      what: `The name ${token.slice(0, -1)} is followed by a colon.`,
      fix: `Write ${token.slice(0, -1)}=${/^\s*("[^"]*"|'[^']*'|[\d.]+|true|false)(?![^\s,])/.exec(text.slice(at + token.length))?.[1] ?? '"…"'}.`,
      start: at + token.length - 1,
      end: at + token.length,
    };
  if (token !== undefined && /[\p{L}\p{N}]/u.test(token)) return needsQuotes(text, at, at + token.length);
  return fault(at, `"${mark}" cannot begin an argument.`, oddBeginning(rest));
}

/** What to do about signs that begin nothing: stars to be counted, brackets of a function, what stands behind a name. */
function oddBeginning(rest: string): string {
  const [all, full = '', empty = ''] = /^([★⭐]+)(☆*)/u.exec(rest) ?? [];
  if (all !== undefined) return `Write ${[...full].length}${empty === '' ? '' : `, of=${[...all].length}`}`;
  if (/^[()]/.test(rest)) return 'Remove the brackets: what stands in a shortcode has none around it.';
  return /^[:;.]/.test(rest) ? 'Remove it.' : 'Write arguments as key="value".';
}

/** Marks as word processors make them, of which the second may be a straight one. */
function curlyMarks(rest: string, at: number): ArgumentFault {
  const [typed, words = ''] = IN_CURLY_MARKS.exec(rest) ?? [];
  if (typed === undefined)
    return fault(
      at,
      `The quotation mark ${rest[0]} is a curly one.`,
      'Use straight quotation marks: " at the beginning and at the end.',
    );
  return {
    what: `The quotation marks in ${typed} are curly ones.`,
    fix: `Use straight ones: "${words}".`,
    start: at,
    end: at + typed.length,
  };
}

function plainValue(written: string): ArgumentValue {
  if (written === 'true' || written === 'false') return written === 'true';
  return NUMBER.test(written) ? Number(written) : { variable: written };
}

function missingValue(text: string, at: number): ArgumentFault {
  const equals = Math.max(text.slice(0, at).trimEnd().length - 1, 0);
  return fault(
    equals,
    'After the = a value is missing.',
    'Write it behind the =: words in quotation marks, a number, true or false without them.',
  );
}

function readQuoted(text: string, at: number, mark: string): Read {
  let value = '';
  for (let index = at + 1; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === mark) return { value, end: index + 1 };
    if (character === '\\' && (text[index + 1] === mark || text[index + 1] === '\\')) {
      value += text[index + 1];
      index += 1;
    } else {
      value += character;
    }
  }
  return {
    ...fault(at, UNCLOSED, whereToClose(text, at, mark)),
    end: text.trimEnd().length,
  };
}

const UNCLOSED = 'A quotation mark is opened and never closed.';

/** The beginning of `"Ada source="`, a value that goes on to the quotation mark of the next argument. */
function unclosedBefore(value: string): string | undefined {
  return /^(["'][\s\S]*?\S)[\s,]+[A-Za-z_][\w-]*\s*=\s*["']$/.exec(value)?.[1]?.replace(/,$/, '');
}

/** The value ends before the next argument with a name, and in a list before its bracket. */
function whereToClose(text: string, at: number, mark: string): string {
  const after = text.slice(at + 1);
  const next = after.search(/(?:,|(?<!\s))\s+[\w-]+\s*=/);
  const rest = after.slice(0, next < 0 ? undefined : next).trim();
  const isInList = text.lastIndexOf('[', at) > text.lastIndexOf(']', at);
  const word = (isInList && rest.endsWith(']') ? rest.slice(0, -1).trimEnd() : rest).split(/\s+/).at(-1);
  return word
    ? `Write ${mark} after ${word}`
    : `Remove it; or, if it belongs to the value, write \\${mark} in its place.`;
}

function readList(text: string, at: number): Read {
  const values: ArgumentValue[] = [];
  const items: Span[] = [];
  let index = skip(text, at + 1, SEPARATOR);
  while (index < text.length && text[index] !== ']') {
    if (text[index] === '[')
      return fault(index, 'A list stands inside a list.', 'Remove this [ and the ] that belongs to it.');
    const item = readValue(text, index);
    if ('what' in item) return wholeItem(text, at, item);
    values.push(item.value);
    items.push({ start: index, end: item.end });
    index = skip(text, item.end, SEPARATOR);
  }
  if (text[index] !== ']')
    return {
      ...fault(at, 'A list is opened with [ and never closed.', 'Write ] after the last value.'),
      end: text.trimEnd().length,
    };
  return { value: values, end: index + 1, items };
}

function fault(at: number, what: string, fix: string): ArgumentFault {
  return { what, fix, start: at, end: at + 1 };
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
