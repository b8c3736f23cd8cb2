/**
 * Pull quote check: the words of a pull quote have to occur in the article's own text.
 *
 * Quotation marks, dashes, white space and markup are folded. What is left out or put in has to be declared; everything
 * else has to be the same.
 */
import {
  type ArticleDocument,
  concealersOf,
  contentOf,
  type ElementUse,
  ownText,
  type TextBlock,
} from '../content/document.ts';
import type { CheckedText, EditorialCheck } from '../content/editorial-check.ts';
import { foldText } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { firstDifference, lineOf, nearestSentence, type OwnSentence, ownSentences } from './nearest-sentence.ts';
import { type Departure, departureOf, holdsWords } from './quoted-words.ts';

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

function ownWords({ document, language }: CheckedText, quote: ElementUse): OwnWords {
  const blocks = ownText(document, quote);
  let folded: string | undefined;
  let known: readonly OwnSentence[] | undefined;
  return {
    blocks,
    folded() {
      folded ??= foldText(blocks.map(({ text }) => text()).join(' '));
      return folded;
    },
    sentences() {
      known ??= ownSentences(blocks, language);
      return known;
    },
  };
}

function problemOfQuote(use: ElementUse, { source, document }: CheckedText, own: OwnWords): Problem | undefined {
  const shown = contentOf(document, use).join(' ').trim();
  // Most quotations are copied, and need no folding to be found; most of those from words that are printed as typed.
  const isHeld = (text: string) => holdsWords(text, shown) && !INVISIBLE.test(text);
  const isTyped = ({ typed }: TextBlock) =>
    typed.includes(shown) && !MARKED.test(typed) && isHeld(typed.replace(/[*_~]/g, ''));
  const isSaid = own.blocks.some(isTyped);
  if (shown !== '' && (isSaid || own.blocks.some(({ text }) => isHeld(text())))) return undefined;
  const quote = withoutOuterMarks(foldText(shown));
  if (quote === '') {
    return problemAt(source, use.start, use.end, {
      code: 'shortcode/empty',
      what: 'The pull quote is empty.',
      why: 'Readers would see an empty box.',
      fix: `Write the words between {% ${use.element.shortcode} %} and {% end${use.element.shortcode} %}.`,
    });
  }
  const departure = departureOf(quote, own.folded());
  if (!departure) return undefined;

  const typed = source.text.slice(use.contentStart, use.contentEnd);
  const start = use.contentStart + (typed.length - typed.trimStart().length);
  if (!departure.isElsewhere && isConcealed(departure.part, document))
    return problemAt(source, start, use.contentStart + typed.trimEnd().length, concealed);
  return problemAt(source, start, use.contentStart + typed.trimEnd().length, {
    code: 'quote/not-found',
    what: whatDeparts(departure, quote),
    why: 'A pull quote repeats what the article says. One that says something else is a misquotation.',
    fix: fixOf(departure, departure.part === quote ? shown : departure.part, own, source.text),
  });
}

function whatDeparts({ part, isElsewhere }: Departure, quote: string): string {
  if (isElsewhere) return `“${part}” is in the article, but not where the pull quote puts it.`;
  return part === quote ? 'These words are not in the article.' : `“${part}” is not in the article.`;
}

/** `words` are those that the article lacks. */
function fixOf({ isElsewhere }: Departure, words: string, own: OwnWords, text: string): string {
  if (isElsewhere) return 'Keep the order of the article, and write … where more than a few words are left out.';
  const near = nearestSentence(foldText(words), own.sentences());
  if (!near) return 'Copy words from the article exactly.';
  const line = lineOf(near.sentence, near.block, text);
  return `Copy the words exactly.${differenceIn(words, near.block.text())} The nearest sentence is in line ${line}: “${near.sentence}”`;
}

function differenceIn(words: string, paragraph: string): string {
  const difference = firstDifference(words, paragraph);
  if (!difference) return '';
  const { quoted, own } = difference;
  return ` The first word that differs is “${quoted}”${own === undefined ? ', before which the paragraph ends' : `, where the article has “${own}”`}.`;
}

/** Whether a spoiler has the words. */
function isConcealed(part: string, { blocks }: ArticleDocument): boolean {
  const texts = blocks
    .filter(({ inside }) => inside.some(({ element }) => element.concealsText))
    .filter(({ inside }) => !inside.some(({ element }) => element.repeatsText))
    .map(({ text }) => text());
  return texts.length > 0 && departureOf(part, foldText(texts.join(' '))) === undefined;
}

const concealed: Finding = {
  code: 'quote/not-found',
  what: 'These words stand in the article only inside a spoiler.',
  why: 'The pull quote would tell everybody what readers are asked about first.',
  fix: 'Quote words from outside the spoiler, or move the pull quote into it.',
};

/** Characters that stand between letters and are not seen. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;

/** What may make anything else of words than they are; emphasis does not. */
const MARKED = /[\\`[<&{]/;

function withoutOuterMarks(folded: string): string {
  return /^(["'])(.*)\1$/.exec(folded)?.[2] ?? folded;
}
