/** Spoken words: stretches of a text that stand in quotation marks, and are somebody else's. */
import type { Span } from '../core/yaml.ts';

/** Whether a stretch of the text stands within quotation marks of its paragraph. Newspapers close them only at the last paragraph of a speech. */
export function isSpoken(text: string, { start, end }: Span): boolean {
  const from = Math.max(text.slice(0, start).search(LAST_PARAGRAPH), 0);
  const [paragraph = ''] = text.slice(from).split(/\n[^\S\n]*\n/, 1);
  return QUOTATIONS.some((pattern) =>
    [...paragraph.matchAll(pattern)].some(
      ({ index, 0: { length } }) => from + index < start && end < from + index + length,
    ),
  );
}

const LAST_PARAGRAPH = /(?<=\n[^\S\n]*\n|^)(?![\s\S]*\n[^\S\n]*\n)/;

/** A single mark within a word is an apostrophe. */
const QUOTATIONS: readonly RegExp[] = [
  /“[^”]*(?:”|$)/g,
  /[„«»][^“«»]*[“«»]/g,
  /(?<![\p{L}\p{N}])"(?=\S)[^"]*"(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:‘(?=\S).*?’|'(?=\S).*?')(?![\p{L}\p{N}])/gsu,
];
