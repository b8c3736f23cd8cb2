/** Placeholders: what stands in a text for each of its tags while Markdown is read. */

/**
 * A control character that means nothing. With any beyond Latin-1 every text that holds a tag would take two bytes for
 * each letter, and twice the time to be read.
 */
const MARK = '\u0086';
const OPEN_MARK = `{${MARK}`;
/** What a text must not hold: what would be taken for a placeholder, also when a comment before it has been taken out. */
const FORGED = new RegExp(`(\\{|-->)${MARK}`, 'g');
const ANY_PLACEHOLDER = new RegExp(`\\{${MARK}(\\d+)\\}`, 'g');
const PLACEHOLDER_HERE = new RegExp(`\\{${MARK}(\\d+)\\}`, 'y');

/** What stands for a tag. */
export function placeholderOf(number: number): string {
  return `${OPEN_MARK}${number}}`;
}

/** A text with nothing in it that would be taken for a placeholder. */
export function withoutForged(text: string): string {
  return text.includes(MARK) ? text.replace(FORGED, '$1\uFFFD') : text;
}

/** The number of the placeholder that begins at an offset, and where it ends. */
export function placeholderAt(text: string, at: number): { readonly number: number; readonly end: number } | undefined {
  PLACEHOLDER_HERE.lastIndex = at;
  const found = PLACEHOLDER_HERE.exec(text);
  return found ? { number: Number(found[1]), end: at + found[0].length } : undefined;
}

/** Whether there may be placeholders in a text. */
export function holdsPlaceholder(text: string): boolean {
  return text.includes(MARK);
}

/** Where the next placeholder begins, from an offset on; -1 when there is none. */
export function nextPlaceholder(text: string, from: number): number {
  return text.indexOf(OPEN_MARK, from);
}

/** All placeholders in a text. */
export function placeholdersIn(
  text: string,
): readonly { readonly number: number; readonly start: number; readonly end: number }[] {
  const found: { readonly number: number; readonly start: number; readonly end: number }[] = [];
  for (let start = nextPlaceholder(text, 0); start >= 0; start = nextPlaceholder(text, start + 1)) {
    const placeholder = placeholderAt(text, start);
    if (placeholder) found.push({ start, ...placeholder });
  }
  return found;
}

/** The text with its placeholders turned back into what was typed. */
export function restoreTags(text: string, tags: readonly { readonly raw: string }[]): string {
  return text.replace(ANY_PLACEHOLDER, (placeholder, number: string) => tags[Number(number)]?.raw ?? placeholder);
}
