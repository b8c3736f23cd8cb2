/** The show an element is about: the one it names, or the first of its article. */
import type { ElementFacts, ElementFault } from './element.ts';
import type { Article, Catalogue, Show } from './model.ts';
import { unknownShow } from './unknown-show.ts';

/** The show, if there is one. */
export function showOf(id: string | undefined, catalogue: Catalogue, article: Article | undefined): Show | undefined {
  return id === undefined ? article?.shows[0] : showNamed(id, catalogue, article);
}

/** The show of an id: one that the article itself describes, or a record. */
export function showNamed(
  id: string,
  { shows }: Pick<Catalogue, 'shows'>,
  article: Article | undefined,
): Show | undefined {
  return article?.shows.find((show) => show.id === id && show.file === article.file) ?? shows.get(id);
}

/** Whether shows are missing that have been reported, or that nobody can know outside an article. */
export function isHalfKnown(
  id: string | undefined,
  { catalogue, article }: Pick<ElementFacts, 'catalogue' | 'article'>,
): boolean {
  if (id !== undefined) return showNamed(id, catalogue, article)?.isIncomplete ?? false;
  if (!article || article.shows.length < (article.data.shows ?? []).length) return true;
  return article.shows.some(({ isIncomplete }) => isIncomplete);
}

/** What is wrong with the choice of show. `shortcode` is named in the message. */
export function showFaults(
  id: string | undefined,
  shortcode: string,
  { catalogue, article }: ElementFacts,
): readonly ElementFault[] {
  if (showOf(id, catalogue, article)) return [];
  if (id !== undefined) {
    return [{ argument: 'show', finding: unknownShow(id, catalogue) }];
  }
  // An article that names a show nobody knows has a problem of its own already.
  if (!article || (article.data.shows ?? []).length > 0) return [];
  return [
    {
      finding: {
        code: 'show/missing',
        what: `{% ${shortcode} %} needs a show, and the article names none.`,
        why: 'Nobody could say what it is about.',
        fix: `Add shows: [id] to the front matter, or name it here: show="id".`,
      },
    },
  ];
}
