/** Plain text: folding what typography, keyboards and editors make different, slugs, and sentences. */

/** Text with one kind of quotation mark, dash, ellipsis and space. Two texts that read the same fold to the same. */
export function foldText(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u0060\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .normalize('NFKC')
    .replace(/\u00AD|\u200B|\u2060|\uFEFF/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(?:[\u2010-\u2015\u2212]|-+) ?/g, '-')
    .trim();
}

/** The same of a text whose capitals do not matter, such as a name. */
export function foldName(text: string): string {
  return foldText(text).toLowerCase();
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A word for an address or an id: lower case letters and digits of any script, joined by hyphens. Latin letters lose their accents. */
export function slugOf(text: string): string {
  if (ONLY_ASCII.test(text)) return joined(text.toLowerCase().replaceAll("'", ''), /[^a-z\d]+/g);
  const folded = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['\u2019]/g, '');
  return joined(folded, /[^\p{L}\p{N}\p{M}]+/gu);
}

/** In these letters nothing can be decomposed. */
const ONLY_ASCII = /^[\x20-\x7E]*$/;

function joined(words: string, between: RegExp): string {
  return words.replace(between, '-').replace(/^-|-$/g, '');
}

/** How many words a text has. Scripts that write no spaces (Chinese, Japanese, Thai) count two characters as a word. */
export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let index = 0; index < text.length; index += 1) {
    const part = PARTS[text.charCodeAt(index)];
    if (part === LETTER) {
      if (!isInside) words += 1;
      isInside = true;
    } else if (part === BETWEEN) {
      isInside = false;
    } else if (part !== WITHIN) {
      return countWordsOfAnyScript(text);
    }
  }
  return words;
}

/** What a character is to a word: a letter or digit; a mark that may stand within one; one that ends it. */
const LETTER = 1;
const WITHIN = 2;
const BETWEEN = 3;

/** By character code: ASCII, accented Latin letters, and the marks of English prose. What is not here needs a closer look. */
const PARTS = new Uint8Array(0x2100).map((_, code) => {
  const character = String.fromCharCode(code);
  if (/['\u2019-]/.test(character)) return WITHIN;
  if (/[\dA-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]/.test(character)) return LETTER;
  return /[\0-\x7F\u00A0\u00A3\u00A9\u00B7\u00D7\u00F7\u20AC\u2013\u2014\u2018\u201C\u201D\u2026]/.test(character)
    ? BETWEEN
    : 0;
});

function countWordsOfAnyScript(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019-]*/gu;

/** The sentences of a text, trimmed, in a language (BCP 47). */
export function sentencesOf(text: string, language: string): readonly string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}
