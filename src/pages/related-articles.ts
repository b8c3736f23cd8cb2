/**
 * Related articles: what to read after an article.
 *
 * Chosen by hand first; then the newest about the same shows, the same people, the same topics, and of the same section.
 * Everything comes from one index of the whole catalogue, so that it costs the same for ten articles and ten thousand.
 */
import { showsIn } from '../content/mentions.ts';
import type { Article } from '../content/model.ts';
import { mostRelated } from '../content/related-finding.ts';
import type { World } from '../content/world.ts';
import { articlesBy } from './article-index.ts';

/** What to read next: never the article itself, one that is linked to in its text, or one twice. */
export function relatedArticles(article: Article, world: World): readonly Article[] {
  const { related = [] } = article.data;
  if (related === false) return [];
  const taken = new Set([article.file, ...linkedInText(article, world)]);
  const chosen: Article[] = [];
  const take = (each: Article): void => {
    if (chosen.length >= mostRelated || taken.has(each.file)) return;
    taken.add(each.file);
    chosen.push(each);
  };

  for (const name of related) {
    const found = world.catalogue.directory.find(name);
    if (found.to === 'article') take(found.article);
  }
  const index = world.remember(world.catalogue, 'related articles', () => indexOf(world.catalogue.articles));
  for (const { keysOf, articles } of index.kinds) {
    if (chosen.length >= mostRelated) break;
    const candidates = keysOf(article).flatMap((key) => firstFree(articles.get(key) ?? [], taken));
    for (const each of candidates.sort((a, b) => index.placeOf(a) - index.placeOf(b))) take(each);
  }
  return chosen;
}

interface RelatedIndex {
  /** What articles can have in common, what counts most first. */
  readonly kinds: readonly {
    readonly keysOf: (article: Article) => readonly string[];
    readonly articles: ReadonlyMap<string, readonly Article[]>;
  }[];
  /** The place of an article among all, the newest first. */
  placeOf(article: Article): number;
}

function indexOf(all: readonly Article[]): RelatedIndex {
  const published = all.filter(({ status }) => status === 'published');
  const places = new Map(published.map(({ file }, place) => [file, place]));
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const kinds = [
    (article: Article) => ids(showsIn(article)),
    ({ people }: Article) => ids(people),
    ({ topics }: Article) => topics,
    ({ section }: Article) => (section ? [section.id] : []),
  ];
  return {
    kinds: kinds.map((keysOf) => ({ keysOf, articles: articlesBy(published, keysOf) })),
    placeOf: ({ file }) => places.get(file) ?? 0,
  };
}

/** As many of a list as could be needed. */
function firstFree(articles: readonly Article[], taken: ReadonlySet<string>): readonly Article[] {
  const found: Article[] = [];
  for (const article of articles) {
    if (found.length >= mostRelated) break;
    if (!taken.has(article.file)) found.push(article);
  }
  return found;
}

/** The files of the articles that shortcodes in the text link to. */
function linkedInText(article: Article, world: World): readonly string[] {
  return world.document(article).uses.flatMap(({ element, values }) => {
    const found = element.name === 'related' ? world.catalogue.directory.find(String(values.article)) : undefined;
    return found?.to === 'article' ? [found.article.file] : [];
  });
}
