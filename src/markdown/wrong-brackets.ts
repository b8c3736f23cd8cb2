/** Wrong brackets: our own shortcodes in the brackets of other systems (`{{ watch }}`, `[% watch %]`), with a space in them, or without the first (`watch %}`). */
import { literally } from '../core/text-as-pattern.ts';
import { isPaired, type Shortcodes, shortcodeNames } from './shortcodes.ts';
import { knownNames } from './tag-partners.ts';
import type { TextPattern } from './text-patterns.ts';

/** The patterns for these shortcodes. */
export function bracketPatterns(shortcodes: Shortcodes): readonly TextPattern[] {
  const known = knownNames(shortcodes);
  if (known.length === 0) return [strayEnd];
  const oneOf = (names: readonly string[]) => `(?<name>${names.map(literally).join('|')})`;
  const name = oneOf(known);
  const paired = shortcodeNames(shortcodes).filter((each) => isPaired(each, shortcodes));
  return [
    ownTag(`\\{\\{-?\\s*${name}(?:\\s*\\((?<listed>[^{}\\n]*)\\)|\\s+(?<values>[^{}\\n|]+?))?\\s*-?\\}\\}`),
    ownTag(`\\{\\s+%-?\\s*${name}\\b(?<values>[^{}%\\n]*?)\\s*%\\s*\\}`),
    ownTag(`\\{\\s+%-?\\s*${name}\\b`, (each) => `Write {% ${each}, without a space between { and %.`),
    ownTag(`[[(<]%[-=]?\\s*${name}(?<values>(?:\\s(?:"[^"\\n]*"|[^"%\\n])*?)?)\\s*-?%[\\]})>]`),
    ownTag(`(?<!\\{)\\{\\s*${name}(?<values>(?:\\s(?:"[^"\\n]*"|[^"{}%\\n])*?)?)\\s*%\\}`),
    ownTag(`(?<!\\{)\\{\\s*${name}(?<values>${VALUE}+)\\s*\\}(?!\\})`),
    ...(paired.length === 0 ? [] : pairedPatterns(oneOf(paired), oneOf(paired.map((each) => `end${each}`)))),
    ownTag(
      `(?=(?:%{1,2}\\s*)?(?:${known.map(literally).join('|')}))${UNBEGUN}(?<![\\w"'-])(?:%{1,2}\\s*)?\\b${name}(?<values>${VALUE}*)\\s*-?%\\}`,
    ),
    strayEnd,
  ];
}

/** An end can hardly be meant as anything else, also when it stands against a word. */
function pairedPatterns(name: string, end: string): readonly TextPattern[] {
  return [
    ownTag(`\\[${name}\\](?=[^[]*\\[/\\k<name>\\])`, (each) => `Write {% ${each} %} and {% end${each} %}.`),
    ownTag(`(?<!\\{)\\{\\s*${end}\\s*\\}(?!\\})`),
    ownTag(`(?=(?:%{1,2}\\s*)?end)${UNBEGUN}(?:%{1,2}\\s*)?${end}\\s*-?%\\}`),
  ];
}

/** Where no `{%` stands before it in its line; one that is left there is meant to be read. To be asked for last: it goes back to the beginning of the line. */
const UNBEGUN = '(?<!\\{(?:%[^\\n]*)?)';

/** An argument, so that words of a sentence are none. */
const VALUE = `(?:[\\s,]+(?:[a-z]+=)?(?:"[^"\\n]*"|'[^'\\n]*'|\\[[^[\\]\\n]*\\]|[\\d.]+|true|false))`;

/** One way to write a shortcode. `fixOf` says what to write for its name where more is wrong than the brackets. */
function ownTag(pattern: string, fixOf?: (name: string) => string): TextPattern {
  return {
    pattern: new RegExp(`(?<!\\\\)${pattern}`, 'g'),
    find: (typed, { name = '', listed, values = '' }) => ({
      code: 'shortcode/syntax',
      what: `${typed} is not how a shortcode is written.`,
      why: 'Readers would see it as it is typed.',
      fix: fixOf?.(name) ?? `Write {% ${`${name} ${(listed ?? values).trim()}`.trim()} %}.`,
      tag: name,
    }),
  };
}

/** `%}` alone, the first in a line. */
const strayEnd: TextPattern = {
  pattern: new RegExp(`(?=%\\})${UNBEGUN}(?<wrong>%\\})[^\\n]*`, 'dg'),
  find: () => ({
    code: 'shortcode/syntax',
    what: '%} ends a shortcode here that nothing begins.',
    why: 'Readers would see it as it is typed.',
    fix: 'Write {% and the name of the shortcode where it begins, or remove this.',
  }),
};
