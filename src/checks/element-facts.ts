/** Element facts check: what the elements of an article say agrees with the catalogue. */
import type { EditorialCheck } from '../content/editorial-check.ts';
import { pictureFile } from '../content/link-article.ts';
import { problemAt } from '../core/source.ts';

/** Asks each element whether what it says is true. */
export const checkElementFacts: EditorialCheck = {
  lasting: false,
  run: ({ source, document, catalogue, article, now, fileExists, rootIsForeign }) => {
    if (!catalogue) return [];
    const isThere = (src: string) =>
      (rootIsForeign && src.startsWith('/')) || fileExists(pictureFile(src, source.path));
    return document.uses.flatMap((use) =>
      use.element.verify(use.values, { catalogue, article, now, isThere }).map(({ argument, item, finding }) => {
        const given = argument === undefined ? undefined : use.places.get(argument);
        const { start, end } = (item === undefined ? undefined : given?.items?.[item]) ?? given ?? use;
        return problemAt(source, start, end, finding);
      }),
    );
  },
};
