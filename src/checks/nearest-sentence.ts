/** Nearest sentence: the sentence of an article that a misquotation probably means, its line, and the word that differs. */
import { distance } from 'fastest-levenshtein';
import type { TextBlock } from '../content/document.ts';
import { foldText, sentencesOf } from '../core/plain-text.ts';
import { lineOffset } from '../core/source.ts';

/** A sentence of the article's own text. */
export interface OwnSentence {
  readonly sentence: string;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly block: TextBlock;
}

/** The sentences of a text in a language (BCP 47). */
export function ownSentences(blocks: readonly TextBlock[], language: string): readonly OwnSentence[] {
  return blocks.flatMap((block) =>
    sentencesOf(block.text(), language).map((sentence) => {
      const folded = foldText(sentence);
      return { sentence, folded, words: wordsIn(folded), block };
    }),
  );
}

/** The sentence that is most like a folded quotation, if one is like it. */
export function nearestSentence(quote: string, sentences: readonly OwnSentence[]): OwnSentence | undefined {
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
export function lineOf(sentence: string, block: TextBlock, text: string): number {
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

/** A word of a quotation, and the one that its paragraph has in its place: none where that ends. */
interface Difference {
  readonly quoted: string;
  readonly own: string | undefined;
}

/** The first word of a quotation that its paragraph has otherwise. Capitals and what stands behind a word count where nothing else differs. */
export function firstDifference(quotation: string, paragraph: string): Difference | undefined {
  const [quoted, own] = [comparable(quotation), comparable(paragraph)];
  return differenceOf(quoted.map(asWord), own.map(asWord)) ?? differenceOf(quoted, own);
}

function asWord({ shown, folded }: ComparedWord): ComparedWord {
  return { shown, folded: folded.toLowerCase().replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '') || folded };
}

function differenceOf(quoted: readonly ComparedWord[], own: readonly ComparedWord[]): Difference | undefined {
  let best = { equal: 0, at: -1, length: 0 };
  for (let at = 0; at < own.length; at += 1) {
    const isEqual = (word: ComparedWord, index: number) => word.folded === own[at + index]?.folded;
    const differs = quoted.findIndex((word, index) => !isEqual(word, index));
    const length = differs < 0 ? quoted.length : differs;
    // A run of equal words from the beginning on says more than equal words here and there.
    const equal = length * 2 + quoted.filter(isEqual).length;
    if (equal > best.equal) best = { equal, at, length };
  }
  const differing = quoted[best.length];
  return best.at < 0 || !differing ? undefined : { quoted: differing.shown, own: own[best.at + best.length]?.shown };
}

interface ComparedWord {
  readonly shown: string;
  readonly folded: string;
}

function comparable(text: string): readonly ComparedWord[] {
  return text
    .split(/[\s\p{Pd}]+/u)
    .map((word) => ({ shown: word, folded: foldText(word).replace(/^["']+|(?<!["'])["']+$/g, '') }))
    .filter(({ folded }) => folded !== '');
}
