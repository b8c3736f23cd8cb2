/** Editorial checks: what a check is. Each looks at one article's file and says what is not true in it. */
import type { Problem } from '../core/problem.ts';
import type { SourceFile } from '../core/source.ts';
import type { YamlBlock } from '../core/yaml.ts';
import type { ArticleDocument, BodyOutline } from './document.ts';
import type { Article, Catalogue } from './model.ts';

/** What can be asked about the files of the project. Paths are from its root. */
export interface ProjectFiles {
  fileExists(path: string): boolean;
  /** The picture that was probably meant by a path in a file: one there, or one of its name in a folder around. */
  nearFile(path: string, mentionedIn: string): string | undefined;
}

/** What a check may look at. The front matter may have problems of its own. */
export interface CheckedFile extends ProjectFiles {
  readonly source: SourceFile;
  readonly frontMatter: YamlBlock | undefined;
  /** The front matter as typed. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** The keys that the site declares itself: what they name is not for us to look up. */
  readonly siteKeys?: ReadonlySet<string> | undefined;
  readonly document: BodyOutline;
  /** The site's language (BCP 47). */
  readonly language: string;
  /** Everything else on the site; absent when the site's own record cannot be used, and for a lasting check. */
  readonly catalogue?: Catalogue | undefined;
  /** The article, when its front matter can be used. */
  readonly article?: Article | undefined;
  /** The moment it is, in milliseconds since 1970. */
  readonly now: number;
  /** Whether pictures that begin with `/` are files of the site's own, which somebody else copies to where they are. */
  readonly rootIsForeign: boolean;
}

/** What a check may look at that is run once: also the words of the body. */
export interface CheckedText extends CheckedFile {
  readonly document: ArticleDocument;
}

/** A check whose verdict depends on nothing but the article's own file, so that it lasts until the file changes. */
export interface LastingCheck {
  readonly lasting: true;
  run(checked: CheckedText): readonly Problem[];
}

/** A check that looks at other files, too, and is asked again when they change. */
export interface StandingCheck {
  readonly lasting: false;
  run(checked: CheckedFile): readonly Problem[];
}

/** One check. */
export type EditorialCheck = LastingCheck | StandingCheck;
