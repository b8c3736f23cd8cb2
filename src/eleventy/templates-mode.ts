/**
 * Templates mode: articles stay ordinary templates of Eleventy, with the site's layouts, data, permalinks and collections.
 *
 * The plugin checks them, renders their bodies and keeps back what readers may not see yet. Where a site has no
 * articles, it changes nothing.
 */
import { existsSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { ContentError } from '../core/content-error.ts';
import type { Markup } from '../core/markup.ts';
import { useAddressBook } from './address-book.ts';
import { articlePreview, type Thrown } from './article-preview.ts';
import { guardArticleTemplates, type TemplateLanguage } from './article-templates.ts';
import { useCatalogueFilters } from './catalogue-filters.ts';
import type { BuildEvent, BuildResult, EleventyConfig, PreprocessedData } from './config.ts';
import { useFileLinks } from './file-links.ts';
import { keepProgramsOut } from './front-matter-programs.ts';
import { useGuards } from './guards.ts';
import type { Loaded } from './host-settings.ts';
import { useLoading } from './loading.ts';
import type { Loading, LoadingSettings } from './loading-settings.ts';
import { withoutFaultyKeys } from './page-front-matter.ts';
import { withProblems } from './problem-preview.ts';
import { withoutDots } from './project-path.ts';
import { useRelatedFilter } from './related-filter.ts';
import { useServer } from './server.ts';
import { createWrittenFiles } from './written-files.ts';

/** What templates mode needs beside the configuration. */
export interface TemplatesModeSettings extends Omit<LoadingSettings, 'articlesFolder' | 'isWanted' | 'printing'> {
  /** The folder of the articles from the root; in Eleventy's input folder when absent. */
  readonly articlesFolder: string | undefined;
  /** The language that Eleventy runs articles in; nothing in them is run when absent. */
  readonly articleTemplates?: TemplateLanguage | undefined;
}

/** Connects templates mode to Eleventy. Returns how to reach what was loaded last. */
export function useTemplatesMode(
  eleventyConfig: EleventyConfig,
  settings: TemplatesModeSettings,
): () => Loaded | undefined {
  const { root, articleTemplates } = settings;
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

  const hasPreview = isWanted();
  const addresses = useAddressBook(eleventyConfig);
  if (hasPreview) useGuards(eleventyConfig, loading, addresses, { isWanted, isChecked: isArticle, withBodies: true });
  const thrown: Thrown = new Map();
  const seen = new Set<string>();
  eleventyConfig.on('eleventy.before', () => {
    seen.clear();
    thrown.clear();
  });
  const languages = templateLanguages(eleventyConfig);
  eleventyConfig.addPreprocessor('standfirst-articles', 'md', async (data) => {
    const { inputPath } = data.page;
    if (!isArticle(inputPath)) return undefined;
    seen.add(withoutDots(inputPath));
    const world = loading.loaded()?.world;
    const article = articleOf(inputPath);
    if (!world || !article || isBroken(loading, article.file)) return false;
    if (articleTemplates) {
      data.templateEngineOverride ??= `${articleTemplates},md`;
      return undefined;
    }
    const body = await bodyOf(loading, thrown, article.file, () => world.body(article, 'page'));
    if (body === undefined) return false;
    languages.finish(data);
    return body === '' ? '\n' : body;
  });
  eleventyConfig.addDateParsing(function (date) {
    if (!isArticle(this.page.inputPath)) return undefined;
    const article = articleOf(this.page.inputPath);
    // A day without a time is Eleventy's affair; a time without a zone is the site's, which YAML does not know.
    if (date instanceof Date) return article?.date.hasTime ? new Date(article.date.epoch) : undefined;
    if (typeof date !== 'string') return undefined;
    if (article) return /^\d{4}-/.test(date) ? new Date(article.date.epoch) : undefined;
    return new Date(0);
  });
  keepProgramsOut(eleventyConfig, isArticle, (data) =>
    loading.isServing() ? withoutFaultyKeys(data, loading.hasLayout) : data,
  );
  useFileLinks(eleventyConfig, loading);
  useRelatedFilter(eleventyConfig, () => loading.loaded()?.world);
  // Only Eleventy knows addresses, and knows them before it prints.
  useCatalogueFilters(
    eleventyConfig,
    () => loading.loaded()?.world,
    ({ file, url }) => addresses.lastOf(file)[0] ?? url,
  );
  if (articleTemplates)
    guardArticleTemplates(eleventyConfig, { articleOf, report: (problems) => loading.report('printing', problems) });

  eleventyConfig.on('eleventy.after', async ({ results, outputMode, incremental }: AfterEvent) => {
    const { pictures, published, world } = loading.loaded() ?? {};
    // A dry run writes nothing, so there is nothing to add to and nothing to take away.
    if (outputMode !== 'fs' || !pictures || !published || !wroteAny(loading, results)) return;
    // With --input or --formats Eleventy may have been given a part of the articles only.
    const isWhole = !incremental && (world?.catalogue.articles.every(({ file }) => seen.has(file)) ?? false);
    if (isWanted()) settleArticles(loading, results, isArticle, isWhole);
    if (loading.isServing() && hasPreview) return;
    await pictures.publish(resolve(root, loading.folder('output')));
    await published.publish(resolve(root, loading.folder('output')));
  });
  if (hasPreview) {
    const answers = withProblems(
      eleventyConfig,
      loading,
      addresses,
      articlePreview(eleventyConfig, loading, addresses, thrown),
    );
    useServer(eleventyConfig, root, answers);
  }
  return loading.loaded;
}

/** The body of an article as HTML; `undefined` when a shortcode of the site throws while serving. */
async function bodyOf(
  loading: Loading,
  thrown: Thrown,
  file: string,
  print: () => Promise<Markup>,
): Promise<string | undefined> {
  const key = `body ${file}`;
  thrown.delete(file);
  loading.failures.forget(key);
  try {
    return (await print()).toString();
  } catch (error) {
    if (!loading.isServing() || !(error instanceof ContentError)) throw error;
    thrown.set(file, error.problems);
    loading.failures.note(key, { problems: error.problems });
    return undefined;
  }
}

type AfterEvent = BuildEvent & { readonly results: readonly BuildResult[] };

/**
 * What an earlier build or preview wrote of an article that is now deleted, a draft or expired is removed. A build of a
 * part of the articles is remembered, and removes nothing.
 */
function settleArticles(
  loading: Loading,
  results: readonly BuildResult[],
  isArticle: (inputPath: string) => boolean,
  isWhole: boolean,
): void {
  const files = createWrittenFiles(loading.root, loading.folder('output'));
  const written = new Set(outputsOf(loading, results));
  const articles = outputsOf(
    loading,
    results.filter(({ inputPath }) => isArticle(inputPath)),
  );
  const kept = [...files.previous()].filter((file) => !isWhole || written.has(file));
  if (articles.length > 0 || files.previous().size > 0)
    files.settle([...articles, ...kept], { since: loading.began(), isServing: loading.isServing() });
}

function wroteAny(loading: Loading, results: readonly BuildResult[]): boolean {
  const files = createWrittenFiles(loading.root, loading.folder('output'));
  return files.isFresh(outputsOf(loading, results), loading.began());
}

/** The files of results, from the output folder. */
function outputsOf(loading: Loading, results: readonly BuildResult[]): readonly string[] {
  return results.flatMap(({ outputPath }) =>
    outputPath === false ? [] : [relative(loading.folder('output'), outputPath).replaceAll('\\', '/')],
  );
}

function isBroken(loading: Loading, file: string): boolean {
  return loading.loaded()?.problems.some((problem) => problem.severity === 'error' && problem.file === file) ?? false;
}

/** A finished body is read by no template language and no Markdown; permalinks and computed data, which Eleventy reads before it, are. */
function templateLanguages(eleventyConfig: EleventyConfig): { finish(data: PreprocessedData): void } {
  const finished = new Set<PreprocessedData>();
  const languages = new Map<string, string>();
  eleventyConfig.on('eleventy.contentMap', () => {
    for (const data of finished) data.templateEngineOverride = 'html';
    finished.clear();
  });
  return {
    finish(data) {
      const { inputPath, templateSyntax } = data.page;
      // Eleventy copies the data of a paginated template at once.
      if (data.pagination) {
        data.templateEngineOverride = 'html';
        return;
      }
      // An incremental build keeps the language that a template was last rendered in, so the first one is said again.
      if (!languages.has(inputPath)) languages.set(inputPath, templateSyntax);
      data.templateEngineOverride ??= languages.get(inputPath) ?? templateSyntax;
      finished.add(data);
    },
  };
}
