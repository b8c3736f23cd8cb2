/** Editorial checks: what a check is. Each looks at one article and says what is not true in it. */
import type { Problem } from '../core/problem.ts';
import type { ArticleDocument } from './document.ts';
import type { Article, Catalogue } from './model.ts';

/** What a check may look at. */
export interface CheckedArticle {
  readonly article: Article;
  readonly document: ArticleDocument;
  readonly catalogue: Catalogue;
  /** Whether a file (path from the project's root) exists. */
  fileExists(path: string): boolean;
}

/** One check. */
export interface EditorialCheck {
  /** Whether the verdict depends on nothing but the article's own file, so that it lasts until the file changes. */
  readonly lasting: boolean;
  run(checked: CheckedArticle): readonly Problem[];
}
