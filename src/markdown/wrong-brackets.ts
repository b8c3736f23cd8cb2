/** Wrong brackets: our own shortcodes in the brackets of other systems (`[% watch %]`) or without their first (`watch %}`), and comments of template languages. */
import { literally } from '../core/text-as-pattern.ts';
import { foreign } from './foreign-tags.ts';
import { type Shortcodes, shortcodeNames } from './shortcodes.ts';
import { knownNames } from './tag-partners.ts';
import type { TextPattern } from './text-patterns.ts';

/** The patterns for these shortcodes. */
export function bracketPatterns(shortcodes: Shortcodes): readonly TextPattern[] {
  if (shortcodeNames(shortcodes).length === 0) return [strayEnd, comments];
  const name = `(?<name>${knownNames(shortcodes).map(literally).join('|')})`;
  // An end can hardly be meant as anything else, also when it stands against a word.
  const endings = knownNames(shortcodes).filter((each) => /^end./.test(each));
  const end = `(?<name>${endings.map(literally).join('|')})`;
  const ends =
    endings.length === 0
      ? []
      : [ownTag(`(?<!\\{)\\{\\s*${end}\\s*\\}(?!\\})`), ownTag(`${UNBEGUN}(?:%{1,2}\\s*)?${end}\\s*-?%\\}`)];
  return [
    ownTag(`[[(<]%[-=]?\\s*${name}(?<values>(?:\\s(?:"[^"\\n]*"|[^"%\\n])*?)?)\\s*-?%[\\]})>]`),
    ownTag(`(?<!\\{)\\{\\s*${name}(?<values>(?:\\s(?:"[^"\\n]*"|[^"{}%\\n])*?)?)\\s*%\\}`),
    ownTag(`(?<!\\{)\\{\\s*${name}(?<values>${VALUE}+)\\s*\\}(?!\\})`),
    ...ends,
    ownTag(`${UNBEGUN}(?<![\\w"'-])(?:%{1,2}\\s*)?\\b${name}(?<values>${VALUE}*)\\s*-?%\\}`),
    strayEnd,
    comments,
  ];
}

/** Where no `{%` stands before it in its line; one that is left there is meant to be read. */
const UNBEGUN = '(?<!\\{(?:%[^\\n]*)?)';

/** An argument, so that words of a sentence are none. */
const VALUE = `(?:[\\s,]+(?:[a-z]+=)?(?:"[^"\\n]*"|'[^'\\n]*'|\\[[^[\\]\\n]*\\]|[\\d.]+|true|false))`;

function ownTag(pattern: string): TextPattern {
  return {
    pattern: new RegExp(`(?<!\\\\)${pattern}`, 'g'),
    find: (typed, { name = '', values = '' }) => ({
      code: 'shortcode/syntax',
      what: `${typed} is not how a shortcode is written.`,
      why: 'Readers would see it as it is typed.',
      fix: `Write {% ${`${name} ${values.trim()}`.trim()} %}.`,
      tag: name,
    }),
  };
}

/** `%}` alone, the first in a line. */
const strayEnd: TextPattern = {
  pattern: new RegExp(`${UNBEGUN}(?<wrong>%\\})[^\\n]*`, 'dg'),
  find: () => ({
    code: 'shortcode/syntax',
    what: '%} ends a shortcode here that nothing begins.',
    why: 'Readers would see it as it is typed.',
    fix: 'Write {% and the name of the shortcode where it begins, or remove this.',
  }),
};

/** `{# a note #}`. */
const comments: TextPattern = {
  pattern: /(?<!\\)\{#-?[^\S\n](?<words>[^{}\n]*?)-?#\}/g,
  find: (typed, { words = '' }) =>
    foreign(typed, 'is a comment of a template language', `Write <!-- ${words.trim()} -->, or remove it.`),
};
