/** The plugin: wiring only. What it consists of stands in features.ts, what it does in the folders. */
import { fileURLToPath } from 'node:url';
import { articleCheck, articleSchema } from './content/article-front-matter.ts';
import { siteFields } from './content/site-fields.ts';
import { readArticlesFolder } from './eleventy/articles-folder.ts';
import type { EleventyConfig } from './eleventy/config.ts';
import { makeStringsFast } from './eleventy/fast-strings.ts';
import { optionProblems } from './eleventy/option-problems.ts';
import { usePagesMode } from './eleventy/pages-mode.ts';
import { siteShortcodes } from './eleventy/site-shortcodes.ts';
import { isGuarded } from './eleventy/template-guard.ts';
import { addTemplateShortcodes } from './eleventy/template-shortcodes.ts';
import { useTemplatesMode } from './eleventy/templates-mode.ts';
import { editorialChecks, elements, pageKinds } from './features.ts';
import { readOptions, type StandfirstOptions } from './options.ts';

export type { ArticleView, CatalogueFilters, WithPage } from './eleventy/catalogue-filters.ts';
export type { EleventyConfig } from './eleventy/config.ts';
export type { StandfirstOptions } from './options.ts';

/** The Eleventy plugin: `eleventyConfig.addPlugin(standfirst, { … })`. */
export function standfirst(eleventyConfig: EleventyConfig, options?: StandfirstOptions): void {
  eleventyConfig.versionCheck('>=3.1.2');
  if (isGuarded(eleventyConfig))
    throw new TypeError('eleventy-plugin-standfirst is added twice. Remove one of the two from the configuration.');
  eleventyConfig.on('eleventy.engine.njk', makeStringsFast);
  const root = process.cwd();
  const { options: usable, faults } = readOptions(options);
  const {
    articles = 'templates',
    articleTemplates,
    frontMatter = {},
    pages,
    problems = {},
    words = {},
    pullQuotes,
    now,
  } = usable;
  const { folder: articlesFolder, faults: ofFolder } = readArticlesFolder(root, usable.articlesFolder);
  const elementsByName = new Map(elements.map((element) => [element.shortcode, element]));
  const settings = {
    root,
    optionProblems: optionProblems(root, options, [...faults, ...ofFolder]),
    checkArticle: articleCheck(frontMatter, articles === 'templates'),
    siteFields: siteFields(frontMatter.fields ?? {}, articles === 'templates'),
    articleSchema: articleSchema(frontMatter, articles === 'templates'),
    checks: editorialChecks,
    severities: problems,
    words,
    pullQuotes,
    now: now ?? process.env.STANDFIRST_NOW,
    shortcodes: () => ({
      elements: elementsByName,
      inTemplates: articles === 'templates',
      areRun: articleTemplates !== undefined,
      site: siteShortcodes(eleventyConfig, new Set(elementsByName.keys())),
    }),
  };

  const loaded =
    articles === 'templates'
      ? useTemplatesMode(eleventyConfig, { ...settings, articlesFolder, articleTemplates })
      : usePagesMode(eleventyConfig, {
          ...settings,
          articlesFolder: articlesFolder ?? 'articles',
          packageIncludes: fileURLToPath(new URL('../_includes', import.meta.url)),
          pageKinds,
          pages,
          optionProblemsAt: (found) => optionProblems(root, options, found),
        });
  addTemplateShortcodes(eleventyConfig, elements, () => loaded()?.world, {
    root: settings.root,
    rootIsForeign: articles === 'templates',
    severities: problems,
  });
}
