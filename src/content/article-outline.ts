/** Article outline: what of an article with mistakes in its front matter its body can be checked against. */
import { meantKey } from '../core/meant-keys.ts';
import type { Problem } from '../core/problem.ts';
import { isRecord } from '../core/yaml.ts';
import { ArticleFrontMatter } from './article-schema.ts';
import type { ReadFile } from './parse-file.ts';

/** The keys that bodies are checked against. */
const keysOfBodies = ['shows', 'people', 'cast', 'entries', 'rating', 'image', 'newsletter'];

/**
 * The file with nothing but the keys that fit, and without what stands twice in a list; `undefined` when one that its body is checked against does not fit, is
 * misspelt or cannot be read, so that whatever else is found may follow from it.
 */
export function articleOutline(file: ReadFile): ReadFile | undefined {
  const { typed, unsound = new Set(), problems, siteKeys } = file;
  const isBodys = (key: string) =>
    keysOfBodies.includes(
      key in ArticleFrontMatter.properties || siteKeys?.has(key) ? key : (meantKey(key, ArticleFrontMatter) ?? key),
    );
  const isUnread = ({ code, place }: Problem) => {
    const key = code.startsWith('yaml/') ? /^([\w-]+)\s*:/.exec(place?.lineText ?? '')?.[1] : undefined;
    return /^(?:yaml|file|front-matter)\//.test(code) && (key === undefined || isBodys(key));
  };
  const image = unsound.has('image') ? soundPicture(typed.image) : undefined;
  const areLost = [...unsound].some((key) => isBodys(key) && !(key === 'image' && image));
  if (areLost || problems.some(isUnread) || Object.keys(typed).length === 0) return undefined;
  const sound = Object.entries(typed)
    .filter(([key]) => !unsound.has(key))
    .map(([key, value]) => [key, Array.isArray(value) ? [...new Set(value)] : value] as const);
  return { ...file, typed: { ...Object.fromEntries(sound), ...(image && { image }) } };
}

/** Of a picture that does not fit, what says which it is. */
function soundPicture(typed: unknown): { readonly src: string; readonly alt: string } | undefined {
  if (!isRecord(typed) || typeof typed.src !== 'string') return undefined;
  return { src: typed.src, alt: typeof typed.alt === 'string' ? typed.alt : '' };
}
