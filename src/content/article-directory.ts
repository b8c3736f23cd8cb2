/**
 * Article directory: which article a name means.
 *
 * Authors name an article by its id, by its file, or by its address. It also knows those that readers may not see and
 * those that cannot be printed, so that what is said of a name is true.
 */
import { posix } from 'node:path';
import { articleSlug } from './addresses.ts';
import type { Article } from './model.ts';

/** What a name leads to. */
export type NamedArticle =
  | { readonly to: 'article'; readonly article: Article }
  /** An article that readers may not see at this moment, and that is printed nowhere. */
  | { readonly to: 'unpublished'; readonly article: Article }
  /** An article whose own problems are reported elsewhere. */
  | { readonly to: 'broken' }
  | { readonly to: 'several'; readonly files: readonly string[] }
  | { readonly to: 'nothing' };

/** Answers for names. */
export interface ArticleDirectory {
  find(name: string): NamedArticle;
  /** The article made from a file (path from the root), whether readers may see it or not. */
  madeFrom(file: string): Article | undefined;
  /** The ids, files and addresses of all articles, for whoever has mistyped one. */
  ids(): readonly string[];
  files(): readonly string[];
  addresses(): readonly string[];
}

/** Where an article would be that cannot be printed. */
interface BrokenFile {
  readonly file: string;
  readonly url: string;
}

/** A directory. Nothing is indexed before a name is asked for. */
export function articleDirectory(
  articles: readonly Article[],
  unpublished: readonly Article[],
  broken: readonly BrokenFile[],
): ArticleDirectory {
  let known: ReadonlyMap<string, readonly Entry[]> | undefined;
  let byFile: ReadonlyMap<string, Article> | undefined;
  const everyArticle = () => [...articles, ...unpublished];
  const entries = () => {
    known ??= indexOf([
      ...articles.map((article) => ({
        file: article.file,
        url: article.url,
        found: { to: 'article' as const, article },
      })),
      ...unpublished.map((article) => ({
        file: article.file,
        url: article.url,
        found: { to: 'unpublished' as const, article },
      })),
      ...broken.map(({ file, url }) => ({ file, url, found: { to: 'broken' as const } })),
    ]);
    return known;
  };

  return {
    find(name) {
      const found = entries().get(bareName(name)) ?? [];
      const [first, second] = found;
      if (second) return { to: 'several', files: found.map(({ file }) => file) };
      return first?.found ?? { to: 'nothing' };
    },
    madeFrom(file) {
      byFile ??= new Map(everyArticle().map((article) => [article.file, article]));
      return byFile.get(file);
    },
    ids: () => everyArticle().map(({ id }) => id),
    files: () => everyArticle().map(({ file }) => posix.basename(file)),
    addresses: () => everyArticle().map(({ url }) => url),
  };
}

interface Entry extends BrokenFile {
  readonly found: NamedArticle;
}

function indexOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const name of allNamesOf(entry)) {
      const others = index.get(name);
      if (others) others.push(entry);
      else index.set(name, [entry]);
    }
  }
  return index;
}

/** Everything that an article can be called, without what is added by habit. */
export function allNamesOf({ file, url }: BrokenFile): readonly string[] {
  const name = posix.basename(file);
  return [...new Set([articleSlug(file), file, name, name.replace(/\.[^.]+$/, ''), url].map(bareName))];
}

/** A name without what is typed before and after it by habit: `./`, `../`, `/`. */
export function bareName(name: string): string {
  return name
    .trim()
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/\/+$/, '');
}
