/**
 * Look-alikes: words that read like a known one and are none, because of a letter of another alphabet or a character
 * that nobody sees.
 */
import { nameOfInvisible } from './invisible-characters.ts';

/** What is to be seen in such a word, and how to mend it. `undefined` when none of the known words reads like it. */
export function lookAlike(
  word: string,
  known: Iterable<string>,
): { readonly what: string; readonly fix: string } | undefined {
  if (!STRANGE.test(word)) return undefined;
  const plain = word.replace(UNSEEN, '').replace(/\p{L}/gu, (letter) => LATIN.get(letter) ?? letter);
  if (![...known].includes(plain)) return undefined;
  const letters = [...word];
  const strange = letters.findIndex((letter) => STRANGE.test(letter));
  const letter = letters[strange] ?? '';
  const before = letters.slice(0, strange).join('');
  if (LATIN.has(letter)) {
    const alphabet = /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : 'Greek';
    const place = ORDINALS[strange] ? `The ${ORDINALS[strange]} letter` : `Letter ${strange + 1}`;
    return { what: `${place} of "${word}" is a ${alphabet} ${letter}.`, fix: `Type the word again: ${plain}` };
  }
  const place = before === '' ? `before "${plain}"` : `after "${before}"`;
  const what = `A character that nobody sees (${nameOfInvisible(letter)}) stands ${place}.`;
  return { what, fix: before === plain ? 'Delete it.' : `Type the word again: ${plain}` };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Letters of other alphabets that are drawn like Latin ones. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Cyrillic: ['аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅ', 'aeopcyxijshdqwABEKMHOPCTXIJS'],
    Greek: ['ονρικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovpikABEZHIKMNOPTYX'],
  }).flatMap(([, [theirs = '', ours = '']]) =>
    [...theirs].map((letter, index) => [letter, ours.charAt(index)] as const),
  ),
);

/** Signs without a shape, and spaces other than the ordinary one. */
const UNSEEN = /[\p{Cf}\p{Cc}]|(?! )\p{Zs}/gu;
const STRANGE = /[\p{Cf}\p{Cc}\p{Script=Cyrillic}\p{Script=Greek}]|(?! )\p{Zs}/u;
