/**
 * YAML documents: a text as the parser with positions sees it. js-yaml, and with it Eleventy, reads a text in quotation
 * marks also when it goes on in lines without an indent, as many published articles have it; that parser does not.
 */
import type { Document, DocumentOptions, ParsedNode, ParseOptions } from 'yaml';
import type { YamlFault } from './yaml-faults.ts';
import { yamlPackage } from './yaml-package.ts';

const DOCUMENT = { version: '1.2' } as const;

/** The document of a text. Every place in it is one in the text. */
export function documentOf(text: string): Document.Parsed<ParsedNode> {
  return parsed(text, { uniqueKeys: false });
}

/**
 * What the parser objects to. Keys that stand twice are found by comparing each with every other, so it is seldom asked
 * for them.
 */
export function faultsOfText(text: string, uniqueKeys: boolean): readonly YamlFault[] {
  try {
    const { errors, warnings } = parsed(text, { uniqueKeys, prettyErrors: false });
    return [...errors, ...warnings];
  } catch (error) {
    // Thousands of groups within each other are more than it can go into. What js-yaml says of them is told.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** It makes an error of each fault, and nobody reads where in the parser that was. */
function parsed(text: string, options: ParseOptions & DocumentOptions): Document.Parsed<ParsedNode> {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return yamlPackage().parseDocument(withLongTexts(text), { ...DOCUMENT, ...options });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The text with spaces in place of the line ends within such quotation marks, which stand for spaces there. */
function withLongTexts(text: string): string {
  let joined = '';
  let copied = 0;
  for (const { 0: opening, 1: mark, index } of text.matchAll(OPENED)) {
    const start = index + opening.length;
    if (mark === undefined || start < copied) continue;
    const end = mark === '"' ? TO_DOUBLE : TO_SINGLE;
    end.lastIndex = start;
    const long = end.exec(text)?.[0];
    if (!long?.includes('\n') || KEY.test(long)) continue;
    joined += text.slice(copied, start) + long.replaceAll('\n', ' ');
    copied = start + long.length;
  }
  return joined + text.slice(copied);
}

/** What may be a comment, or the beginning of a value in quotation marks. */
const OPENED = /#[^\n]*|:[ \t]+(["'])/g;

/** The rest of such a value up to the mark that closes it, with which its line ends. */
const TO_DOUBLE = /(?:[^"\\]|\\[\s\S])*"(?=[ \t]*(?:#[^\n]*)?$)/my;
const TO_SINGLE = /(?:[^']|'')*'(?!')(?=[ \t]*(?:#[^\n]*)?$)/my;

/** A line that is a key by itself: then the mark before it was never closed. */
const KEY = /\n[ \t]*(?:-[ \t]+)?[a-z][\w-]*:(?:[ \t]|$)/m;
