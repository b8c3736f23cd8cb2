/** Ordinary pages: the site's own templates beside the generated pages (about, privacy …), rendered by Eleventy in our layouts. */
import type MarkdownIt from 'markdown-it';
import { absoluteUrl } from '../content/world.ts';
import { nameHeadings } from '../markdown/headings.ts';
import { inlineText } from '../markdown/text-blocks.ts';
import { headOf } from '../pages/head.ts';
import { commonValues } from '../pages/shell.ts';
import type { EleventyConfig } from './config.ts';
import type { Loading } from './loading-settings.ts';
import { isPageTemplate } from './page-template.ts';

/** Gives ordinary pages the values of the layouts, and keeps from Eleventy what would end it while serving. */
export function useOrdinaryPages(eleventyConfig: EleventyConfig, loading: Loading): void {
  const common = () => {
    const world = loading.loaded()?.world;
    return world && commonValues(world);
  };
  eleventyConfig.addGlobalData('site', () => common()?.site);
  eleventyConfig.addGlobalData('words', () => common()?.words);
  eleventyConfig.addFilter('pageHead', (url: string, title: string, description?: string) => {
    const world = loading.loaded()?.world;
    return world ? headOf({ url, title, description: description ?? world.catalogue.site.description }, world) : '';
  });

  eleventyConfig.addFilter('wholeAddress', (url: string) => {
    const world = loading.loaded()?.world;
    return world ? absoluteUrl(world, url) : url;
  });

  eleventyConfig.amendLibrary('md', nameHeadingsOfPages);

  const mustWait = (path: string) => !isPageTemplate(path) && loading.isHeldBack(path);
  eleventyConfig.addPreprocessor('standfirst-held-back', '*', ({ page }) =>
    mustWait(page.inputPath) ? false : undefined,
  );
  eleventyConfig.addDateParsing(function (date) {
    return mustWait(this.page.inputPath) ? new Date(0) : date;
  });
}

/**
 * Headings of ordinary pages can be linked to, as those of articles. What the site gives them itself stays, and so does a
 * library of its own that is not markdown-it.
 */
function nameHeadingsOfPages(markdown: Partial<MarkdownIt>): void {
  markdown.core?.ruler.push('standfirst-headings', ({ tokens }) =>
    nameHeadings(tokens, (children) => inlineText(children, new Map())),
  );
}
