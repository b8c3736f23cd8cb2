/**
 * Related articles: what to read after an article.
 *
 * Chosen by hand first; then the newest about the same shows, the same people, the same topics, and of the same section.
 * Everything comes from the lists of the whole catalogue, so that it costs the same for ten articles and ten thousand.
 */
import { articleLists, firstPublished, type ListKind, newestFirst } from '../content/article-lists.ts';
import { showsIn } from '../content/mentions.ts';
import type { Article } from '../content/model.ts';
import { mostRelated } from '../content/related-finding.ts';
import type { World } from '../content/world.ts';
import { namesInUses } from './shown-in-text.ts';

/** What has to be known of the world. */
export interface RelatedWorld extends Pick<World, 'catalogue'> {
  document(article: Article): Pick<ReturnType<World['document']>, 'uses'>;
}

/** What to read next: never the article itself, one that is linked to in its text, or one twice. */
export function relatedArticles(article: Article, world: RelatedWorld): readonly Article[] {
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
  const lists = articleLists(world.catalogue);
  for (const [kind, keysOf] of inCommon) {
    if (chosen.length >= mostRelated) break;
    const candidates = keysOf(article).flatMap((key) => firstPublished(lists(kind).get(key) ?? [], mostRelated, taken));
    for (const each of candidates.sort(newestFirst)) take(each);
  }
  return chosen;
}

/** What articles can have in common, what counts most first. */
export const inCommon: readonly (readonly [ListKind, (article: Article) => readonly string[]])[] = [
  ['show', (article) => showsIn(article).map(({ id }) => id)],
  ['subject', ({ people }) => people.map(({ id }) => id)],
  ['topic', ({ topics }) => topics],
  ['section', ({ section }) => (section ? [section.id] : [])],
];

/** The files of the articles that shortcodes in the text link to. */
function linkedInText(article: Article, world: RelatedWorld): readonly string[] {
  return namesInUses(world.document(article).uses).flatMap((name) => {
    const found = world.catalogue.directory.find(name);
    return found.to === 'article' ? [found.article.file] : [];
  });
}
