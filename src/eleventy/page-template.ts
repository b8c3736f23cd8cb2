/**
 * Page template: in a build, one virtual template that connects generated pages to Eleventy. While serving it writes nothing.
 *
 * Where something of the site looks at finished pages, such as a transform or a base path, Eleventy writes all of them.
 * Else it writes one, and when that is to be written, all content of Eleventy's having been printed, we write the others.
 */
import { join, resolve } from 'node:path';
import type { Article, Catalogue } from '../content/model.ts';
import { outputOf, type Page } from '../pages/page.ts';
import type { BuildEvent, BuildResult, EleventyConfig } from './config.ts';
import type { Loading } from './loading-settings.ts';
import { usePageHost } from './page-host.ts';
import { writePages } from './page-writer.ts';
import { showProgress } from './progress.ts';
import { takeTimings } from './timings.ts';
import type { WrittenFiles } from './written-files.ts';

const TEMPLATE = 'standfirst.11ty.js';
/** The transform in which the other pages are written; it changes none. */
export const TRANSFORM = 'standfirst-pages';

/** Whether a path of Eleventy's is that of the virtual template. */
export function isPageTemplate(inputPath: string): boolean {
  return `/${inputPath}`.endsWith(`/${TEMPLATE}`);
}

/** The addresses of the site's own templates, which win over generated pages. Known once Eleventy has read them. */
export interface OwnAddresses {
  all: ReadonlySet<string>;
}

/** Adds the template, and notes the site's own addresses. */
export function usePageTemplate(
  eleventyConfig: EleventyConfig,
  loading: Loading,
  written: () => WrittenFiles,
  own: OwnAddresses,
): void {
  const eleventyWrites = usePageHost(eleventyConfig);
  /** The pages that we write, once Eleventy writes the first. */
  let others: readonly Page[] = [];

  eleventyConfig.addTemplateFormats('11ty.js');
  eleventyConfig.addCollection('articles', () => {
    const world = loading.loaded()?.world;
    return world ? articleItems(world.catalogue) : [];
  });
  eleventyConfig.addCollection('standfirstPages', (api) => {
    own.all = new Set(
      api
        .getAll()
        .map(({ url }) => url)
        .filter((url) => url !== false),
    );
    others = [];
    if (loading.isServing()) return [];
    const pages = [...(loading.loaded()?.pages.values() ?? [])].filter((page) => !own.all.has(page.url));
    if (!eleventyWrites(TRANSFORM)) others = pages.splice(1);
    return pages.map((page) => new WrittenPage(page));
  });
  eleventyConfig.addTransform(TRANSFORM, async function (content) {
    const world = loading.loaded()?.world;
    if (!world || others.length === 0 || !isPageTemplate(this.page.inputPath ?? '')) return content;
    const timed = takeTimings();
    await writePages(others, world, {
      output: resolve(loading.root, loading.folder('output')),
      scratch: join(loading.root, '.cache', 'standfirst'),
      progress: showProgress(others.length),
    });
    timed('writing', others.length);
    return content;
  });
  eleventyConfig.addTemplate(TEMPLATE, ({ standfirstPage }: PageData) => render(standfirstPage.page), {
    pagination: {
      data: 'collections.standfirstPages',
      size: 1,
      alias: 'standfirstPage',
      addAllPagesToCollections: false,
    },
    permalink: ({ standfirstPage }: Partial<PageData>) => standfirstPage?.output ?? false,
    eleventyExcludeFromCollections: true,
    layout: false,
  });

  function render(page: Page): Promise<string> {
    const world = loading.loaded()?.world;
    if (!world) throw new TypeError('A page is rendered before the content is loaded.');
    return page.render(world);
  }

  eleventyConfig.on(
    'eleventy.after',
    async ({ results, outputMode }: BuildEvent & { results: readonly BuildResult[] }) => {
      const loaded = loading.loaded();
      if (outputMode !== 'fs' || loading.isServing() || !loaded) return;
      const output = loading.folder('output');
      const byEleventy = results
        .filter(({ inputPath }) => isPageTemplate(inputPath))
        .map(({ outputPath }) =>
          String(outputPath)
            .replace(/^\.\//, '')
            .slice(output.length + 1),
        );
      // A dry run writes nothing, so there is nothing to add to and nothing to take away.
      if (!written().isFresh(byEleventy, loading.began())) return;
      const pages = [...byEleventy, ...others.map(({ url }) => outputOf(url))];
      const pictures = await loaded.pictures.publish(resolve(loading.root, output));
      const files = await loaded.published.publish(resolve(loading.root, output));
      written().settle([...pages, ...pictures, ...files], { since: loading.began() });
    },
  );
}

interface PageData {
  readonly standfirstPage: WrittenPage;
}

/** Pages are handed to Eleventy as instances of a class: plain objects would be copied for every page. */
class WrittenPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The file Eleventy writes, as a permalink. */
  get output(): string {
    return `/${outputOf(this.page.url)}`;
  }
}

/** `collections.articles`: light items without an input path, so that Eleventy does not look each of them up. */
function articleItems({ articles }: Catalogue): readonly unknown[] {
  return articles.map((article) => {
    const known = items.get(article) ?? articleItem(article);
    items.set(article, known);
    return known;
  });
}

/** An article that has not changed is the same item after an edit of another. */
const items = new WeakMap<Article, object>();

function articleItem(article: Article): object {
  const page = { url: article.url, date: new Date(article.date.epoch), fileSlug: article.id };
  return {
    url: article.url,
    date: page.date,
    page,
    // In a build there are thousands of them: a spread with a key after it takes five times as long, and a getter as well.
    data: Object.assign({}, article.typed, { page }),
    content: article.source.text.slice(article.bodyStart),
  };
}
