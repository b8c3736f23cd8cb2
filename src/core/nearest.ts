/** Nearest word: what somebody probably meant to type. */
import { distance } from 'fastest-levenshtein';
import { writeText } from './remedies.ts';

/** The candidate nearest to the word, or `undefined` when none is near enough to be worth a guess. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = fold(word);
  let best: string | undefined;
  let bestDistance = slipsIn(typed.length) + 1;
  for (const candidate of candidates) {
    const meant = fold(candidate);
    // No word is nearer to another than their lengths are.
    if (Math.abs(typed.length - meant.length) >= bestDistance && !isLonger(typed, meant)) continue;
    const changes = Math.min(changesBetween(typed, meant), isLonger(typed, meant) ? slipsIn(typed.length) : Infinity);
    if (changes < bestDistance && (changes < 2 || isLike(typed, meant, changes))) {
      best = candidate;
      bestDistance = changes;
    }
  }
  return best;
}

/** How many slips make one word of another. Short words are near to far too many others: "shout" is not "sort". */
function slipsIn(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : Math.floor(length * 0.4);
}

/** `casting` for `cast`. */
function isLonger(typed: string, meant: string): boolean {
  return meant.length > 3 && typed.startsWith(meant) && typed.length < meant.length + 4;
}

/**
 * Whether several slips are worth a guess: few make a mistake in the first letter, and of several words each has to be
 * near by itself, so that what they share does not count. "Ipswich" is not "Zurich" because both are in Europe. In a
 * long text a few slips are few wherever they are.
 */
function isLike(typed: string, meant: string, changes: number): boolean {
  const [words, others] = [wordsIn(typed), wordsIn(meant)];
  const isFew = (part: number) => changes <= typed.length * part;
  if (words.length !== others.length) return [0, -1].some((end) => words.at(end)?.[0] === others.at(end)?.[0]);
  return words.every((word, index) => {
    const other = others[index] ?? '';
    if (word === other || isLonger(word, other)) return true;
    if (word[0] !== other[0] && !isFew(0.15)) return false;
    return isFew(0.25) || changesBetween(word, other) <= slipsIn(word.length);
  });
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[-/.]/).filter((word) => word !== '');
}

/** `Write "title".` for a near miss, else the alternative sentence. */
export function suggestion(word: string, candidates: Iterable<string>, otherwise: string): string {
  const all = [...candidates];
  const near = nearest(word, all) ?? onlyLonger(word, all);
  return near === undefined ? otherwise : writeText(near);
}

/** `Write "weekly"` of one, `Write one of: a, b` of several; without a full stop. */
export function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `Write "${words[0]}"` : `Write one of: ${words.join(', ')}`;
}

/** The only candidate that is the word and more: `night-desk-2024` for `night-desk`. */
export function onlyLonger(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < 3) return undefined;
  const [found, ...others] = candidates.filter((each) => each.startsWith(`${word}-`) || each.endsWith(`-${word}`));
  return others.length === 0 ? found : undefined;
}

/** The only candidate that the word goes on from: `privacy` for `privacy-policy`. */
export function onlyShorter(word: string, candidates: readonly string[]): string | undefined {
  const [found, ...others] = candidates.filter((each) => each.length > 3 && word.startsWith(`${each}-`));
  return others.length === 0 ? found : undefined;
}

/** The file that was meant, which may be in another folder. */
export function nearestFile(path: string, files: readonly string[]): string | undefined {
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const [same, ...others] = files.filter((file) => nameOf(file) === nameOf(path));
  return others.length === 0 ? (same ?? nearest(path, files)) : undefined;
}

/** How many letters differ; two that have changed places count as one slip. */
export function changesBetween(typed: string, meant: string): number {
  const changes = distance(typed, meant);
  return changes === 2 && [...typed].sort().join() === [...meant].sort().join() ? 1 : changes;
}

/** A word without the curly quotation marks that an editor may have put around it. */
export function unquoted(word: string): string {
  return word.replace(/^[“”„‘’]|[“”‘’]$/gu, '');
}

function fold(word: string): string {
  return unquoted(word.trim())
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
