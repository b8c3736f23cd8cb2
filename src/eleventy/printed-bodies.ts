/** Printed bodies: the bodies of articles as pages, feeds and searches have them, each read when one of those asks. */
import type { ArticleDocument } from '../content/document.ts';
import type { Article } from '../content/model.ts';
import type { BodyForm, World } from '../content/world.ts';
import type { Markup } from '../core/markup.ts';
import type { SourceFile } from '../core/source.ts';
import { bodyText } from '../markdown/body-text.ts';
import { type BodyReader, createBodyReader, type ReadBody } from '../markdown/read-body.ts';
import { renderBody } from '../markdown/render-body.ts';
import type { Shortcodes } from '../markdown/shortcodes.ts';
import { siteText } from '../markdown/site-text.ts';

/** What is printed of articles. */
export interface PrintedBodies {
  render(article: Article, form: BodyForm, world: World): Promise<Markup>;
  text(article: Article, world: World): string;
  /** What is known of the body of an article that is printed. */
  documentOf(article: Article): ArticleDocument;
}

/** More than are printed at the same time. */
const RECENT_BODIES = 16;

/** Makes the service. `quotes` are the four marks that straight quotation marks become; `read` reads bodies with them. */
export function createPrintedBodies(shortcodes: Shortcodes, quotes: Iterable<string>, read: BodyReader): PrintedBodies {
  const readRest = createBodyReader({ elements: shortcodes.elements, site: new Map() }, quotes);
  /**
   * The forms of one article are asked for one after the other, and keeping the tokens of all would fill the memory. In an
   * array: what leaves a `Map` that others enter is not given up before the next collection of everything (decision 25).
   */
  const recent: { readonly source: SourceFile; readonly body: ReadBody }[] = [];
  let oldest = 0;

  function bodyOf({ source, bodyStart }: Article): ReadBody {
    const known = recent.find((each) => each.source === source);
    if (known) return known.body;
    const body = read(source, bodyStart);
    recent[oldest] = { source, body };
    oldest = (oldest + 1) % RECENT_BODIES;
    return body;
  }

  return {
    async render(article, form, world) {
      const body = bodyOf(article);
      if (body.siteTags.length === 0) return renderBody(body, article, form, world, shortcodes);
      const text = await siteText(body.siteTags, article, shortcodes);
      return renderBody(readRest({ path: article.file, text }, 0), article, form, world, shortcodes);
    },
    text: (article, world) => bodyText(bodyOf(article), article, world),
    documentOf: (article) => bodyOf(article).document,
  };
}
