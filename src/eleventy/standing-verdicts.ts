/**
 * Standing verdicts: what checks that look beyond an article's file have said, kept for as long as nothing has changed
 * that they looked at.
 *
 * What they look at is noticed while they look. Records are all new when one of them has changed. Whoever has asked which
 * article a name means is asked again when the answer is another; who has looked at all articles, at the clock or at the
 * disk, each time.
 */
import type { ArticleDirectory, NamedArticle } from '../content/article-directory.ts';
import type { CheckedFile, StandingCheck } from '../content/editorial-check.ts';
import type { Catalogue } from '../content/model.ts';
import type { Problem } from '../core/problem.ts';

/** Gives what the checks say; those that have seen nothing that changed are not run again. `file` is the same object until the file changes. */
export type StandingVerdicts = (file: object, checked: CheckedFile) => readonly Problem[];

interface Verdict {
  /** For each check what it has said; `undefined` for one that has to be asked again. */
  readonly said: readonly (Saying | undefined)[];
  /** What all of them have said, and whether none has to be asked again. */
  readonly all: readonly Problem[];
  readonly isFinal: boolean;
  /** The article and the records it was given on. */
  readonly article: object | undefined;
  readonly records: object | undefined;
}

interface Saying {
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/** What a name or a file meant. */
interface Question {
  readonly by: 'name' | 'file';
  readonly asked: string;
  readonly answer: unknown;
}

/** Most checks say nothing of most files and ask nothing, and that is kept for all of them in one place. */
const NOTHING: readonly Problem[] = [];
const SILENCE: Saying = { problems: NOTHING, questions: [] };

/** Makes the memory of some checks. They keep nothing of what they are given but the values in it. */
export function createStandingVerdicts(checks: readonly StandingCheck[]): StandingVerdicts {
  const verdicts = new WeakMap<object, Verdict>();
  const watched = new WeakMap<Catalogue, Catalogue>();
  /** What the check that is running has seen. */
  let hasSeenMore = false;
  let questions: Question[] = [];

  function seeing<Value>(value: Value): Value {
    hasSeenMore = true;
    return value;
  }

  /** The catalogue, which tells when somebody looks at other articles. Checks keep things by it, so there is one of each. */
  function watchedCatalogue(catalogue: Catalogue): Catalogue {
    const known = watched.get(catalogue) ?? {
      ...catalogue,
      directory: watchedDirectory(catalogue.directory),
      get articles() {
        return seeing(catalogue.articles);
      },
    };
    watched.set(catalogue, known);
    return known;
  }

  function watchedDirectory(directory: ArticleDirectory): ArticleDirectory {
    return {
      find(name) {
        const found = directory.find(name);
        if (found.to === 'several') return seeing(found);
        questions.push({ by: 'name', asked: name, answer: meaning(found) });
        return found;
      },
      madeFrom(file) {
        const answer = directory.madeFrom(file);
        questions.push({ by: 'file', asked: file, answer });
        return answer;
      },
      ids: () => seeing(directory.ids()),
      files: () => seeing(directory.files()),
      addresses: () => seeing(directory.addresses()),
    };
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
    nearFile: (path, mentionedIn) => seeing(checked.nearFile(path, mentionedIn)),
  };

  return (file, given) => {
    const { article, catalogue } = given;
    const known = verdicts.get(file);
    const isSame = known && known.article === article && known.records === catalogue?.shows;
    if (isSame && known.isFinal && known.said.every((saying) => isStillSo(saying, catalogue))) return known.all;
    const standing = isSame ? known.said.map((saying) => (isStillSo(saying, catalogue) ? saying : undefined)) : [];

    checked = given;
    let all = NOTHING;
    const said = checks.map((check, index) => {
      const saying = standing[index];
      hasSeenMore = false;
      questions = [];
      const problems = saying?.problems ?? check.run(seen);
      if (problems.length > 0) all = [...all, ...problems];
      if (saying) return saying;
      if (hasSeenMore) return undefined;
      return problems.length === 0 && questions.length === 0 ? SILENCE : { problems, questions };
    });
    const isFinal = said.every((saying) => saying !== undefined);
    verdicts.set(file, { said, all, isFinal, article, records: catalogue?.shows });
    return all;
  };
}

/** What an answer says, which is the article or that there is none: answers themselves are made anew each time. */
function meaning(found: NamedArticle): unknown {
  return 'article' in found ? found.article : found.to;
}

function isStillSo(saying: Saying | undefined, catalogue: Catalogue | undefined): boolean {
  if (saying === SILENCE || !saying) return true;
  const directory = catalogue?.directory;
  return (
    directory !== undefined &&
    saying.questions.every(({ by, asked, answer }) => {
      if (by === 'file') return directory.madeFrom(asked) === answer;
      const found = directory.find(asked);
      return meaning(found) === answer;
    })
  );
}
