/**
 * Pages mode: articles and everything that grows from them are pages of the catalogue.
 *
 * In a build Eleventy writes them. While serving nothing generated is written: a page is rendered when it is asked for.
 */
import { join, resolve } from 'node:path';
import type { PagesOption } from '../content/page-choices.ts';
import type { Fault } from '../core/fault.ts';
import type { Problem } from '../core/problem.ts';
import { outputOf, type PageKind } from '../pages/page.ts';
import { useAddressBook } from './address-book.ts';
import { useCardFilter } from './card-filter.ts';
import { useCatalogueFilters } from './catalogue-filters.ts';
import type { EleventyConfig } from './config.ts';
import { fontFiles } from './fonts.ts';
import { useGuards } from './guards.ts';
import type { Loaded } from './host-settings.ts';
import { createLayouts } from './layouts.ts';
import { useLoading } from './loading.ts';
import type { LoadingSettings } from './loading-settings.ts';
import { useOrdinaryPages } from './ordinary-pages.ts';
import { isPageTemplate, type OwnAddresses, usePageTemplate } from './page-template.ts';
import { createPreview } from './preview.ts';
import { problemPageSettings, withProblems } from './problem-preview.ts';
import { withoutDots } from './project-path.ts';
import { useServer } from './server.ts';
import { styleSheetOf } from './style-sheet.ts';
import { createWrittenFiles, type WrittenFiles } from './written-files.ts';

/** What pages mode needs beside the configuration. */
export interface PagesModeSettings
  extends Omit<LoadingSettings, 'articlesFolder' | 'isWanted' | 'packageIncludes' | 'printing'> {
  readonly articlesFolder: string;
  readonly pageKinds: readonly PageKind[];
  readonly pages: PagesOption | undefined;
  /** Faults of the plugin's options as problems. */
  optionProblemsAt(faults: readonly Fault[]): readonly Problem[];
  /** The package's absolute folder of layouts and style sheets. */
  readonly packageIncludes: string;
}

/** Connects pages mode to Eleventy. Returns how to reach what was loaded last. */
export function usePagesMode(eleventyConfig: EleventyConfig, settings: PagesModeSettings): () => Loaded | undefined {
  const { root, articlesFolder, pageKinds, pages, optionProblemsAt, packageIncludes, ...rest } = settings;
  eleventyConfig.ignores.add(`${articlesFolder}/**`);
  eleventyConfig.addPlugin(eleventyConfig.resolvePlugin('@11ty/eleventy/html-base-plugin'));

  const own: OwnAddresses = { all: new Set() };
  const includes = () => withoutDots(eleventyConfig.directories.includes);
  const loading = useLoading(eleventyConfig, {
    ...rest,
    root,
    articlesFolder: () => articlesFolder,
    isWanted: () => true,
    packageIncludes,
    printing: {
      layouts: createLayouts(eleventyConfig, root, includes, packageIncludes),
      pageKinds,
      pages,
      optionProblems: optionProblemsAt,
      styleSheet: (mode, providers) =>
        styleSheetOf(root, includes(), packageIncludes, providers, { stableName: mode === 'serve' }),
      fonts: () => fontFiles(eleventyConfig, packageIncludes),
      ordinaryAddresses: () => [...own.all].filter((url) => url.endsWith('/')),
    },
  });
  useCatalogueFilters(
    eleventyConfig,
    () => loading.loaded()?.world,
    ({ url }) => url,
  );
  useCardFilter(eleventyConfig, () => loading.loaded()?.world);
  let files: WrittenFiles | undefined;
  const written = () => {
    files ??= createWrittenFiles(root, loading.folder('output'));
    return files;
  };
  useOrdinaryPages(eleventyConfig, loading);
  usePageTemplate(eleventyConfig, loading, written, own);

  const addresses = useAddressBook(eleventyConfig);
  useGuards(eleventyConfig, loading, addresses, {
    isWanted: () => true,
    isChecked: (inputPath) => isPageTemplate(inputPath),
    withBodies: false,
  });
  const preview = createPreview({
    loaded: loading.loaded,
    pathPrefix: () => eleventyConfig.pathPrefix ?? '/',
    output: () => resolve(root, loading.folder('output')),
    written: () => written().previous(),
    belongsToSite: (url) => own.all.has(url),
    failures: loading.failures,
    problemPages: () => problemPageSettings(eleventyConfig, loading),
    transform: (text, url) => transform(eleventyConfig, text, url, join(loading.folder('output'), outputOf(url))),
  });
  useServer(eleventyConfig, root, withProblems(eleventyConfig, loading, addresses, preview));
  return loading.loaded;
}

/** Runs the site's transforms over a page, as Eleventy does in a build. */
async function transform(
  eleventyConfig: EleventyConfig,
  text: string,
  url: string,
  outputPath: string,
): Promise<string> {
  const run = eleventyConfig.getFilter('renderTransforms');
  if (!run) return text;
  const page = { url, inputPath: `./${url}`, outputPath: `./${outputPath}` };
  return String(await (run as (this: unknown, text: string, page: unknown) => unknown).call({ page }, text, page));
}
