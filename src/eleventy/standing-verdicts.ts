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
  /** What all of them have said, and whether none has to be asked again. */
  readonly all: readonly Problem[];
  readonly isFinal: boolean;
  /** The article and the records it was given on. */
  readonly article: object | undefined;
  readonly records: object | undefined;
}

/** Most checks say nothing of most files, and that is kept for all of them in one place. */
const NOTHING: readonly Problem[] = [];

/** Makes the memory of some checks. They keep nothing of what they are given but the values in it. */
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

  let checked: CheckedFile;
  /**
   * What is checked at the moment, and tells when somebody looks at what may change at any time. There is one for all
   * files: to make one for each takes longer than most checks.
   */
  const seen: CheckedFile = {
    get source() {
      return checked.source;
    },
    get frontMatter() {
      return checked.frontMatter;
    },
    get typed() {
      return checked.typed;
    },
    get siteKeys() {
      return checked.siteKeys;
    },
    get document() {
      return checked.document;
    },
    get language() {
      return checked.language;
    },
    get rootIsForeign() {
      return checked.rootIsForeign;
    },
    get article() {
      return checked.article;
    },
    get catalogue() {
      return checked.catalogue && watchedCatalogue(checked.catalogue);
    },
    get now() {
      return seeing(checked.now);
    },
    fileExists: (path) => seeing(checked.fileExists(path)),
    nearFile: (path) => seeing(checked.nearFile(path)),
  };

  return (file, given) => {
    const { article, catalogue } = given;
    const known = verdicts.get(file);
    const before = known && known.article === article && known.records === catalogue?.shows ? known.said : [];
    if (known && before === known.said && known.isFinal) return known.all;

    checked = given;
    let all = NOTHING;
    const said = checks.map((check, index) => {
      const standing = before[index];
      hasSeenMore = false;
      const problems = standing ?? check.run(seen);
      if (problems.length > 0) all = [...all, ...problems];
      if (hasSeenMore) return undefined;
      return problems.length === 0 ? NOTHING : problems;
    });
    const isFinal = said.every((problems) => problems !== undefined);
    verdicts.set(file, { said, all, isFinal, article, records: catalogue?.shows });
    return all;
  };
}
