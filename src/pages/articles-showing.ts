/**
 * Articles showing others: which articles look different because others have changed.
 *
 * An article shows others below *Read next* and where its text names them. To ask all of ten thousand what they show would
 * take longer than an edit may; only those are asked that have a list in common with a changed article which stands near
 * the top of it, or that name it.
 */
import { allNamesOf } from '../content/article-directory.ts';
import { articleLists, firstPublished, type ListKind } from '../content/article-lists.ts';
import type { Article, Catalogue } from '../content/model.ts';
import { mostRelated } from '../content/related-finding.ts';
import type { World } from '../content/world.ts';
import { sameItems } from '../core/same-items.ts';
import { inCommon, relatedArticles } from './related-articles.ts';
import { namesIn } from './shown-in-text.ts';

/** The articles that are as they were before, and yet show something else than before. */
export function articlesShowing(world: World, before: Catalogue): ReadonlySet<Article> {
  const { catalogue } = world;
  const { come, gone } = changesBetween(before.articles, catalogue.articles);
  if (come.size === 0 && gone.size === 0) return new Set();

  const changed = [...come, ...gone];
  const names = new Set(changed.flatMap(allNamesOf));
  const moved = movedFiles(come, gone);
  const showing = new Set<Article>();
  const candidates = new Set<Article>();
  let mostNames = 0;
  for (const article of catalogue.articles) {
    const named = namesIn(article, world);
    if (!named) continue;
    const { inText, chosen, files } = named;
    mostNames = Math.max(mostNames, inText.length);
    if (inText.some((name) => names.has(name)) || files.some((file) => moved.has(file))) showing.add(article);
    else if (chosen.some((name) => names.has(name))) candidates.add(article);
  }
  // Of a list are taken as many as are shown, besides those that are not: the article itself, those in its text, and those taken already.
  const reach = 2 * mostRelated + mostNames;
  for (const article of listedWith(gone, before, reach)) candidates.add(article);
  for (const article of listedWith(come, catalogue, reach)) candidates.add(article);

  const then = { catalogue: before, document: world.outline };
  const now = { catalogue, document: world.outline };
  for (const article of candidates)
    if (!gone.has(article) && !sameItems(relatedArticles(article, then), relatedArticles(article, now)))
      showing.add(article);
  for (const article of come) showing.delete(article);
  return showing;
}

/** The articles that are in one of two lists only; most have not changed, and stand at the beginning and at the end of both. */
function changesBetween(then: readonly Article[], now: readonly Article[]) {
  const shorter = Math.min(then.length, now.length);
  let first = 0;
  while (first < shorter && then[first] === now[first]) first += 1;
  let last = 0;
  while (last < shorter - first && then.at(-1 - last) === now.at(-1 - last)) last += 1;
  const come = new Set(now.slice(first, now.length - last));
  const gone = new Set(then.slice(first, then.length - last));
  for (const article of come)
    if (gone.has(article)) {
      come.delete(article);
      gone.delete(article);
    }
  return { come, gone };
}

/** The files of articles whose address is another, was none, or is none now. */
function movedFiles(come: Iterable<Article>, gone: Iterable<Article>): ReadonlySet<string> {
  const urls = (articles: Iterable<Article>) => new Map(Array.from(articles, ({ file, url }) => [file, url] as const));
  const now = urls(come);
  const then = urls(gone);
  return new Set([...now.keys(), ...then.keys()].filter((file) => now.get(file) !== then.get(file)));
}

/** The articles that could show one of these below them: none in whose list it is far from the top, and none that other lists fill before. */
function* listedWith(these: Iterable<Article>, catalogue: Catalogue, reach: number): Generator<Article> {
  const lists = articleLists(catalogue);
  const tops = new Map<readonly Article[], readonly Article[]>();
  const topOf = (kind: ListKind, key: string): readonly Article[] => {
    const list = lists(kind).get(key) ?? [];
    const top = tops.get(list) ?? firstPublished(list, reach);
    tops.set(list, top);
    return top;
  };
  const isFilledBefore = (article: Article, stage: number) =>
    inCommon.slice(0, stage).some(([kind, keysOf]) => keysOf(article).some((key) => topOf(kind, key).length === reach));

  for (const article of these)
    for (const [stage, [kind, keysOf]] of inCommon.entries())
      for (const key of keysOf(article))
        if (topOf(kind, key).includes(article))
          for (const each of lists(kind).get(key) ?? []) if (!isFilledBefore(each, stage)) yield each;
}
