/** Verbatim shortcodes: those that take what they enclose as it is typed, up to their end tag. */

/** Whether a tag of this name takes what it encloses as it is typed. */
export type VerbatimNames = (name: string) => boolean;

/** Where the content of a tag ends and where its end tag does; nothing when it has none. Those of the same name nest, but not in `raw`. */
export function verbatimEnd(
  text: string,
  name: string,
  from: number,
): { readonly contentEnd: number; readonly end: number } | undefined {
  const tags = new RegExp(`\\{%-?\\s*(end)?${name}(?![\\w-])[^%]*(?:%(?!\\})[^%]*)*%\\}`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let found = tags.exec(text); found; found = tags.exec(text)) {
    if (found[1] !== undefined) depth -= 1;
    else if (!isRaw(name)) depth += 1;
    if (depth === 0) return { contentEnd: found.index, end: tags.lastIndex };
  }
  return undefined;
}

/** Whether a name is that of the tag by which template languages print tags as they are typed. */
export function isRaw(name: string): boolean {
  return name === 'raw' || name === 'verbatim';
}
