/**
 * Pull quote check: the words of a pull quote have to occur in the article's own text.
 *
 * Quotation marks, dashes, white space and markup are folded; everything else has to be the same.
 */
import { distance } from 'fastest-levenshtein';
import {
  type ArticleDocument,
  concealersOf,
  contentOf,
  type ElementUse,
  ownText,
  type TextBlock,
} from '../content/document.ts';
import type { CheckedFile, EditorialCheck } from '../content/editorial-check.ts';
import { foldText, sentencesOf } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, lineOffset, problemAt } from '../core/source.ts';

/** Finds pull quotes that are empty or that quote nothing. */
export const checkPullQuotes: EditorialCheck = {
  lasting: true,
  run: (checked) => {
    const quotes = checked.document.uses.filter((use) => use.element.repeatsText);
    if (quotes.length === 0) return [];
    // All quotations that stand in the same spoiler, or in none, are seen with the same text.
    const known = new Map<ElementUse | undefined, OwnWords>();
    return quotes.flatMap((use) => {
      const spoiler = concealersOf(checked.document, use).at(-1);
      const own = known.get(spoiler) ?? ownWords(checked, use);
      known.set(spoiler, own);
      return problemOfQuote(use, checked, own) ?? [];
    });
  },
};

/** The article's own words: as typed, as one folded text, and as sentences, which only a misquotation needs. */
interface OwnWords {
  readonly blocks: readonly TextBlock[];
  folded(): string;
  sentences(): readonly OwnSentence[];
}

interface OwnSentence {
  readonly sentence: string;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly block: TextBlock;
}

function ownWords({ document, language }: CheckedFile, quote: ElementUse): OwnWords {
  const blocks = ownText(document, quote);
  let folded: string | undefined;
  let known: readonly OwnSentence[] | undefined;
  return {
    blocks,
    folded() {
      folded ??= foldText(blocks.map(({ text }) => text).join(' '));
      return folded;
    },
    sentences() {
      known ??= blocks.flatMap((block) =>
        sentencesOf(block.text, language).map((sentence) => {
          const folded = foldText(sentence);
          return { sentence, folded, words: wordsIn(folded), block };
        }),
      );
      return known;
    },
  };
}

function problemOfQuote(use: ElementUse, { source, document }: CheckedFile, own: OwnWords): Problem | undefined {
  const shown = contentOf(document, use).join(' ').trim();
  // Most quotations are copied, and need no folding to be found.
  if (shown !== '' && own.blocks.some(({ text }) => holdsWords(text, shown) && !INVISIBLE.test(text))) return undefined;
  const quote = withoutOuterMarks(foldText(shown));
  if (quote === '') {
    return problemAt(source, use.start, use.end, {
      code: 'shortcode/empty',
      what: 'The pull quote is empty.',
      why: 'Readers would see an empty box.',
      fix: `Write the words between {% ${use.element.shortcode} %} and {% end${use.element.shortcode} %}.`,
    });
  }
  if (holdsWords(own.folded(), quote)) return undefined;

  const typed = source.text.slice(use.contentStart, use.contentEnd);
  const start = use.contentStart + (typed.length - typed.trimStart().length);
  if (isConcealed(quote, document))
    return problemAt(source, start, use.contentStart + typed.trimEnd().length, concealed);
  const near = nearestSentence(quote, own.sentences());
  return problemAt(source, start, use.contentStart + typed.trimEnd().length, {
    code: 'quote/not-found',
    what: 'These words are not in the article.',
    why: 'A pull quote repeats what the article says. One that says something else is a misquotation, and is hidden from screen readers.',
    fix: near
      ? `Copy the words exactly. The nearest sentence is in line ${lineOf(near.sentence, near.block, source.text)}: “${near.sentence}”`
      : 'Copy words from the article exactly.',
  });
}

/** Whether a spoiler has the words. */
function isConcealed(quote: string, { blocks }: ArticleDocument): boolean {
  const texts = blocks
    .filter(({ inside }) => inside.some(({ element }) => element.concealsText))
    .filter(({ inside }) => !inside.some(({ element }) => element.repeatsText))
    .map(({ text }) => text);
  return texts.length > 0 && holdsWords(foldText(texts.join(' ')), quote);
}

const concealed: Finding = {
  code: 'quote/not-found',
  what: 'These words stand in the article only inside a spoiler.',
  why: 'The pull quote would tell everybody what readers are asked about first.',
  fix: 'Quote words from outside the spoiler, or move the pull quote into it.',
};

/** Whether a text holds the words whole: "We can" is not in "We cannot". Scripts that put no space between words have no such limits. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(at - 2, 0), at) + words.slice(0, 1);
    const after = words.slice(-1) + text.slice(at + words.length, at + words.length + 2);
    if (!JOINED_BEFORE.test(before) && !JOINED_AFTER.test(after)) return true;
  }
  return false;
}

/** Characters that stand between letters and are not seen. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]';
const JOINED_BEFORE = new RegExp(`${LETTER}['’]?${LETTER}$`, 'u');
const JOINED_AFTER = new RegExp(`^${LETTER}['’]?${LETTER}`, 'u');

function nearestSentence(quote: string, sentences: readonly OwnSentence[]): OwnSentence | undefined {
  const words = wordsIn(quote);
  let best: OwnSentence | undefined;
  let bestLikeness = 0.3;
  for (const each of sentences) {
    const likeness = likenessOf(quote, words, each, bestLikeness);
    if (likeness > bestLikeness) {
      bestLikeness = likeness;
      best = each;
    }
  }
  return best;
}

/** How alike two texts are, from 0 to 1; a quotation may be part of a longer sentence. No more than `enough` need not be exact. */
function likenessOf(quote: string, words: ReadonlySet<string>, other: OwnSentence, enough: number): number {
  const shared = [...words].filter((word) => other.words.has(word)).length;
  const byWords = words.size === 0 ? 0 : ((shared / words.size) * 9) / 10;
  const [shorter = 0, longer = 0] = [quote.length, other.folded.length].sort((a, b) => a - b);
  // Each letter that one of them has more is a difference, whatever the letters are.
  if (shorter / Math.max(longer, 1) <= Math.max(byWords, enough)) return byWords;
  return Math.max(byWords, 1 - distance(quote, other.folded) / Math.max(longer, 1));
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
}

/** So many words at the beginning of a sentence tell it from the others of its paragraph. */
const TELLING_WORDS = 12;

/** The line of the file, from 1, on which a sentence of a block begins. */
function lineOf(sentence: string, block: TextBlock, text: string): number {
  const starts: number[] = [];
  let shown = '';
  const typed = text.slice(lineOffset(text, block.firstLine), lineOffset(text, block.endLine));
  for (const line of typed.split('\n')) {
    starts.push(shown.length);
    shown += ` ${foldText(line.replace(/\]\([^)\]]*\)|[*_`[\]]/g, ''))}`;
  }
  const words = foldText(sentence).split(' ').slice(0, TELLING_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const at = shown.indexOf(words.slice(0, count).join(' '));
    if (at >= 0) return block.firstLine + 1 + starts.findLastIndex((start) => start <= at);
  }
  return block.firstLine + 1;
}

function withoutOuterMarks(folded: string): string {
  return /^(["'])(.*)\1$/.exec(folded)?.[2] ?? folded;
}
