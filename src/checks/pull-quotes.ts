/**
 * Pull quote check: the words of a pull quote have to occur in the article's own text.
 *
 * Quotation marks, dashes, white space and markup are folded; everything else has to be the same.
 */
import { distance } from 'fastest-levenshtein';
import { contentOf, type ElementUse, ownText, type TextBlock } from '../content/document.ts';
import type { CheckedFile, EditorialCheck } from '../content/editorial-check.ts';
import { foldText, sentencesOf } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { lineOffset, problemAt } from '../core/source.ts';

/** Finds pull quotes that are empty or that quote nothing. */
export const checkPullQuotes: EditorialCheck = {
  lasting: true,
  run: (checked) =>
    checked.document.uses.filter((use) => use.element.repeatsText).flatMap((use) => problemOfQuote(use, checked) ?? []),
};

function problemOfQuote(use: ElementUse, { source, document, language }: CheckedFile): Problem | undefined {
  const quote = withoutOuterMarks(foldText(contentOf(document, use).join(' ')));
  if (quote === '') {
    return problemAt(source, use.start, use.end, {
      code: 'shortcode/empty',
      what: 'The pull quote is empty.',
      why: 'Readers would see an empty box.',
      fix: `Write the words between {% ${use.element.shortcode} %} and {% end${use.element.shortcode} %}.`,
    });
  }
  const blocks = ownText(document);
  if (holdsWords(foldText(blocks.map(({ text }) => text).join(' ')), quote)) return undefined;

  const typed = source.text.slice(use.contentStart, use.contentEnd);
  const start = use.contentStart + (typed.length - typed.trimStart().length);
  const near = nearestSentence(quote, blocks, source.text, language);
  return problemAt(source, start, use.contentStart + typed.trimEnd().length, {
    code: 'quote/not-found',
    what: 'These words are not in the article.',
    why: 'A pull quote repeats what the article says. One that says something else is a misquotation, and is hidden from screen readers.',
    fix: near
      ? `Copy the words exactly. The nearest sentence is in line ${near.line}: “${near.sentence}”`
      : 'Copy words from the article exactly.',
  });
}

/** Whether a text holds the words whole: "We can" is not in "We cannot". Scripts that put no space between words have no such limits. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(at - 2, 0), at) + words.slice(0, 1);
    const after = words.slice(-1) + text.slice(at + words.length, at + words.length + 2);
    if (!JOINED_BEFORE.test(before) && !JOINED_AFTER.test(after)) return true;
  }
  return false;
}

const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]';
const JOINED_BEFORE = new RegExp(`${LETTER}'?${LETTER}$`, 'u');
const JOINED_AFTER = new RegExp(`^${LETTER}'?${LETTER}`, 'u');

interface NearSentence {
  readonly sentence: string;
  readonly line: number;
}

function nearestSentence(
  quote: string,
  blocks: readonly TextBlock[],
  text: string,
  language: string,
): NearSentence | undefined {
  let best: NearSentence | undefined;
  let bestLikeness = 0.3;
  for (const block of blocks) {
    for (const sentence of sentencesOf(block.text, language)) {
      const likeness = likenessOf(quote, foldText(sentence));
      if (likeness > bestLikeness) {
        bestLikeness = likeness;
        best = { sentence, line: lineOf(sentence, block, text) };
      }
    }
  }
  return best;
}

/** How alike two texts are, from 0 to 1; a quotation may be part of a longer sentence. */
function likenessOf(quote: string, sentence: string): number {
  const whole = 1 - distance(quote, sentence) / Math.max(quote.length, sentence.length, 1);
  const words = wordsIn(quote);
  const others = wordsIn(sentence);
  const shared = [...words].filter((word) => others.has(word)).length;
  return Math.max(whole, words.size === 0 ? 0 : ((shared / words.size) * 9) / 10);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
}

/** The line of the file, from 1, on which a sentence of a block begins. */
function lineOf(sentence: string, block: TextBlock, text: string): number {
  const starts: number[] = [];
  let shown = '';
  for (let line = block.firstLine; line < block.endLine; line += 1) {
    starts.push(shown.length);
    const typed = text.slice(lineOffset(text, line), lineOffset(text, line + 1));
    shown = foldText(`${shown} ${typed.replace(/\]\([^)]*\)|[*_`[\]]/g, '')}`);
  }
  const words = foldText(sentence).split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const at = shown.indexOf(words.slice(0, count).join(' '));
    if (at >= 0) return block.firstLine + 1 + starts.findLastIndex((start) => start <= at);
  }
  return block.firstLine + 1;
}

function withoutOuterMarks(folded: string): string {
  return /^(["'])(.*)\1$/.exec(folded)?.[2] ?? folded;
}
