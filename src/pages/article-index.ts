/** Article index: which articles belong to what, in one pass over all of them. */
import type { Article } from '../content/model.ts';

/** Articles by each of their keys, in the order they come. */
export function articlesBy(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly string[],
): ReadonlyMap<string, readonly Article[]> {
  const index = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of new Set(keysOf(article))) {
      const known = index.get(key);
      if (known) known.push(article);
      else index.set(key, [article]);
    }
  }
  return index;
}
