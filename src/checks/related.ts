/** Related check: the articles that an article names as related are there, once each, and readers may see them. */
import type { ElementUse } from '../content/document.ts';
import type { CheckedFile, EditorialCheck } from '../content/editorial-check.ts';
import { placedFaults } from '../content/fault-places.ts';
import type { Catalogue } from '../content/model.ts';
import { mostRelated, relatedFinding } from '../content/related-finding.ts';
import { waitingFinding } from '../content/waiting-link.ts';
import type { Fault } from '../core/fault.ts';
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';

/** Looks at the front matter; of the shortcodes, only what time has to do with them: the rest they say themselves. */
export const checkRelated: EditorialCheck = {
  lasting: false,
  run: (checked) => {
    const { catalogue } = checked;
    if (!catalogue) return [];
    return [...listProblems(checked, catalogue), ...linkProblems(checked, catalogue)];
  },
};

function listProblems({ typed, frontMatter, siteKeys, source }: CheckedFile, catalogue: Catalogue): readonly Problem[] {
  const { related } = typed;
  if (!Array.isArray(related) || !frontMatter || siteKeys?.has('related')) return [];
  const seen = new Set<string>();
  const faults = related.flatMap((name, index): readonly Fault[] => {
    if (typeof name !== 'string' || name.trim() === '') return [];
    const found = catalogue.directory.find(name);
    const file = 'article' in found ? found.article.file : undefined;
    const finding =
      file !== undefined && seen.has(file)
        ? namedTwice(name)
        : index >= mostRelated
          ? tooMany(related.length)
          : (relatedFinding(name, catalogue.directory, source.path) ?? waiting(name, catalogue, source.path));
    if (file !== undefined) seen.add(file);
    return finding ? [{ path: ['related', index], at: 'value', finding }] : [];
  });
  return faults.length > 0 ? placedFaults(frontMatter, faults) : [];
}

function linkProblems({ document, source }: CheckedFile, catalogue: Catalogue): readonly Problem[] {
  return document.uses.flatMap((use: ElementUse) => {
    const name = use.element.name === 'related' ? use.values.article : undefined;
    const finding = typeof name === 'string' ? waiting(name, catalogue, source.path) : undefined;
    const { start, end } = use.places.get('article') ?? use;
    return finding ? [problemAt(source, start, end, finding)] : [];
  });
}

function waiting(name: string, { directory }: Catalogue, file: string): Finding | undefined {
  const found = directory.find(name);
  if (!('article' in found)) return undefined;
  return waitingFinding(`"${name}"`, found.article, directory.madeFrom(file), 'listed');
}

function namedTwice(name: string): Finding {
  return {
    code: 'value/duplicate',
    what: `"${name}" is an article that stands in the list already.`,
    why: 'It would be printed once all the same.',
    fix: 'Remove one of them.',
  };
}

function tooMany(count: number): Finding {
  return {
    code: 'value/range',
    what: `"related" has ${count} articles, and at most ${mostRelated} are printed.`,
    why: 'Readers would not see this one.',
    fix: `Keep the ${mostRelated} that matter most.`,
  };
}
