/**
 * Quoted words: whether a text holds the words of a quotation, with what the quotation declares to leave out or to put in.
 *
 * `…` leaves out, and `[ ]` puts something in or in the place of a few words, as newspapers write it. All texts are folded.
 */

/** Where a quotation leaves its text. */
export interface Departure {
  /** The words that are not there. */
  readonly part: string;
  /** Whether they are somewhere else in the text. */
  readonly isElsewhere: boolean;
}

/** The first part of a quotation that the text does not hold in its order; `undefined` when it holds all of them. */
export function departureOf(quotation: string, text: string): Departure | undefined {
  if (holdsWords(text, quotation)) return undefined;
  const parts = partsOf(quotation);
  if (parts.length === 0 || parts.length > MOST_PARTS) return { part: quotation, isElsewhere: false };
  let ends: readonly number[] = [0];
  for (const [index, part] of parts.entries()) {
    const found = placesOf(part, text, index === 0, index === parts.length - 1);
    const reached = reachable(ends, found, part.gap, text);
    if (reached.length === 0) return { part: part.words, isElsewhere: found.length > 0 };
    ends = reached.map(({ end }) => end).sort((a, b) => a - b);
  }
  return undefined;
}

/** Whether a text holds the words whole: "We can" is not in "We cannot". Scripts that put no space between words have no such limits. */
export function holdsWords(text: string, words: string): boolean {
  return occurrences(words, text, false).next().done === false;
}

/** Nobody prints a quotation of more pieces, and each is searched for in the whole text. */
const MOST_PARTS = 40;

/** What may stand between two parts, from the least to the most. */
const gaps = ['space', 'letters', 'words', 'anything'] as const;
type Gap = (typeof gaps)[number];

/** Words that have to stand in the text as they are. */
interface Part {
  readonly words: string;
  /** What may stand before them. */
  readonly gap: Gap;
  /** Whether they end within a word, the rest of which the quotation has put in brackets. */
  readonly isCut: boolean;
  /** Whether their first letter stands in brackets, and may be large or small. */
  readonly isCaseFree: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const DECLARED = /(\[ ?\.\.\. ?\]|\. \. \.|\.\.\.|\[[^[\]]*\])/;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}]/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

function partsOf(quotation: string): readonly Part[] {
  const pieces = quotation.split(DECLARED);
  const parts: Part[] = [];
  let gap: Gap = 'anything';
  let words = '';
  let isCaseFree = false;
  const end = (next: Gap, isCut = false): void => {
    // What is left of a sentence may be a full stop, which proves nothing.
    const isPart = HAS_WORD.test(words);
    if (isPart) parts.push({ words: words.trim(), gap, isCut, isCaseFree });
    gap = isPart || gaps.indexOf(next) > gaps.indexOf(gap) ? next : gap;
    words = '';
    isCaseFree = false;
  };

  for (const [index, piece] of pieces.entries()) {
    const isWithinWord = ENDS_IN_WORD.test(words);
    if (index % 2 === 0) {
      words += piece;
    } else if (/^\[? ?\.[. ]*\]?$/.test(piece)) {
      end('anything');
    } else if (BEGINS_IN_WORD.test(pieces[index + 1] ?? '')) {
      if (!isWithinWord) {
        end('space');
        isCaseFree = true;
      }
      words += piece.slice(1, -1);
    } else {
      end(isWithinWord ? 'letters' : 'words', isWithinWord);
    }
  }
  end('anything');
  return parts;
}

/** Every place at which a part stands in a text, first to last. */
function placesOf(
  { words, isCut, isCaseFree }: Part,
  text: string,
  isFirst: boolean,
  isLast: boolean,
): readonly Place[] {
  const [first = '', ...others] = words;
  const rest = others.join('');
  const lower = first.toLowerCase() + rest;
  const forms = isCaseFree ? [lower, first.toUpperCase() + rest] : isFirst ? [words, lower] : [words];
  const whole = [...new Set(forms)].flatMap((form) => [...occurrences(form, text, isCut)]);
  const stopped = isLast && words.endsWith('.') ? forms.flatMap((form) => unstopped(form.slice(0, -1), text)) : [];
  return [...whole, ...stopped].sort((a, b) => a.start - b.start);
}

/** Before the mark that closes speech, the text may have a comma in the place of the full stop, or nothing. */
function unstopped(words: string, text: string): readonly Place[] {
  return [...occurrences(words, text, false)].filter(({ end }) => /^(?:,?"|",|,'|',)/.test(text.slice(end, end + 2)));
}

function* occurrences(words: string, text: string, isCut: boolean): Generator<Place> {
  if (words === '') return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const before = text.slice(Math.max(at - 2, 0), at) + words.slice(0, 1);
    const after = words.slice(-1) + text.slice(end, end + 2);
    if (!JOINED_BEFORE.test(before) && (isCut || !JOINED_AFTER.test(after))) yield { start: at, end };
  }
}

const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]';
const JOINED_BEFORE = new RegExp(`${LETTER}['’]?${LETTER}$`, 'u');
const JOINED_AFTER = new RegExp(`^${LETTER}['’]?${LETTER}`, 'u');

/** Those places that can follow one of the ends, both in order. */
function reachable(ends: readonly number[], places: readonly Place[], gap: Gap, text: string): readonly Place[] {
  const [first = 0] = ends;
  if (gap === 'anything') return places.filter(({ start }) => start >= first);
  let index = 0;
  return places.filter(({ start }) => {
    while ((ends[index + 1] ?? Number.POSITIVE_INFINITY) <= start) index += 1;
    const end = ends[index] ?? 0;
    // The nearest end leaves the least between.
    return end <= start && start - end <= LONGEST && GAPS[gap].test(text.slice(end, start));
  });
}

/** What stands in brackets may stand for six words, or for the end of one. */
const GAPS = {
  space: /^\s*$/,
  letters: /^[\p{L}\p{M}]*\s*$/u,
  words: /^\s*(?:\S+(?:\s+\S+){0,5}\s*)?$/,
} as const;
const LONGEST = 120;
