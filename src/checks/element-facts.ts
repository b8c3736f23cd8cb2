/** Element facts check: what the elements of an article say agrees with the catalogue. */
import type { ElementUse } from '../content/document.ts';
import type { EditorialCheck } from '../content/editorial-check.ts';
import type { ElementFacts } from '../content/element.ts';
import { pictureFile } from '../content/picture-files.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt, type SourceFile } from '../core/source.ts';

/** Asks each element whether what it says is true. */
export const checkElementFacts: EditorialCheck = {
  lasting: false,
  run: (checked) => {
    const { source, document, catalogue, article, rootIsForeign } = checked;
    if (!catalogue) return [];
    const isThere = (src: string) =>
      (rootIsForeign && src.startsWith('/')) || checked.fileExists(pictureFile(src, source.path));
    const facts: ElementFacts = {
      catalogue,
      article,
      isArticleUnread: article === undefined,
      isThere,
      // What an element says without asking for the time stays true.
      get now() {
        return checked.now;
      },
    };
    return [
      ...document.uses.flatMap((use) => factProblems(source, use, facts)),
      ...document.doubtfulUses.flatMap((use) => factProblems(source, use, facts, true)),
    ];
  },
};

/** What one element says that is not true, where it says so. Of a doubtful use only what its sound arguments say is told. */
export function factProblems(
  source: SourceFile,
  use: ElementUse,
  facts: ElementFacts,
  isDoubtful = false,
): readonly Problem[] {
  return use.element.verify(use.values, facts).flatMap(({ argument, item, finding }) => {
    if (isDoubtful && (argument === undefined || !(argument in use.values))) return [];
    const given = argument === undefined ? undefined : use.places.get(argument);
    const { start, end } = (item === undefined ? undefined : given?.items?.[item]) ?? given ?? use;
    return problemAt(source, start, end, finding);
  });
}
