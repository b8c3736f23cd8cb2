/**
 * Templates mode: articles stay ordinary templates of Eleventy, with the site's layouts, data, permalinks and collections.
 *
 * The plugin checks them, renders their bodies and keeps back what readers may not see yet. Where a site has no
 * articles, it changes nothing.
 */
import { existsSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { HTML } from '../pages/page.ts';
import type { BuildEvent, BuildResult, EleventyConfig } from './config.ts';
import type { Loaded } from './host.ts';
import { type Loading, type LoadingSettings, useLoading, withoutDots } from './loading.ts';
import { sendPicture, siteAddress } from './preview.ts';
import { problemPage } from './problem-page.ts';
import { type Middleware, stableMiddleware } from './process-state.ts';

/** What templates mode needs beside the configuration. */
export interface TemplatesModeSettings extends Omit<LoadingSettings, 'articlesFolder' | 'isWanted' | 'printing'> {
  /** The folder of the articles from the root; in Eleventy's input folder when absent. */
  readonly articlesFolder: string | undefined;
}

/** Connects templates mode to Eleventy. Returns how to reach what was loaded last. */
export function useTemplatesMode(
  eleventyConfig: EleventyConfig,
  settings: TemplatesModeSettings,
): () => Loaded | undefined {
  const { root } = settings;
  const articlesFolder = () =>
    settings.articlesFolder ?? posix.join(withoutDots(eleventyConfig.directories.input), 'articles');
  const isWanted = () =>
    [articlesFolder(), posix.join(withoutDots(eleventyConfig.directories.data), 'shows')].some((folder) =>
      existsSync(join(root, folder)),
    );
  const isArticle = (inputPath: string) => {
    const path = withoutDots(inputPath);
    return path.startsWith(`${articlesFolder()}/`) && path.endsWith('.md');
  };
  const loading = useLoading(eleventyConfig, { ...settings, articlesFolder, isWanted });
  const articleOf = (inputPath: string) =>
    loading.loaded()?.world?.catalogue.articles.find(({ file }) => file === withoutDots(inputPath));

  eleventyConfig.addPreprocessor('standfirst-articles', 'md', async (data) => {
    const { inputPath } = data.page;
    if (!isArticle(inputPath)) return undefined;
    const world = loading.loaded()?.world;
    const article = articleOf(inputPath);
    if (!world || !article || isBroken(loading, article.file)) return false;
    const body = (await world.body(article, 'page')).toString();
    // The body is finished: no template language and no Markdown reads it again.
    data.templateEngineOverride = 'html';
    return body === '' ? '\n' : body;
  });
  eleventyConfig.addDateParsing(function (date) {
    if (!isArticle(this.page.inputPath) || typeof date !== 'string') return undefined;
    const article = articleOf(this.page.inputPath);
    if (article) return /^\d{4}-/.test(date) ? new Date(article.date.epoch) : undefined;
    return new Date(0);
  });
  keepProgramsOut(eleventyConfig, isArticle);

  eleventyConfig.on(
    'eleventy.after',
    async ({ results, outputMode }: BuildEvent & { results: readonly BuildResult[] }) => {
      const pictures = loading.loaded()?.pictures;
      if (outputMode !== 'fs' || loading.isServing() || !pictures || results.length === 0) return;
      await pictures.publish(resolve(root, loading.folder('output')));
    },
  );
  if (isWanted())
    eleventyConfig.setServerOptions({ middleware: [stableMiddleware(root, preview(eleventyConfig, loading))] });
  return loading.loaded;
}

function isBroken(loading: Loading, file: string): boolean {
  return loading.loaded()?.problems.some((problem) => problem.severity === 'error' && problem.file === file) ?? false;
}

/** While serving: pictures on request, and at the address of a broken article what is wrong with it. */
function preview(eleventyConfig: EleventyConfig, loading: Loading): Middleware {
  return async (request, response, next) => {
    const loaded = loading.loaded();
    const url = siteAddress(request.url ?? '/', eleventyConfig.pathPrefix ?? '/');
    if (!loaded || url === undefined) return next();
    if (await sendPicture(loaded.pictures, url, response)) return undefined;
    const broken = loaded.broken.get(url);
    if (!broken) return next();
    response.statusCode = 500;
    response.setHeader('Content-Type', HTML);
    return response.end(problemPage('This article cannot be shown', broken.problems));
  };
}

/** Eleventy runs JavaScript in front matter, and ends at YAML it cannot read. In articles neither happens: both have been reported. */
function keepProgramsOut(eleventyConfig: EleventyConfig, isArticle: (inputPath: string) => boolean): void {
  const { engines } = eleventyConfig.frontMatterParsingOptions;
  const isOurs = (options: unknown) =>
    isArticle(String((options as { filePath?: unknown } | undefined)?.filePath ?? ''));
  const guarded = Object.entries(engines).map(([name, parse]) => [
    name,
    (text: string, options: unknown) => {
      if (name !== 'yaml') return isOurs(options) ? {} : parse(text, options);
      try {
        return parse(text, options);
      } catch (error) {
        if (isOurs(options)) return {};
        throw error;
      }
    },
  ]);
  eleventyConfig.setFrontMatterParsingOptions({ engines: Object.fromEntries(guarded) });
}
