/** JSON mistake: what is wrong with a text that is not JSON, in an author's words, and where. */
import { nearest } from './nearest.ts';
import type { Span } from './yaml.ts';

/** The first mistake of a text. */
export interface JsonMistake extends Span {
  readonly what: string;
  readonly fix: string;
}

/** What keeps a text from being JSON; `undefined` when it is. */
export function jsonMistake(text: string): JsonMistake | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const found = firstMistake(text);
    return { ...found, end: Math.max(found.end, found.start + 1) };
  }
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|-?\d[\w.+-]*|[A-Za-z_$][\w$-]*|[[\]{},:]|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[^\s]/g;

interface Token extends Span {
  readonly text: string;
}

/** Reads token by token and remembers which brackets are open. */
function firstMistake(text: string): JsonMistake {
  const open: Token[] = [];
  let before: Token | undefined;
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const token = { text: word, start: index, end: index + word.length };
    const mistake = strange(token, text) ?? outOfPlace(token, before, open);
    if (mistake) return mistake;
    if (/^[[{]$/.test(token.text)) open.push(token);
    if (/^[\]}]$/.test(token.text)) open.pop();
    before = token;
  }
  const unclosed = open.at(-1);
  if (unclosed)
    return {
      ...unclosed,
      what: `A ${unclosed.text === '[' ? 'list' : 'group of keys'} is opened with ${unclosed.text} here and never closed.`,
      fix: `Write ${unclosed.text === '[' ? ']' : '}'} after the last of its values.`,
    };
  return { start: 0, end: 1, what: 'There is no value in this file.', fix: 'Write {} if it is to be empty.' };
}

/** Something that is nowhere in JSON. */
function strange(token: Token, text: string): JsonMistake | undefined {
  const { text: word, start } = token;
  const lineEnd = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  if (/^(?:\/\/|\/\*|#)/.test(word))
    return {
      start,
      end: Math.min(word === '#' ? lineEnd : token.end, lineEnd),
      what: 'JSON has no comments.',
      fix: 'Delete the comment.',
    };
  if (/^[‘’“”„']$/.test(word))
    return {
      ...token,
      what: word === "'" ? 'JSON has no single quotation marks.' : `The quotation mark ${word} is a curly one.`,
      fix: 'Write " before and after each text and each key.',
    };
  if (word === '"')
    return {
      start,
      end: lineEnd,
      what: 'A quotation mark is opened and never closed on its line.',
      fix: 'Write " after the text as well.',
    };
  if (/^[A-Za-z_$]/.test(word) && !/^(?:true|false|null)$/.test(word))
    return {
      ...token,
      what: `"${word}" stands without quotation marks.`,
      fix: wordFix(word, /^\s*:/.test(text.slice(token.end))),
    };
  return undefined;
}

function wordFix(word: string, isKey: boolean): string {
  const quoted = `"${word}" with its quotation marks.`;
  if (isKey) return `Write ${quoted}`;
  if (/^(?:True|False|None)$/.test(word)) return `Write ${{ True: 'true', False: 'false' }[word] ?? 'null'}`;
  const meant = nearest(word, ['true', 'false', 'null']);
  return meant === undefined ? `Write ${quoted}` : `Write ${meant}; or, if it is text, ${quoted}`;
}

/** A sign or value where another has to stand. */
function outOfPlace(token: Token, before: Token | undefined, open: readonly Token[]): JsonMistake | undefined {
  const { text: word } = token;
  const isClosing = /^[\]}]$/.test(word);
  const isValueBefore = before !== undefined && !/^[[{,:]$/.test(before.text);
  if (isClosing && before?.text === ',')
    return { ...before, what: 'A comma stands after the last value.', fix: 'Delete this comma.' };
  if (word === ',' && !isValueBefore)
    return { ...token, what: 'A comma stands here with no value before it.', fix: 'Delete it, or write the value.' };
  const bracket = open.at(-1)?.text;
  if (isClosing && bracket !== (word === ']' ? '[' : '{'))
    return { ...token, what: `Nothing was opened that this ${word} could close.`, fix: 'Delete it.' };
  if (isClosing || word === ',') return undefined;
  if (word === ':')
    return isValueBefore
      ? undefined
      : { ...token, what: 'A colon stands here with no key before it.', fix: 'Delete it.' };
  if (isValueBefore)
    return open.length === 0
      ? { ...token, what: 'The value has ended, and something follows it.', fix: 'Delete what follows.' }
      : { ...token, what: 'A comma is missing before this.', fix: `Write a comma after ${before.text}` };
  return undefined;
}
