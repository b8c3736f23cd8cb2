/**
 * Pages mode: articles and everything that grows from them are pages of the catalogue.
 *
 * In a build Eleventy writes them, so that its transforms, base path, dry run and JSON output go on working. While
 * serving nothing generated is written: a page is rendered when it is asked for.
 */
import { join, resolve } from 'node:path';
import type { Article, Catalogue } from '../content/model.ts';
import { ContentError } from '../core/content-error.ts';
import { errorsIn } from '../core/problem.ts';
import { countOf, reportOf } from '../core/report.ts';
import { headOf } from '../pages/head.ts';
import { outputOf, type Page } from '../pages/page.ts';
import { commonValues } from '../pages/shell.ts';
import type { BuildEvent, BuildResult, EleventyConfig } from './config.ts';
import { createHost, type Host, type HostSettings, type Loaded } from './host.ts';
import { checkOrdinaryPages, type HeldBack } from './page-guard.ts';
import { createPreview } from './preview.ts';
import { stableMiddleware } from './process-state.ts';
import { type ContentWatch, prepareWakeFile, WAKE_FILE, watchContent } from './watch.ts';
import { createWrittenFiles, type WrittenFiles } from './written-files.ts';

/** What pages mode needs beside the configuration. */
export interface PagesModeSettings
  extends Omit<HostSettings, 'includesFolder' | 'dataFolder' | 'pathPrefix' | 'shortcodes'> {
  /** Asked once, when everything the site registers is known. */
  shortcodes(): HostSettings['shortcodes'];
}

const TEMPLATE = 'standfirst.11ty.js';

/** Connects pages mode to Eleventy. Returns how to reach what was loaded last. */
export function usePagesMode(eleventyConfig: EleventyConfig, settings: PagesModeSettings): () => Loaded | undefined {
  const { root } = settings;
  let host: Host | undefined;
  let loaded: Loaded | undefined;
  let held: HeldBack = { problems: [], files: new Set() };
  let written: WrittenFiles | undefined;
  let watch: ContentWatch | undefined;
  let reported = '';
  let started = 0;
  let isServing = false;
  let ownUrls: ReadonlySet<string> = new Set();

  const folder = (name: 'includes' | 'data' | 'input' | 'output') => withoutDots(eleventyConfig.directories[name]);

  eleventyConfig.addTemplateFormats('11ty.js');
  eleventyConfig.ignores.add(`${settings.articlesFolder}/**`);
  eleventyConfig.addPlugin(eleventyConfig.resolvePlugin('@11ty/eleventy/html-base-plugin'));

  eleventyConfig.on('eleventy.before', async ({ runMode }: BuildEvent) => {
    started = Date.now();
    isServing = runMode !== 'build';
    host ??= createHost({
      ...settings,
      shortcodes: settings.shortcodes(),
      pathPrefix: eleventyConfig.pathPrefix ?? '/',
      includesFolder: folder('includes'),
      dataFolder: folder('data'),
    });
    written ??= createWrittenFiles(root, folder('output'));
    if (isServing) {
      prepareWakeFile(root);
      watch ??= watchContent(root, [settings.articlesFolder], [folder('data'), folder('includes'), folder('input')]);
    }
    const changes = watch?.changes();
    for (const path of changes ?? []) eleventyConfig.logger.log(`Changed: ${path}`);
    // Of articles the watch knows every change; the first loading has none to compare with.
    const untouched =
      loaded && changes && ((path: string) => path.startsWith(`${settings.articlesFolder}/`) && !changes.has(path));
    const found = await host.load(isServing ? 'serve' : 'build', untouched);
    held = checkOrdinaryPages(
      root,
      folder('input'),
      [settings.articlesFolder, folder('output')],
      settings.layouts.names(),
    );
    const problems = [...found.problems, ...held.problems];
    // Printed without Eleventy's own prefix, so that a terminal makes the places clickable.
    const report = problems.length === 0 ? '' : reportOf(problems);
    if (report !== '') console.error(report === reported ? `\nStill ${countOf(problems)}\n` : `\n${report}\n`);
    reported = report;
    if (!isServing && errorsIn(problems).length > 0) throw new ContentError(problems, 'Nothing was written.');
    loaded = found;
  });
  eleventyConfig.on('eleventy.reset', () => {
    watch?.stop();
    watch = undefined;
  });

  // What Eleventy would choke on is held back while serving; in a build it has been reported above.
  eleventyConfig.addPreprocessor('standfirst-held-back', '*', ({ page }) =>
    isHeldBack(page.inputPath) ? false : undefined,
  );
  eleventyConfig.addDateParsing(function (date) {
    return held.files.has(withoutDots(this.page.inputPath)) ? new Date(0) : date;
  });
  tolerateFrontMatter(eleventyConfig);

  function isHeldBack(inputPath: string): boolean {
    const layoutsAreBroken = loaded?.problems.some(({ code }) => code === 'layout/syntax') ?? false;
    return isServing && !inputPath.endsWith(TEMPLATE) && (layoutsAreBroken || held.files.has(withoutDots(inputPath)));
  }

  // Ordinary pages share the layouts, so they get the same values.
  eleventyConfig.addGlobalData('site', () => loaded?.world && commonValues(loaded.world).site);
  eleventyConfig.addGlobalData('words', () => loaded?.world && commonValues(loaded.world).words);
  eleventyConfig.addFilter('pageHead', (url: string, title: string, description?: string) => {
    const world = loaded?.world;
    return world ? headOf({ url, title, description: description ?? world.catalogue.site.description }, world) : '';
  });

  eleventyConfig.addCollection('articles', () => (loaded?.world ? articleItems(loaded.world.catalogue) : []));
  eleventyConfig.addCollection('standfirstPages', (api) => {
    const items = api.getAll();
    ownUrls = new Set(items.map(({ url }) => url).filter((url) => url !== false));
    if (isServing || !loaded) return [];
    // A file of the site with the same address wins.
    return [...loaded.pages.values()].filter((page) => !ownUrls.has(page.url)).map((page) => new WrittenPage(page));
  });
  eleventyConfig.addTemplate(
    TEMPLATE,
    ({ standfirstPage }: { standfirstPage: WrittenPage }) => renderPage(standfirstPage),
    {
      pagination: {
        data: 'collections.standfirstPages',
        size: 1,
        alias: 'standfirstPage',
        addAllPagesToCollections: false,
      },
      permalink: ({ standfirstPage }: { standfirstPage?: WrittenPage }) => standfirstPage?.output ?? false,
      eleventyExcludeFromCollections: true,
      layout: false,
    },
  );

  function renderPage({ page }: WrittenPage): Promise<string> {
    if (!loaded?.world) throw new TypeError('A page is rendered before the content is loaded.');
    return page.render(loaded.world);
  }

  eleventyConfig.on(
    'eleventy.after',
    async ({ results, outputMode }: BuildEvent & { results: readonly BuildResult[] }) => {
      if (outputMode !== 'fs' || isServing || !loaded || !written) return;
      const output = folder('output');
      const pages = results
        .filter(({ inputPath }) => inputPath.endsWith(TEMPLATE))
        .map(({ outputPath }) => withoutDots(String(outputPath)).slice(output.length + 1));
      if (!written.isFresh(pages, started)) return;
      const pictures = await loaded.pictures.publish(resolve(root, output));
      written.settle([...pages, ...pictures]);
    },
  );

  eleventyConfig.addWatchTarget(WAKE_FILE);
  eleventyConfig.setServerOptions({
    middleware: [
      stableMiddleware(
        root,
        createPreview({
          loaded: () => loaded,
          pathPrefix: () => eleventyConfig.pathPrefix ?? '/',
          output: () => resolve(root, folder('output')),
          written: () => written?.previous() ?? new Set(),
          ownedByEleventy: (url) => ownUrls.has(url),
          transform: (text, url) =>
            runTransforms(eleventyConfig, text, url, join(folder('output'), outputOf(url)), folder('input')),
        }),
      ),
    ],
  });
  return () => loaded;
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
  return articles.map((article: Article) => ({
    url: article.url,
    date: new Date(article.date.epoch),
    data: { ...article.data, page: { url: article.url, date: new Date(article.date.epoch), fileSlug: article.id } },
    page: { url: article.url, date: new Date(article.date.epoch), fileSlug: article.id },
    get content() {
      return article.source.text.slice(article.bodyStart);
    },
  }));
}

/** Eleventy ends at YAML it cannot read. A page with such front matter has been reported and is held back, so it may pass as empty. */
function tolerateFrontMatter(eleventyConfig: EleventyConfig): void {
  const parse = eleventyConfig.frontMatterParsingOptions.engines.yaml;
  eleventyConfig.setFrontMatterParsingOptions({
    engines: {
      yaml: (text: string) => {
        try {
          return parse(text) ?? {};
        } catch {
          return {};
        }
      },
    },
  });
}

async function runTransforms(
  eleventyConfig: EleventyConfig,
  text: string,
  url: string,
  outputPath: string,
  input: string,
): Promise<string> {
  const transform = eleventyConfig.getFilter('renderTransforms');
  if (!transform) return text;
  const page = { url, inputPath: `./${input}/${TEMPLATE}`, outputPath: `./${outputPath}` };
  return String(
    await (transform as (this: unknown, text: string, page: unknown) => unknown).call({ page }, text, page),
  );
}

function withoutDots(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/$/, '');
}
