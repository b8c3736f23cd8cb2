/** Dictionaries: what tests ask of the words of a language. */
import type { PluralForms } from '../../src/content/words/dictionary.ts';

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
