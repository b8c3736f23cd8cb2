/** The plugin: wiring only. What it consists of stands in features.ts, what it does in the folders. */
import { fileURLToPath } from 'node:url';
import { articleCheck, articleSchema } from './content/article-front-matter.ts';
import type { EleventyConfig } from './eleventy/config.ts';
import { usePagesMode } from './eleventy/pages-mode.ts';
import { siteShortcodes } from './eleventy/site-shortcodes.ts';
import { addTemplateShortcodes } from './eleventy/template-shortcodes.ts';
import { useTemplatesMode } from './eleventy/templates-mode.ts';
import { editorialChecks, elements, pageKinds } from './features.ts';
import { checkedOptions, type StandfirstOptions } from './options.ts';
import { pageLinks } from './pages/links.ts';

export type { EleventyConfig } from './eleventy/config.ts';
export type { StandfirstOptions } from './options.ts';

/** The Eleventy plugin: `eleventyConfig.addPlugin(standfirst, { … })`. */
export function standfirst(eleventyConfig: EleventyConfig, options?: StandfirstOptions): void {
  eleventyConfig.versionCheck('>=3.1.2');
  const { articles = 'templates', articlesFolder, frontMatter = {}, words = {}, now } = checkedOptions(options);
  const elementsByName = new Map(elements.map((element) => [element.shortcode, element]));
  const settings = {
    root: process.cwd(),
    checkArticle: articleCheck(frontMatter, articles === 'templates'),
    articleSchema: articleSchema(frontMatter, articles === 'templates'),
    checks: editorialChecks,
    words,
    now: now ?? process.env.STANDFIRST_NOW,
    shortcodes: () => ({
      elements: elementsByName,
      site: siteShortcodes(eleventyConfig, new Set(elementsByName.keys())),
    }),
  };

  const loaded =
    articles === 'templates'
      ? useTemplatesMode(eleventyConfig, { ...settings, articlesFolder })
      : usePagesMode(eleventyConfig, {
          ...settings,
          articlesFolder: articlesFolder ?? 'articles',
          packageIncludes: fileURLToPath(new URL('../_includes', import.meta.url)),
          pageKinds,
          links: pageLinks,
        });
  addTemplateShortcodes(eleventyConfig, elements, () => loaded()?.world, {
    root: settings.root,
    rootIsForeign: articles === 'templates',
  });
}
