/** Dictionaries: what tests ask of the words of a language. */
import type { PluralForms } from '../../src/content/words/dictionary.ts';
import { english } from '../../src/content/words/english.ts';

type Word = string | PluralForms;

const formsOf = (word: Word): readonly string[] => (typeof word === 'string' ? [word] : Object.values(word));

/** The places that a word fills, in the order of the alphabet; each form fills the same ones. */
export function placesIn(word: Word): readonly string[] {
  const ofForms = formsOf(word).map((form) => (form.match(/\{\w+\}/g) ?? []).sort().join(' '));
  return [...new Set(ofForms)];
}

/** The words with letters in them, by name; of several forms the general one. Dates are patterns of another kind. */
export function saidInLetters(dictionary: Readonly<Record<string, Word>>): readonly (readonly [string, string])[] {
  return Object.entries(dictionary)
    .map(([name, word]) => [name, typeof word === 'string' ? word : word.other] as const)
    .filter(([name, text]) => !name.endsWith('Pattern') && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')));
}

/** The English words, taken apart at their places, that stand in a text and are no words of the other language as well. */
export function englishIn(text: string, own: Readonly<Record<string, Word>>): readonly string[] {
  const fragments = Object.values(english)
    .flatMap(formsOf)
    .flatMap((form) => form.split(/\{\w+\}/))
    .map((fragment) => fragment.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((fragment) => fragment.length > 1 && fragment !== 'LLLL yyyy');
  const ownText = Object.values(own).flatMap(formsOf).join('\n');
  return [...new Set(fragments)].filter((fragment) => isWordIn(fragment, text) && !isWordIn(fragment, ownText));
}

function isWordIn(word: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(text);
}
