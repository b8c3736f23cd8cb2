/** Wrong brackets: our own shortcodes in the brackets of other systems (`[% watch %]`, `<% watch %>`), and comments of template languages. */
import { literally } from '../core/text-as-pattern.ts';
import { foreign } from './foreign-tags.ts';
import { isPaired, type Shortcodes, shortcodeNames } from './shortcodes.ts';
import type { TextPattern } from './text-patterns.ts';

/** The patterns for these shortcodes. */
export function bracketPatterns(shortcodes: Shortcodes): readonly TextPattern[] {
  const names = shortcodeNames(shortcodes);
  if (names.length === 0) return [comments];
  const tags = [...names, ...names.filter((name) => isPaired(name, shortcodes)).map((name) => `end${name}`)];
  const name = `(?<name>${tags.map(literally).join('|')})`;
  return [
    ownTag(`[[(<]%[-=]?\\s*${name}(?<values>(?:\\s(?:"[^"\\n]*"|[^"%\\n])*?)?)\\s*-?%[\\]})>]`),
    ownTag(`(?<!\\{)\\{\\s*${name}(?<values>(?:\\s(?:"[^"\\n]*"|[^"{}%\\n])*?)?)\\s*%\\}`),
    ownTag(`(?<!\\{)\\{\\s*${name}(?<values>\\s(?:[a-z]+=)?"[^"\\n]*"[^{}%\\n]*?)\\s*\\}(?!\\})`),
    comments,
  ];
}

function ownTag(pattern: string): TextPattern {
  return {
    pattern: new RegExp(`(?<!\\\\)${pattern}`, 'g'),
    find: (typed, { name = '', values = '' }) => ({
      code: 'shortcode/syntax',
      what: `${typed} is not how a shortcode is written.`,
      why: 'Readers would see it as it is typed.',
      fix: `Write {% ${`${name} ${values.trim()}`.trim()} %}.`,
    }),
  };
}

/** `{# a note #}`. */
const comments: TextPattern = {
  pattern: /(?<!\\)\{#-?[^\S\n](?<words>[^{}\n]*?)-?#\}/g,
  find: (typed, { words = '' }) =>
    foreign(typed, 'is a comment of a template language', `Write <!-- ${words.trim()} -->, or remove it.`),
};
