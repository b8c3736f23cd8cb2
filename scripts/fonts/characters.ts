/** Characters: what English is written with, which comes first, and what else the families have. */

export type Range = readonly [from: number, to: number];

/**
 * Letters, figures and signs of English sentences: also é (café), £ © · €, typographic quotation marks, dashes, … • ′ ″,
 * and the ‹ › of our lists.
 *
 * The signs of programs (< = > and so on) are not among them: they are a tenth of the family for headlines.
 */
export const ENGLISH: readonly Range[] = [
  [0x20, 0x3b],
  [0x3f, 0x5b],
  [0x5d, 0x5d],
  [0x61, 0x7a],
  [0xa0, 0xa0],
  [0xa3, 0xa3],
  [0xa9, 0xa9],
  [0xb7, 0xb7],
  [0xe9, 0xe9],
  [0x2002, 0x200b],
  [0x2010, 0x2019],
  [0x201c, 0x201d],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
];

/** The rest of what the packages call Latin. */
export const OTHERS: readonly Range[] = [
  [0x3c, 0x3e],
  [0x5c, 0x5c],
  [0x5e, 0x60],
  [0x7b, 0x7e],
  [0xa1, 0xa2],
  [0xa4, 0xa8],
  [0xaa, 0xb6],
  [0xb8, 0xe8],
  [0xea, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2dc],
  [0x300, 0x329],
  [0x201a, 0x201a],
  [0x201e, 0x201e],
  [0x2044, 0x2044],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2215],
];

/** All characters of the ranges, in one text. */
export function textOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
    .join('');
}

/** The ranges as a value of `unicode-range`. */
export function unicodeRange(ranges: readonly Range[]): string {
  const hex = (number: number) => number.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}
