/** Text width: how many columns of a terminal the characters of a text take. */
import { once } from './once.ts';

/** A character as readers see it, which may be several code points, and its columns. */
export interface Grapheme {
  readonly text: string;
  readonly columns: number;
}

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
/** Emoji, also those that are made one by a selector or a sequence: flags, families, skin colours, keycaps. */
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;
/** What stands over, under or between others: marks, joiners, the vowels and endings of a Korean syllable in parts. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}\p{Cc}\u1160-\u11FF]/u;

/** What a terminal does not show. */
const CONTROL = /^\p{Cc}$/u;
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

/** Text in which every character is one column. */
const PLAIN = /^[ -~\t]*$/;

/** Making one takes longer than to use it. */
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** The characters of a text, and no more of them than fill so many columns and one more. A tab is one space, so that what is below it can stand in line. */
export function graphemesOf(text: string, most = Number.POSITIVE_INFINITY): readonly Grapheme[] {
  // Taking a text apart by the rules of Unicode is slow, and most lines need none of them.
  if (PLAIN.test(text))
    return Array.from(text.slice(0, most + 1), (character) => ({
      text: character === '\t' ? ' ' : character,
      columns: 1,
    }));
  const found: Grapheme[] = [];
  let columns = 0;
  for (const { segment } of segmenter().segment(text)) {
    if (columns > most) break;
    const grapheme = graphemeOf(segment);
    found.push(grapheme);
    columns += grapheme.columns;
  }
  return found;
}

function graphemeOf(segment: string): Grapheme {
  if (segment === '\t') return { text: ' ', columns: 1 };
  return CONTROL.test(segment)
    ? { text: withoutControls(segment), columns: 1 }
    : { text: segment, columns: columnsOfGrapheme(segment) };
}

/** A text with signs in place of its control characters, which a terminal obeys: `␀` for NUL. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** The columns of characters together. */
export function columnsOf(graphemes: readonly Grapheme[]): number {
  return graphemes.reduce((sum, { columns }) => sum + columns, 0);
}

function columnsOfGrapheme(text: string): number {
  if (EMOJI.test(text)) return 2;
  let columns = 0;
  for (const character of text) {
    if (WITHOUT_WIDTH.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
