/** Invisible characters: what they are called, and how to delete one that nobody sees. */

const NAMES: Readonly<Record<string, string>> = {
  '\0': 'NUL',
  '\u00A0': 'no-break space',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\u202F': 'narrow no-break space',
  '\uFEFF': 'byte order mark',
};

/** A character that nobody sees or that looks like a space, as a message calls it: `zero-width space`, `U+001B`. */
export function nameOfInvisible(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return NAMES[character] ?? `U+${code}`;
}

/** How much of a line is looked at for the words before such a character. */
const SHOWN = 200;

/** How to delete the character at an offset of a text: after which words the cursor goes. */
export function howToDelete(text: string, at: number): string {
  const before = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - SHOWN), at);
  const [words = ''] = /(?:\S+\s+){0,2}\S*\s*$/.exec(before) ?? [];
  const place = words === '' ? 'at the beginning of the line' : `after "${words}"`;
  return `Delete it: put the cursor ${place}, press Delete once, and save.`;
}
