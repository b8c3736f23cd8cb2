/**
 * Visible words: every word a page prints that no author wrote.
 *
 * Elements and layouts take their words from here, so that a site can change them and another language is one more
 * dictionary. `{name}` marks where something is put in.
 */
import { html, type Markup, type MarkupValue } from '../core/markup.ts';
import type { Dictionary, PluralForms } from './words/dictionary.ts';
import { americanEnglish, english } from './words/english.ts';
import { korean } from './words/korean.ts';
import { signsOf } from './words/signs.ts';
import { welsh, welshJoint } from './words/welsh.ts';

/** How a language writes numbers and lists, and which form a number asks for. */
export interface LanguageRules {
  readonly numbers: Intl.NumberFormat;
  readonly lists: Intl.ListFormat;
  readonly plurals: Intl.PluralRules;
  /** What stands between two things of a list, from what `lists` puts there and the text behind it. */
  joint(joint: string, next: string): string;
}

/** The words of a site, and the rules of its language. */
export type Words = Dictionary & { readonly rules: LanguageRules };

/** The words that a site says in another way. */
export type ChangedWords = Partial<Dictionary>;

/** The names of all words, for options and tests. */
export const wordNames = Object.keys(english) as readonly (keyof Dictionary)[];

/** Whether a word depends on a number, so that it may have several forms. */
export function isCounted(name: keyof Dictionary): boolean {
  return typeof english[name] !== 'string';
}

/** The dictionaries, by the first part of a language tag. */
const dictionaries: Readonly<Record<string, Dictionary>> = { en: english, ko: korean, cy: welsh };

/** What a region says in another way. */
const variants: Readonly<Record<string, ChangedWords>> = { 'en-US': americanEnglish };

/** The words of a site in a language (BCP 47), with those it has changed. What no dictionary has is English. */
export function wordsOf(language: string, changed: ChangedWords = {}): Words {
  const { language: name, region } = new Intl.Locale(language);
  const own = dictionaries[name] ?? { ...english, ...signsOf(language) };
  return { ...own, ...variants[`${name}-${region}`], ...changed, rules: rulesOf(language, name) };
}

/** The names of the words that a site in a language (BCP 47) prints in English, because no dictionary and no change has them. */
export function untranslatedWords(language: string, changed: ChangedWords): readonly (keyof Dictionary)[] {
  if (Object.hasOwn(dictionaries, new Intl.Locale(language).language)) return [];
  const known = { ...signsOf(language), ...changed };
  return wordNames.filter((name) => known[name] === undefined && hasLetters(english[name]));
}

/** Whether a word says something, and is no mere row of signs. */
function hasLetters(word: string | PluralForms): boolean {
  return typeof word !== 'string' || /\p{L}/u.test(word.replace(PLACE, ''));
}

function rulesOf(language: string, name: string): LanguageRules {
  // English without a region has British words, so its lists have no comma before "and".
  const tag = language === 'en' ? 'en-GB' : language;
  return {
    numbers: new Intl.NumberFormat(tag),
    lists: new Intl.ListFormat(tag),
    plurals: new Intl.PluralRules(tag),
    joint: name === 'cy' ? welshJoint : (joint) => joint,
  };
}

/** The marks that straight quotation marks become: around speech, and around speech within it. */
export function quotationMarks(words: Dictionary): readonly string[] {
  return [words.openingQuote, words.closingQuote, words.openingInnerQuote, words.closingInnerQuote];
}

/** A number as the language writes it. */
export function numberInWords(number: number, { rules }: Words): string {
  return rules.numbers.format(number);
}

/** A word that depends on a number, in the form that the number asks for: "1 episode", "8 episodes". */
export function counted(word: string | PluralForms, count: number, words: Words): string {
  const form = typeof word === 'string' ? word : (word[words.rules.plurals.select(count)] ?? word.other);
  return sentence(form, { count: numberInWords(count, words) });
}

/** A sentence with its `{places}` filled, as text. */
export function sentence(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACE, (whole, name: string) => values[name] ?? whole);
}

/** A sentence with its `{places}` filled, as markup: the sentence is escaped, markup in the places stays. */
export function phrase(template: string, values: Readonly<Record<string, MarkupValue>>): Markup {
  // Of what is split, every second part is the name of a place.
  const parts = template.split(/\{(\w+)\}/);
  return html`${parts.map((part, index) => {
    if (index % 2 === 0) return part;
    return part in values ? values[part] : `{${part}}`;
  })}`;
}

/** Things in a row, as the language joins them: "a, b and c". */
export function listInWords(items: readonly MarkupValue[], words: Words): Markup {
  const texts = items.map((item) => html`${item}`.toString().replace(/<[^>]*>/g, ''));
  return html`${inRow(items, texts, words)}`;
}

/** The same as text. */
export function listAsText(items: readonly string[], words: Words): string {
  return inRow(items, items, words).join('');
}

/** `texts` are what the items read like, which decides what is between them. */
function inRow<Item>(items: readonly Item[], texts: readonly string[], { rules }: Words): readonly (Item | string)[] {
  if (items.length < 2) return items;
  let behind = 0;
  return rules.lists.formatToParts(texts).flatMap(({ type, value }): readonly (Item | string)[] => {
    if (type === 'literal') return [rules.joint(value, texts[behind] ?? '')];
    behind += 1;
    return items.slice(behind - 1, behind);
  });
}

const PLACE = /\{(\w+)\}/g;
