/**
 * Shortcode arguments: `"first" key="value" list=["a", "b"] limit=6`, commas optional.
 *
 * One reader for all doors: articles, Nunjucks and Liquid. A bare word is a variable, which only templates have.
 */

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
  readonly end: number;
}

/** Why arguments cannot be read. */
export interface ArgumentFault {
  readonly what: string;
  readonly fix: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the text between a shortcode's name and its `%}`. */
export function readArguments(text: string): readonly Argument[] | ArgumentFault {
  const found: Argument[] = [];
  let at = skip(text, 0, SEPARATOR);
  while (at < text.length) {
    const start = at;
    const name = NAME.exec(text.slice(at));
    if (name) at += name[0].length;
    const value = readValue(text, at);
    if ('what' in value) return value;
    found.push({ ...(name?.[1] !== undefined && { name: name[1] }), value: value.value, start, end: value.end });
    at = skip(text, value.end, SEPARATOR);
    if (at === value.end && at < text.length)
      return fault(text, at, 'Two arguments stand together without a space.', 'Put a space between them.');
  }
  return found;
}

/** Whether a value is a template variable. */
export function isVariable(value: ArgumentValue): value is Variable {
  return typeof value === 'object' && 'variable' in value;
}

const SEPARATOR = /[\s,]*/y;
const NAME = /^([A-Za-z_][\w-]*)\s*=\s*/;
const NUMBER = /^-?\d+(?:\.\d+)?(?![\w.])/;
const WORD = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[\d+\])*/;
const CURLY = /^[\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB]/;

type Read = { readonly value: ArgumentValue; readonly end: number } | ArgumentFault;

function readValue(text: string, at: number): Read {
  const rest = text.slice(at);
  const mark = rest[0];
  if (mark === '"' || mark === "'") return readQuoted(text, at, mark);
  if (mark === '[') return readList(text, at);
  if (CURLY.test(rest))
    return fault(
      text,
      at,
      `The quotation mark ${mark} is a curly one.`,
      `Use straight quotation marks: " at the beginning and at the end.`,
    );
  const number = NUMBER.exec(rest)?.[0];
  if (number !== undefined) return { value: Number(number), end: at + number.length };
  const word = WORD.exec(rest)?.[0];
  if (word === 'true' || word === 'false') return { value: word === 'true', end: at + word.length };
  if (word !== undefined) return { value: { variable: word }, end: at + word.length };
  if (rest === '')
    return fault(text, Math.max(at - 1, 0), 'After the = a value is missing.', 'Write the value in quotation marks.');
  return fault(text, at, `"${mark}" cannot begin an argument.`, 'Write arguments as key="value".');
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
    ...fault(
      text,
      at,
      'A quotation mark is opened and never closed.',
      `Write ${mark} after the value; inside it, write \\${mark}.`,
    ),
    end: text.length,
  };
}

function readList(text: string, at: number): Read {
  const values: ArgumentValue[] = [];
  let index = skip(text, at + 1, SEPARATOR);
  while (index < text.length && text[index] !== ']') {
    const item = readValue(text, index);
    if ('what' in item) return item;
    values.push(item.value);
    index = skip(text, item.end, SEPARATOR);
  }
  if (text[index] !== ']')
    return {
      ...fault(text, at, 'A list is opened with [ and never closed.', 'Write ] after the last value.'),
      end: text.length,
    };
  return { value: values, end: index + 1 };
}

function fault(text: string, at: number, what: string, fix: string): ArgumentFault {
  return { what, fix, start: at, end: Math.min(at + 1, Math.max(text.length, at + 1)) };
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
