/**
 * Alphabet: names in the order of a language, each below its letter.
 *
 * A letter is what the language takes for one: in Swedish, Å is a letter of its own behind Z; in English it is an A.
 */

/** What stands below one letter. */
export interface LetterGroup<Item> {
  /** The letter, `0–9`, or the name of a script that has no alphabet. */
  readonly title: string;
  /** An id for links to it. */
  readonly id: string;
  readonly items: readonly Item[];
}

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = '0–9';
const OTHER = '#';

/** Items in the order of their names, by letter: digits first, then the letters of the language, then those of other scripts. */
export function byLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  language: string,
): readonly LetterGroup<Item>[] {
  const letters = letterReader(language);
  const groups = new Map<string, Item[]>();
  for (const item of inOrder(items, nameOf, language)) {
    const letter = letters(sortedAs(nameOf(item), language));
    const known = groups.get(letter);
    if (known) known.push(item);
    else groups.set(letter, [item]);
  }
  // Whatever a collation does with digits and marks, a reader looks for them before A.
  const first = [OTHER, DIGITS];
  return [...groups]
    .sort(([a], [b]) => first.indexOf(b) - first.indexOf(a))
    .map(([title, group]) => ({ title, id: idOf(title), items: group }));
}

/** Items in the order of their names. */
export function inOrder<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  language: string,
): readonly Item[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return items
    .map((item) => ({ item, name: sortedAs(nameOf(item), language) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ item }) => item);
}

/** A name as it is sorted: without marks at its beginning, in English also without an article. */
function sortedAs(name: string, language: string): string {
  const bare = name.replace(/^[^\p{L}\p{N}]+/u, '');
  if (new Intl.Locale(language).language !== 'en') return bare;
  return bare.replace(/^(?:the|an?)\s+(?=[\p{L}\p{N}])/iu, '');
}

function letterReader(language: string): (name: string) => string {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const scripts = new Intl.DisplayNames([language], { type: 'script' });
  const known = new Map<string, string>();

  function letterOf(character: string): string {
    if (character === '') return OTHER;
    if (/\p{N}/u.test(character)) return DIGITS;
    if (/\p{Script=Hangul}/u.test(character)) return initialOf(character);
    if (/\p{Script=Han}/u.test(character)) return scripts.of('Hani') ?? '漢';
    const upper = [...character.toLocaleUpperCase(language)][0] ?? character;
    if (!/\p{Script=Latin}/u.test(character)) return [...upper.normalize('NFD')][0] ?? upper;
    const base = LATIN.find((letter) => compare(letter, character) === 0);
    if (base !== undefined) return base;
    // What is made of a letter and a mark and is not that letter here is one of its own; Æ and the like stand where they are sorted.
    const isMarked = character.normalize('NFD') !== character;
    const before = LATIN.findLast((letter) => compare(letter, character) < 0);
    return isMarked || before === undefined || before === 'Z' ? upper : before;
  }

  return (name) => {
    const [character = ''] = [...name.normalize('NFC')];
    const letter = known.get(character) ?? letterOf(character);
    known.set(character, letter);
    return letter;
  };
}

/** The consonant that a Korean syllable begins with, doubled ones with their single one, as in a Korean index. */
function initialOf(syllable: string): string {
  const initial = syllable.normalize('NFD').codePointAt(0) ?? 0;
  return INITIALS[initial - FIRST_INITIAL] ?? syllable;
}

const FIRST_INITIAL = 0x1100;
const INITIALS = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'];

function idOf(title: string): string {
  if (title === DIGITS) return 'letter-0-9';
  if (/^[A-Z]$/.test(title)) return `letter-${title.toLowerCase()}`;
  return `letter-${[...title].map((character) => character.codePointAt(0)?.toString(16)).join('-')}`;
}
