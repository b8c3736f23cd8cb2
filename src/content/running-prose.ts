/** Running prose: the body of an article as typed, in which only what its author says to readers is left. */

/**
 * The text with everything that is not prose covered by a character that no word has, so that every place stays where it
 * is: tags, comments, code, addresses, and quotations, which say what somebody else said then.
 */
export function runningProse(text: string): string {
  return NOT_PROSE.reduce((rest, pattern) => rest.replace(pattern, covered), text);
}

/** Stands for what is no prose. */
export const COVER = '\0';

/** Covers a stretch; lines stay lines. */
export function covered(stretch: string): string {
  return stretch.replace(/[^\n]/g, COVER);
}

const NOT_PROSE: readonly RegExp[] = [
  /^[ \t]*(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n[ \t]*\1[^\n]*|[\s\S]*)/gm,
  /<!--[\s\S]*?(?:-->|$)/g,
  /\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|\{#[\s\S]*?#\}/g,
  /^[ \t]*>.*$/gm,
  /`[^`\n]+`/g,
  /<\/?[a-z][^<>]*>/gi,
  /\]\([^)\n]*\)/g,
  /^[ \t]*\[[^\]\n]+\]:.*$/gm,
];
