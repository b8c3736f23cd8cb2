/** Article bodies: reading and checking them, with as little work as a rebuild needs. */
import {
  type ArticleDocument,
  type BodyLink,
  type BodyOutline,
  type BodyPicture,
  bodyOutline,
} from '../content/document.ts';
import type { CheckedFile, EditorialCheck, ProjectFiles } from '../content/editorial-check.ts';
import type { Article, Catalogue } from '../content/model.ts';
import type { ReadFile } from '../content/parse-file.ts';
import { pictureFile } from '../content/picture-files.ts';
import type { Allowance } from '../core/allowances.ts';
import { once } from '../core/once.ts';
import type { Problem } from '../core/problem.ts';
import type { SourceFile } from '../core/source.ts';
import { createBodyReader, type ReadBody } from '../markdown/read-body.ts';
import type { Shortcodes } from '../markdown/shortcodes.ts';
import { pageTextProblems } from './page-texts.ts';
import { createPrintedBodies, type PrintedBodies } from './printed-bodies.ts';
import { createStandingVerdicts } from './standing-verdicts.ts';
import type { PictureMention } from './unreadable-pictures.ts';
import { withoutUnrun } from './unrun-text.ts';

/** The bodies of all articles. */
export interface ArticleBodies extends PrintedBodies {
  /** What is wrong in an article's body and pictures, whatever its front matter is like. What was found out about a file is kept until it changes. */
  check(file: ReadFile, facts: BodyFacts): readonly Problem[];
  /** What is known of a body. */
  document(file: ReadFile, facts: LastingFacts): BodyOutline;
  /** The comments in an article's body that allow problems. */
  allowances(file: ReadFile, facts: LastingFacts): readonly Allowance[];
  /** The files of all pictures in an article's body, and where it names them. */
  pictures(file: ReadFile, facts: LastingFacts): readonly PictureMention[];
  /** The links and pictures of any text in Markdown. */
  links(source: SourceFile, bodyStart: number): readonly BodyLink[];
  /** The ids in any text in Markdown. */
  anchors(source: SourceFile, bodyStart: number): ReadonlySet<string>;
  /** What is wrong with the words of an ordinary page. */
  pageProblems(source: SourceFile, bodyStart: number): readonly Problem[];
  /** What was known of it when it was checked last. */
  outlineOf(article: Article): BodyOutline;
}

/** What a body alone is checked against. */
export interface LastingFacts {
  readonly catalogue: Catalogue | undefined;
  readonly now: number;
}

/** What bodies are checked against. */
export interface BodyFacts extends LastingFacts {
  /** The article of the file, when its front matter can be used. */
  readonly article: Article | undefined;
}

interface Known {
  readonly document: BodyOutline;
  readonly problems: readonly Problem[];
  readonly allowances: readonly Allowance[];
  readonly pictures: readonly PictureMention[];
}

/** Of an article that has not been checked nothing is known. */
const unchecked: BodyOutline = {
  uses: [],
  doubtfulUses: [],
  pictures: [],
  links: [],
  anchors: new Set(),
  hasForeignMarkup: false,
};

/** Makes the service. */
export function createArticleBodies(
  shortcodes: Shortcodes,
  quotes: Iterable<string>,
  checks: readonly EditorialCheck[],
  files: ProjectFiles,
  rootIsForeign: boolean,
): ArticleBodies {
  const read = createBodyReader(shortcodes, quotes);
  const readForCheck = createBodyReader(shortcodes, quotes, 'check');
  // An ordinary page is Eleventy's own, and may have what plugins of the site bring to Markdown.
  const readPage = once(() => createBodyReader({ ...shortcodes, inTemplates: true }, quotes, 'check'));
  const readPages = new WeakMap<SourceFile, ReadBody>();
  function page(source: SourceFile, bodyStart: number): ReadBody {
    const read = readPages.get(source) ?? readPage()(source, bodyStart);
    readPages.set(source, read);
    return read;
  }
  const known = new WeakMap<SourceFile, Known>();

  function know(file: ReadFile, facts: LastingFacts): Known {
    const before = known.get(file.source);
    if (before) return before;
    const source = shortcodes.areRun ? withoutUnrun(file.source) : file.source;
    const body = readForCheck(source, file.bodyStart);
    const document = shortcodes.areRun ? withoutTemplates(body.document) : body.document;
    const said = body.problems.filter(
      ({ code }) => !shortcodes.areRun || code.startsWith('argument/') || code === 'file/conflict',
    );
    const found = lastingProblems(file, document, facts);
    // Whatever is wrong with words is said of those that readers would see.
    const isAsPrinted = found.length === 0 || shortcodes.areRun;
    const lasting = isAsPrinted ? found : lastingProblems(file, read(file.source, file.bodyStart).document, facts);
    const problems = [...said, ...lasting];
    const now = {
      document: bodyOutline(document),
      problems,
      allowances: body.allowances,
      pictures: picturesOf(file, document),
    };
    known.set(file.source, now);
    return now;
  }

  const lastingChecks = checks.filter((check) => check.lasting);
  const standing = createStandingVerdicts(checks.filter((check) => !check.lasting));

  function lastingProblems(file: ReadFile, document: ArticleDocument, facts: LastingFacts): readonly Problem[] {
    const checked = checkedFile(file, document, facts, undefined);
    return lastingChecks.flatMap((check) => check.run(checked));
  }

  /** Written out, as an object is made for each article: with spreads it takes longer than the checks. */
  function checkedFile<Document extends BodyOutline>(
    { source, yaml, typed, siteKeys }: ReadFile,
    document: Document,
    { catalogue, now }: LastingFacts,
    known: BodyFacts | undefined,
  ): CheckedFile & { readonly document: Document } {
    return {
      source,
      frontMatter: yaml,
      typed,
      siteKeys,
      document,
      language: catalogue?.site.language ?? 'en',
      fileExists: files.fileExists,
      nearFile: files.nearFile,
      rootIsForeign,
      now,
      catalogue: known?.catalogue,
      article: known?.article,
    };
  }

  return {
    ...createPrintedBodies(shortcodes, quotes, read),
    check(file, facts) {
      const { document, problems } = know(file, facts);
      const others = standing(file, checkedFile(file, document, facts, facts));
      return others.length === 0 ? problems : [...problems, ...others];
    },
    document: (file, facts) => know(file, facts).document,
    allowances: (file, facts) => know(file, facts).allowances,
    pictures: (file, facts) => know(file, facts).pictures,
    links(source, bodyStart) {
      const { links, pictures } = page(source, bodyStart).document;
      return [...links, ...pictures.map(shownFile)];
    },
    anchors: (source, bodyStart) => page(source, bodyStart).document.anchors,
    pageProblems: (source, bodyStart) => pageTextProblems(source, bodyStart, page),
    outlineOf: ({ source }) => known.get(source)?.document ?? unchecked,
  };
}

/** The pictures of a body, also those that arguments name. */
function picturesOf({ source }: ReadFile, { pictures, uses }: BodyOutline): readonly PictureMention[] {
  const named = uses.flatMap((use) =>
    use.element.pictures(use.values).map(({ argument, src }) => ({ src, address: use.places.get(argument) ?? use })),
  );
  const isNamed = ({ src }: Pick<BodyPicture, 'src'>) => src.trim() !== '';
  return [...pictures, ...named].filter(isNamed).map(({ src, address }) => ({
    source,
    file: pictureFile(src, source.path),
    span: () => address,
  }));
}

/** A picture as an ordinary page has it: a file that it shows. */
function shownFile({ src, alt, start, end, address }: BodyPicture): BodyLink {
  const lacksAlternative = { start, end, inMarkdown: true };
  return { address: src, kind: 'file', alt, ...(alt.trim() === '' && { lacksAlternative }), ...address };
}

/** What is true of a body whatever its template prints: pictures whose address is written out, and shortcodes that say all that they say by themselves. What it prints may have any anchor. */
function withoutTemplates(document: ArticleDocument): ArticleDocument {
  const pictures = document.pictures.filter(({ src, alt }) => !/\{[{%#]/.test(src + alt));
  const uses = document.uses.filter(({ element }) => !element.paired);
  const nothing = { blocks: [], doubtfulUses: [], unreadPictures: [], links: [] };
  return { ...document, ...nothing, uses, pictures, hasForeignMarkup: true };
}
