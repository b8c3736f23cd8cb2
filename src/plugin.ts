/** The plugin: wiring only. What it consists of stands in features.ts, what it does in the folders. */
import { fileURLToPath } from 'node:url';
import type { World } from './content/world.ts';
import type { EleventyConfig } from './eleventy/config.ts';
import { createLayouts } from './eleventy/layouts.ts';
import { usePagesMode } from './eleventy/pages-mode.ts';
import { siteShortcodes } from './eleventy/site-shortcodes.ts';
import { addTemplateShortcodes } from './eleventy/template-shortcodes.ts';
import { editorialChecks, elements, pageKinds } from './features.ts';
import { checkedOptions, type StandfirstOptions } from './options.ts';
import { pageLinks } from './pages/links.ts';

export type { EleventyConfig } from './eleventy/config.ts';
export type { StandfirstOptions } from './options.ts';

/** The Eleventy plugin: `eleventyConfig.addPlugin(standfirst, { … })`. */
export function standfirst(eleventyConfig: EleventyConfig, options?: StandfirstOptions): void {
  eleventyConfig.versionCheck('>=3.1.2');
  const { articlesFolder = 'articles', now = process.env.STANDFIRST_NOW, words = {} } = checkedOptions(options);
  const root = process.cwd();
  const packageIncludes = fileURLToPath(new URL('../_includes', import.meta.url));
  const elementsByName = new Map(elements.map((element) => [element.shortcode, element]));
  const layouts = createLayouts(
    eleventyConfig,
    root,
    () => eleventyConfig.directories.includes.replace(/^\.\//, '').replace(/\/$/, ''),
    packageIncludes,
  );

  const loaded = usePagesMode(eleventyConfig, {
    root,
    articlesFolder,
    packageIncludes,
    layouts,
    pageKinds,
    links: pageLinks,
    checks: editorialChecks,
    words,
    now,
    shortcodes: () => ({
      elements: elementsByName,
      site: siteShortcodes(eleventyConfig, new Set(elementsByName.keys())),
    }),
  });
  addTemplateShortcodes(eleventyConfig, elements, (): World => {
    const world = loaded()?.world;
    if (!world) throw new Error('The content of the site has problems; see above.');
    return world;
  });
}
