/** Article outline: what of an article with mistakes in its front matter its body can be checked against. */
import { meantKey } from '../core/key-verdicts.ts';
import { ArticleFrontMatter } from './article-schema.ts';
import type { ReadFile } from './parse-file.ts';

/** The keys that bodies are checked against. */
const keysOfBodies = ['shows', 'people', 'cast', 'entries', 'rating', 'image', 'newsletter'];

/**
 * The file with nothing but the keys that fit; `undefined` when one that its body is checked against does not fit, is
 * misspelt or cannot be read, so that whatever else is found may follow from it.
 */
export function articleOutline(file: ReadFile): ReadFile | undefined {
  const { typed, unsound = new Set(), problems, siteKeys } = file;
  const isUnread = problems.some(({ code }) => /^(?:yaml|file|front-matter)\//.test(code));
  const isBodys = (key: string) =>
    keysOfBodies.includes(
      key in ArticleFrontMatter.properties || siteKeys?.has(key) ? key : (meantKey(key, ArticleFrontMatter) ?? key),
    );
  if (isUnread || [...unsound].some(isBodys)) return undefined;
  return { ...file, typed: Object.fromEntries(Object.entries(typed).filter(([key]) => !unsound.has(key))) };
}
