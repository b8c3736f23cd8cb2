/**
 * Plain YAML: front matter as most of it is written, read in one pass.
 *
 * Keys with words, numbers or quoted text on one line, `[lists, of, these]`, lists of lines with hyphens, and groups of
 * such keys. Of anything else, and of anything that is wrong, nothing is said here: then js-yaml reads it.
 */

type Value = string | number | boolean | null | readonly Value[] | PlainData;

/** Data as js-yaml would read them. */
export interface PlainData {
  readonly [key: string]: Value;
}

/** The data of a text, as js-yaml's core schema has them; `undefined` for a text that is not plain. */
export function readPlainYaml(text: string): PlainData | undefined {
  if (NOT_PLAIN.test(text)) return undefined;
  /** The line that is read: where its words stand, and how far from its beginning. After the last one, the indent is -1. */
  let [start, end, indent] = [0, 0, 0];
  let nextLine = 0;
  let isPlain = true;

  function advance(): void {
    indent = -1;
    while (indent < 0 && nextLine < text.length) {
      const lineStart = nextLine;
      const found = text.indexOf('\n', lineStart);
      end = found < 0 ? text.length : found;
      nextLine = end + 1;
      start = lineStart;
      while (text[start] === ' ') start += 1;
      while (end > start && text[end - 1] === ' ') end -= 1;
      const isComment = start === lineStart && text[start] === '#';
      if (start < end && !isComment) indent = start - lineStart;
    }
  }

  /** Gives up: no line is left to be read. */
  function giveUp(): undefined {
    isPlain = false;
    nextLine = text.length;
    indent = -1;
  }

  function readMap(level: number): PlainData {
    const data: Record<string, Value> = {};
    while (indent === level) {
      const isKey = beginsKey();
      const key = text.slice(start, isKey ? text.indexOf(':', start) : start);
      const from = KEY.lastIndex;
      if (!isKey || key === '__proto__' || CONSTANTS.has(key) || Object.hasOwn(data, key)) giveUp();
      else data[key] = from < end ? readLine(from, level) : readBelow(level);
    }
    if (indent > level) giveUp();
    return data;
  }

  /** What stands below a key without a value of its own. A list may begin below the first letter of its key. */
  function readBelow(level: number): Value {
    advance();
    if (indent >= level && isItem()) return readList(indent);
    return indent > level ? readMap(indent) : null;
  }

  function readList(level: number): readonly Value[] {
    const items: Value[] = [];
    while (indent === level && isItem()) {
      const lineStart = start - indent;
      start += 2;
      while (text[start] === ' ') start += 1;
      if (beginsKey()) {
        indent = start - lineStart;
        items.push(readMap(indent));
      } else {
        items.push(readLine(start, level));
      }
    }
    return items;
  }

  function beginsKey(): boolean {
    KEY.lastIndex = start;
    return KEY.test(text);
  }

  function isItem(): boolean {
    return text.startsWith('- ', start);
  }

  /** A value that ends with its line. */
  function readLine(from: number, level: number): Value {
    const value = readValue(text.slice(from, end));
    if (value === undefined) giveUp();
    else advance();
    // A text that goes on in the next line.
    if (indent > level) giveUp();
    return value ?? null;
  }

  advance();
  const data = readMap(0);
  return isPlain && indent < 0 && Object.keys(data).length > 0 ? data : undefined;
}

/** Tabs, control characters, letters of four bytes, spaces that are none to YAML: somebody has to look at them more closely. */
const NOT_PLAIN =
  /[^\n\x20-\x7E\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFEFE]/;

/** A key and what stands before its value. */
const KEY = /[A-Za-z_][\w-]{0,60}:(?: +(?=[^ \n])| *(?=\n)| *$)/y;

function readValue(words: string): Value | undefined {
  const first = words[0] ?? '';
  if (first === '"' || first === "'") {
    const isWhole = words.indexOf(first, 1) === words.length - 1 && !words.includes('\\');
    return isWhole && words.length > 1 ? words.slice(1, -1) : undefined;
  }
  if (first !== '[') return readScalar(words);
  const inside = words.slice(1, -1);
  if (!words.endsWith(']') || NOT_IN_LIST.test(inside)) return undefined;
  const items: Value[] = [];
  for (const item of inside.trim() === '' ? [] : inside.split(',')) {
    const value = readScalar(item.trim(), true);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

const NOT_IN_LIST = /[[\]{}:#]/;

function readScalar(words: string, isInList = false): Value | undefined {
  if (!beginsWords(words.charCodeAt(0)) || (!isInList && ENDS_WORDS.test(words))) return undefined;
  if (words.length <= 5 && CONSTANTS.has(words)) return CONSTANTS.get(words);
  if (!isDigit(words.charCodeAt(0)) || CANNOT_BE_A_NUMBER.test(words)) return words;
  return WHOLE_NUMBER.test(words) ? Number(words) : undefined;
}

/** A letter or a digit: no mark of YAML. */
function beginsWords(character: number): boolean {
  const lower = character | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || isDigit(character) || character > 0xa0;
}

function isDigit(character: number): boolean {
  return character >= 0x30 && character <= 0x39;
}

/** What ends a text, or makes it a key. */
const ENDS_WORDS = /: |:$| #/;
const CANNOT_BE_A_NUMBER = /^\d{4}-\d\d-\d\d$|[ g-np-wyz]/i;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map(
  [['true', true] as const, ['false', false] as const, ['null', null] as const].flatMap(([word, value]) => [
    [word, value],
    [word.charAt(0).toUpperCase() + word.slice(1), value],
    [word.toUpperCase(), value],
  ]),
);
