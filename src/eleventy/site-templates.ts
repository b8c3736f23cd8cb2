/**
 * Site templates: what is wrong in the ordinary pages and the layouts of a site, before anything of them is printed.
 *
 * Also what their shortcodes name: the ids of records, and pictures.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Article } from '../content/model.ts';
import type { ReadFile } from '../content/parse-file.ts';
import { pictureFile } from '../content/picture-files.ts';
import type { World } from '../content/world.ts';
import type { Problem } from '../core/problem.ts';
import { readSource } from '../core/read-source.ts';
import type { SourceFile } from '../core/source.ts';
import type { EleventyConfig } from './config.ts';
import type { LoadingSettings } from './loading-settings.ts';
import { checkTemplateKeys } from './page-front-matter.ts';
import { checkOrdinaryPages, type HeldBack } from './page-guard.ts';
import { pageShortcodeProblems } from './page-shortcodes.ts';
import { withoutDots } from './project-path.ts';
import { checkArticleTemplate, checkBody } from './template-check.ts';
import type { TemplateEngines } from './template-engines.ts';

/** The templates of a site. */
export interface SiteTemplates {
  /** Looks at all of them. Ids are looked up in the world that was loaded; without one, they are not. */
  check(world: World | undefined): { readonly held: HeldBack; readonly ofLayouts: readonly Problem[] };
  /** What keeps articles that are run from being compiled. */
  ofArticles(articles: readonly Article[]): readonly Problem[];
  /** What is wrong with the keys that Eleventy reads in an article that stays its template. */
  ofFrontMatter(article: Pick<ReadFile, 'yaml' | 'typed'>): readonly Problem[];
  /** The layouts of the site; those of the package stand behind them. Paths from the root. */
  layouts(): readonly string[];
  /** Whether there is a layout, as Eleventy looks for it: by its alias, its file, or its name without an ending. */
  hasLayout(name: string): boolean;
}

/** Nothing of a site's own templates is looked at where Eleventy prints articles. */
const nothing: HeldBack = { problems: [], files: new Set(), addresses: [] };

/** Makes the service. */
export function createSiteTemplates(
  eleventyConfig: EleventyConfig,
  settings: LoadingSettings,
  engines: TemplateEngines,
): SiteTemplates {
  const { root, printing } = settings;

  function hasLayout(name: string): boolean {
    return name in eleventyConfig.layoutAliases || layoutFiles(posix.dirname(name)).some((file) => isOf(name, file));
  }

  /** The layouts in a folder of the layouts' folder, also those that the configuration adds without a file. */
  function layoutFiles(folder: string): readonly string[] {
    const { directories, virtualTemplates = {} } = eleventyConfig;
    const layouts = withoutDots(directories.layouts || directories.includes);
    const added = Object.keys(virtualTemplates).map((path) => posix.relative(layouts, withoutDots(path)));
    return [...filesIn(join(root, layouts, folder)).map((file) => posix.join(folder, file)), ...added];
  }

  function namesOfLayouts(): readonly string[] {
    return [...Object.keys(eleventyConfig.layoutAliases), ...layoutFiles('.')];
  }

  function pagesOf(world: World | undefined): HeldBack {
    if (!printing) return nothing;
    const { input, output } = eleventyConfig.directories;
    const layoutNames = printing.layouts.names();
    return checkOrdinaryPages({
      root,
      folder: withoutDots(input),
      ignored: [settings.articlesFolder(), withoutDots(output)],
      layoutNames,
      hasLayout,
      checkBody: (source, bodyStart, override) => {
        const language = engines.languageOf(source.path, override);
        const found = checkBody(engines, source, bodyStart, language, layoutNames);
        if (language === undefined) return found;
        const ofShortcodes = shortcodesOf(source, bodyStart, world);
        // A shortcode that cannot be read is in the way of a compiler, too, and says better what is wrong.
        const unread = new Set(ofShortcodes.filter(({ code }) => code === 'shortcode/syntax').map(lineOf));
        return [...found.filter((problem) => !unread.has(lineOf(problem))), ...ofShortcodes];
      },
    });
  }

  /** What the shortcodes of a template name that is not there. */
  function shortcodesOf(source: SourceFile, bodyStart: number, world: World | undefined): readonly Problem[] {
    if (!world) return [];
    const { catalogue, now } = world;
    const isThere = (src: string) => src.startsWith('/') || existsSync(join(root, pictureFile(src, source.path)));
    const facts = { catalogue, now, isThere };
    return pageShortcodeProblems(source, bodyStart, settings.shortcodes(), facts, settings.severities);
  }

  const layouts = () => printing?.layouts.files() ?? [];

  return {
    check: (world) => ({
      held: pagesOf(world),
      ofLayouts: layouts()
        .filter((path) => engines.languageOf(path, undefined) !== undefined)
        .flatMap((path) => shortcodesOf(readSource(root, path).source, 0, world)),
    }),
    ofArticles: (articles) =>
      settings.articleTemplates === undefined
        ? []
        : articles.flatMap(({ source, bodyStart, typed }) => {
            const override = typed.templateEngineOverride ?? settings.articleTemplates;
            return checkArticleTemplate(engines, source, bodyStart, engines.languageOf(source.path, override));
          }),
    ofFrontMatter: ({ yaml, typed }) => (yaml ? checkTemplateKeys(yaml, typed, namesOfLayouts, hasLayout) : []),
    layouts,
    hasLayout,
  };
}

function lineOf({ place }: Problem): number | undefined {
  return place?.line;
}

/** Eleventy finds a layout also without its ending. */
function isOf(name: string, file: string): boolean {
  return posix.normalize(name) === file || file.startsWith(`${posix.normalize(name)}.`);
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
