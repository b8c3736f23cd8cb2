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

/** Where an article is, or would be. */
interface Place {
  readonly file: string;
  readonly url: string;
}

/** The files that each name may mean. */
type NameIndex = ReadonlyMap<string, readonly string[]>;

/** The places that the names of a directory were read from. */
interface Indexed {
  readonly places: readonly Place[];
  readonly files: NameIndex;
}

const indexes = new WeakMap<ArticleDirectory, Indexed>();

/** A directory. Nothing is indexed before a name is asked for, and no names are read again that are those of an earlier one. */
export function articleDirectory(
  articles: readonly Article[],
  unpublished: readonly Article[],
  broken: readonly Place[],
  earlier?: ArticleDirectory,
): ArticleDirectory {
  let files: NameIndex | undefined;
  let byFile: ReadonlyMap<string, Article> | undefined;
  // What it was made from is let go once it is known whether it holds good.
  let kept = earlier && indexes.get(earlier);
  const waiting = new Set(unpublished);
  const everyArticle = () => [...articles, ...unpublished];

  const directory: ArticleDirectory = {
    find(name) {
      files ??= indexed();
      const [first, second] = files.get(bareName(name)) ?? [];
      if (first === undefined) return { to: 'nothing' };
      if (second !== undefined) return { to: 'several', files: files.get(bareName(name)) ?? [] };
      const article = directory.madeFrom(first);
      if (!article) return { to: 'broken' };
      return { to: waiting.has(article) ? 'unpublished' : 'article', article };
    },
    madeFrom(file) {
      byFile ??= new Map(everyArticle().map((article) => [article.file, article]));
      return byFile.get(file);
    },
    ids: () => everyArticle().map(({ id }) => id),
    files: () => everyArticle().map(({ file }) => posix.basename(file)),
    addresses: () => everyArticle().map(({ url }) => url),
  };
  return directory;

  function indexed(): NameIndex {
    const places = [...everyArticle(), ...broken];
    const made = kept && areSame(kept.places, places) ? kept : { places: places.map(placeOf), files: indexOf(places) };
    kept = undefined;
    indexes.set(directory, made);
    return made.files;
  }
}

function placeOf({ file, url }: Place): Place {
  return { file, url };
}

function areSame(some: readonly Place[], others: readonly Place[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ file, url }, index) => file === others[index]?.file && url === others[index]?.url)
  );
}

function indexOf(places: readonly Place[]): NameIndex {
  const index = new Map<string, string[]>();
  for (const place of places) {
    for (const name of allNamesOf(place)) {
      const others = index.get(name);
      if (others) others.push(place.file);
      else index.set(name, [place.file]);
    }
  }
  return index;
}

/** Everything that an article can be called, without what is added by habit. */
export function allNamesOf({ file, url }: Place): readonly string[] {
  const name = posix.basename(file);
  return [...new Set([articleSlug(file), file, name, name.replace(/\.[^.]+$/, ''), url].map(bareName))];
}

/** A name without what is typed before and after it by habit: `./`, `../`, `/`. */
export function bareName(name: string): string {
  return name
    .trim()
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/(?<!\/)\/+$/, '');
}
