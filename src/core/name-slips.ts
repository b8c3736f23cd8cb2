/**
 * Name slips: where a text has a name that is almost one of a list.
 *
 * A slip is looked for beside a word that is right: "Choi Nam-la" is seen because of "Choi". That costs one look-up for
 * each word with a capital, and leaves alone what merely sounds alike. Scripts without capitals have no such words.
 */
import { changesBetween } from './nearest.ts';
import { foldName } from './plain-text.ts';

/** A name that is almost right. */
export interface NameSlip {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  /** The name of the list. */
  readonly meant: string;
}

/** A list of names, made ready to be looked for. */
export interface NamePatterns {
  /** By the word that is met. */
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** Double names, such as "Nam-ra". */
  readonly doubles: ReadonlySet<string>;
}

/** All slips of a text, in its order. `hide` takes out what nobody reads as prose, without moving the rest. */
export function nameSlips(
  text: string,
  lists: readonly NamePatterns[],
  hide: (text: string) => string,
): readonly NameSlip[] {
  const wanted = lists.filter(({ patterns }) => patterns.size > 0);
  if (wanted.length === 0) return [];
  const words = wordsIn(text);
  const doubles = new Set(wanted.flatMap((list) => [...list.doubles]));
  const suspects: Suspect[] = [];
  for (const [index, word] of words.entries()) {
    for (const { patterns } of wanted) {
      for (const pattern of patterns.get(word.text) ?? []) {
        const suspect = slipAround(index, pattern, words, text);
        if (suspect) suspects.push(suspect);
      }
    }
    if (word.text.includes('-')) suspects.push(...doubleSlips(index, doubles, words, text));
  }
  // Most texts have none, and need no second look.
  if (suspects.length === 0) return [];
  const shown = hide(text);
  const slips: NameSlip[] = [];
  for (const { words: suspicious, ...slip } of suspects.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const isSeen = shown.slice(slip.start, slip.end) === slip.typed;
    const isNew = slip.start >= (slips.at(-1)?.end ?? 0);
    if (isSeen && isNew && !suspicious.some((word) => standsInSmall(word, shown))) slips.push(slip);
  }
  return slips;
}

/** A word with a capital. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A name as its words with capitals, and what stands between them. */
interface Pattern {
  readonly name: string;
  readonly words: readonly string[];
  readonly glue: readonly string[];
  /** Which of its words was met. */
  readonly at: number;
  /** Whether it has spaces in place of its hyphens, so that it is a slip as it stands. */
  readonly isSpaced: boolean;
}

interface Suspect extends NameSlip {
  /** The words that may be ordinary ones, so that there is no name at all. */
  readonly words: readonly string[];
}

const WORD = /(?<![\p{L}\p{N}\p{M}'’-])\p{Lu}[\p{L}\p{M}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}]*)*/gu;

/** What reads as a space: also emphasis around it, and the end of a line, in a quotation too. */
const SPACE = /^[*_]*(?:[ \u00A0]|[ \t]*\n[> \t]*)[*_]*$/;

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: whole, index }) => {
    const word = POSSESSIVE.test(whole) ? whole.slice(0, -2) : whole;
    return { text: word, start: index, end: index + word.length };
  });
}

const POSSESSIVE = /['’]s$/i;

/** Makes names ready to be looked for. */
export function namePatterns(names: Iterable<string>): NamePatterns {
  const patterns = new Map<string, Pattern[]>();
  const doubles = new Set<string>();
  const add = (name: string, shown: string, isSpaced: boolean): void => {
    const found = wordsIn(shown);
    if (found.length < 2) return;
    const words = found.map(({ text }) => text);
    const glue = found.slice(1).map(({ start }, index) => shown.slice(found[index]?.end, start));
    for (const [at, word] of words.entries()) {
      if (word.length > 1) patterns.set(word, [...(patterns.get(word) ?? []), { name, words, glue, at, isSpaced }]);
    }
  };
  for (const name of names) {
    add(name, name, false);
    for (const { text } of wordsIn(name)) if (text.includes('-') && text.length > 5) doubles.add(text);
    const spaced = name.replace(/-(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`);
    if (spaced !== name) add(name, spaced, true);
  }
  return { patterns, doubles };
}

/** The name that a word is part of, if exactly one of the other words is not as it should be. */
function slipAround(
  index: number,
  { name, words: meant, glue, at, isSpaced }: Pattern,
  words: readonly Word[],
  text: string,
): Suspect | undefined {
  const first = index - at;
  const found = words.slice(Math.max(first, 0), first + meant.length);
  if (first < 0 || found.length < meant.length) return undefined;
  const isJoined = glue.every((between, gap) => {
    const typed = text.slice(found[gap]?.end, found[gap + 1]?.start);
    return typed === between || (between === ' ' && SPACE.test(typed));
  });
  if (!isJoined) return undefined;
  const wrong = meant.flatMap((word, part) => (found[part]?.text === word ? [] : [{ word, part }]));
  const [slip] = wrong;
  const start = found[0]?.start ?? 0;
  const end = found.at(-1)?.end ?? start;
  const suspect = { start, end, typed: text.slice(start, end), meant: name };
  if (isSpaced) return slip ? undefined : { ...suspect, words: [] };
  const typed = slip && found[slip.part]?.text;
  if (!slip || wrong.length > 1 || typed === undefined || !isSlip(typed, slip.word)) return undefined;
  // At the beginning of a sentence every word has a capital.
  if (slip.part === 0 && typed.length < 5 && beginsSentence(text, start)) return undefined;
  return { ...suspect, words: [typed, words[index]?.text ?? ''] };
}

/** A double name by itself, such as "Nam-la". */
function doubleSlips(
  index: number,
  doubles: ReadonlySet<string>,
  words: readonly Word[],
  text: string,
): readonly Suspect[] {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || doubles.has(word.text)) return [];
  const isJoined = (one: Word | undefined, other: Word | undefined) =>
    one && other && SPACE.test(text.slice(one.end, other.start));
  if (isJoined(before, word) || isJoined(word, after)) return [];
  return [...doubles]
    .filter((double) => isSlip(word.text, double, double.length > 8 ? 2 : 1))
    .map((meant) => ({ start: word.start, end: word.end, typed: word.text, meant, words: [word.text] }));
}

/** Whether a word is another with a letter or two that are wrong. The longer it is, the less likely it is to be another name. */
export function isSlip(typed: string, meant: string, most = meant.length > 6 ? 2 : 1): boolean {
  const [one, other] = [foldName(typed), foldName(meant)];
  // A plural, or other capitals.
  if (one === other || one === `${other}s` || one === `${other}es`) return false;
  if (other.length < 3 || Math.abs(one.length - other.length) > most) return false;
  // "Ann" and "Ana" are two people; "Cho" and "Choi" are two spellings.
  if (other.length === 3 && one.length === other.length) return false;
  const changes = changesBetween(one, other);
  // "Ki-young" and "Ki-jung" are two people, "Yi-hyeon" and "Yi-hyun" one: two letters may differ within a syllable.
  return changes < 2 ? changes === 1 : changes <= most && /[^-]$/.test(sharedBeginning(one, other));
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:…]["”’')]*\s|\n\s*\n|["“‘(#>*-]\s?)$/u.test(text.slice(Math.max(start - 8, 0), start));
}

/** Whether a word stands in the text without its capital, too, so that it is an ordinary word. */
function standsInSmall(word: string, text: string): boolean {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    const around = `${text.slice(Math.max(at - 1, 0), at)} ${text.charAt(at + small.length)}`;
    if (!/[\p{L}\p{N}-]/u.test(around)) return true;
  }
  return false;
}
