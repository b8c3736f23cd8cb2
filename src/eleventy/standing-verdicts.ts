/**
 * Standing verdicts: what checks that look beyond an article's file have said, kept for as long as nothing has changed
 * that they looked at.
 *
 * What they look at is noticed while they look. Records are all new when one of them has changed; the other articles,
 * the clock and the disk may have changed at any time, so that who has looked at them is asked again.
 */
import type { CheckedFile, StandingCheck } from '../content/editorial-check.ts';
import type { Catalogue } from '../content/model.ts';
import type { Problem } from '../core/problem.ts';

/** Gives what the checks say; those that have seen nothing that changed are not run again. `file` is the same object until the file changes. */
export type StandingVerdicts = (file: object, checked: CheckedFile) => readonly Problem[];

interface Verdict {
  /** For each check what it has said; `undefined` for one that has to be asked again. */
  readonly said: readonly (readonly Problem[] | undefined)[];
  /** The article and the records it was given on. */
  readonly article: object | undefined;
  readonly records: object | undefined;
}

/** Makes the memory of some checks. */
export function createStandingVerdicts(checks: readonly StandingCheck[]): StandingVerdicts {
  const verdicts = new WeakMap<object, Verdict>();
  const watched = new WeakMap<Catalogue, Catalogue>();
  let hasSeenMore = false;

  function seeing<Value>(value: Value): Value {
    hasSeenMore = true;
    return value;
  }

  /** The catalogue, which tells when somebody looks at other articles. Checks keep things by it, so there is one of each. */
  function watchedCatalogue(catalogue: Catalogue): Catalogue {
    const known = watched.get(catalogue) ?? {
      ...catalogue,
      get articles() {
        return seeing(catalogue.articles);
      },
      get directory() {
        return seeing(catalogue.directory);
      },
    };
    watched.set(catalogue, known);
    return known;
  }

  /** What is checked, and tells when somebody looks at what may change at any time. */
  function watchedFile(checked: CheckedFile): CheckedFile {
    const { catalogue } = checked;
    return {
      ...checked,
      catalogue: catalogue && watchedCatalogue(catalogue),
      get now() {
        return seeing(checked.now);
      },
      fileExists: (path) => seeing(checked.fileExists(path)),
      nearFile: (path) => seeing(checked.nearFile(path)),
    };
  }

  return (file, checked) => {
    const { article, catalogue } = checked;
    const known = verdicts.get(file);
    const before = known && known.article === article && known.records === catalogue?.shows ? known.said : [];
    if (before.length > 0 && before.every((said) => said !== undefined)) return before.flat();

    const seen = watchedFile(checked);
    const all: Problem[] = [];
    const said = checks.map((check, index) => {
      const standing = before[index];
      hasSeenMore = false;
      const problems = standing ?? check.run(seen);
      all.push(...problems);
      return hasSeenMore ? undefined : problems;
    });
    verdicts.set(file, { said, article, records: catalogue?.shows });
    return all;
  };
}
