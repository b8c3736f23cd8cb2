/**
 * Related filter: what to read after an article, where articles are templates of Eleventy's.
 *
 * `{% for item in collections.articles | relatedArticles %}` in the layout of articles gives the items of the collection
 * that belong below the page. Addresses and data of the items stay Eleventy's.
 */
import type { World } from '../content/world.ts';
import { relatedArticles } from '../pages/related-articles.ts';
import type { EleventyConfig } from './config.ts';
import { withoutDots } from './project-path.ts';

/** Any item of a collection, and the page that a filter is used on. */
interface OnPage {
  readonly page?: { readonly inputPath?: string };
}

/** Registers the filter, unless the site has one of this name. On a page that is no article it gives nothing. */
export function useRelatedFilter(eleventyConfig: EleventyConfig, world: () => World | undefined): void {
  if (eleventyConfig.getFilter('relatedArticles')) return;
  eleventyConfig.addFilter('relatedArticles', function (this: OnPage, items: readonly OnPage[] = []) {
    const loaded = world();
    const article = loaded?.catalogue.directory.madeFrom(fileOf(this));
    if (!loaded || !article) return [];
    const byFile = new Map(items.map((item) => [fileOf(item), item]));
    return relatedArticles(article, loaded).flatMap(({ file }) => byFile.get(file) ?? []);
  });
}

function fileOf({ page }: OnPage): string {
  return withoutDots(page?.inputPath ?? '');
}
