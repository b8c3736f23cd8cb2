/** Article bodies: reading, checking and rendering them, with as little work as a rebuild needs. */
import type { ArticleDocument } from '../content/document.ts';
import type { EditorialCheck } from '../content/editorial-check.ts';
import type { Article, Catalogue } from '../content/model.ts';
import type { BodyForm, World } from '../content/world.ts';
import type { Markup } from '../core/markup.ts';
import type { Problem } from '../core/problem.ts';
import type { SourceFile } from '../core/source.ts';
import { createBodyReader } from '../markdown/read-body.ts';
import { renderBody } from '../markdown/render-body.ts';
import type { Shortcodes } from '../markdown/shortcodes.ts';

/** The bodies of all articles. */
export interface ArticleBodies {
  /** What is wrong in an article's body. What was found out about a file is kept until the file changes. */
  check(article: Article, catalogue: Catalogue): readonly Problem[];
  render(article: Article, form: BodyForm, world: World): Promise<Markup>;
}

interface Known {
  readonly document: ArticleDocument;
  readonly problems: readonly Problem[];
}

/** A body without any of these has nothing to check but its front matter; reading its Markdown can wait until it is printed. */
const WORTH_READING = /\{%|!\[|<script|^#\s/im;

/** Makes the service. */
export function createArticleBodies(
  shortcodes: Shortcodes,
  quotes: string,
  checks: readonly EditorialCheck[],
  fileExists: (path: string) => boolean,
): ArticleBodies {
  const read = createBodyReader(shortcodes, quotes);
  const known = new WeakMap<SourceFile, Known>();

  function know(article: Article, catalogue: Catalogue): Known {
    const before = known.get(article.source);
    if (before) return before;
    const body = WORTH_READING.test(article.source.text.slice(article.bodyStart))
      ? read(article.source, article.bodyStart)
      : undefined;
    const document: ArticleDocument = body?.document ?? { blocks: [], uses: [], pictures: [] };
    const problems = [...(body?.problems ?? []), ...run(true, article, document, catalogue)];
    const now = { document, problems };
    known.set(article.source, now);
    return now;
  }

  function run(
    lasting: boolean,
    article: Article,
    document: ArticleDocument,
    catalogue: Catalogue,
  ): readonly Problem[] {
    return checks
      .filter((check) => check.lasting === lasting)
      .flatMap((check) => check.run({ article, document, catalogue, fileExists }));
  }

  return {
    check(article, catalogue) {
      const { document, problems } = know(article, catalogue);
      return [...problems, ...run(false, article, document, catalogue)];
    },
    render: (article, form, world) =>
      renderBody(read(article.source, article.bodyStart), article, form, world, shortcodes),
  };
}
