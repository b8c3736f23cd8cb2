/** The site's own shortcodes: what it registered with Eleventy, made usable in articles. */
import type { SiteShortcode } from '../markdown/shortcodes.ts';
import type { EleventyConfig, ShortcodeFunction } from './config.ts';

/** Eleventy's own, which mean nothing in an article. */
const ELEVENTYS: ReadonlySet<string> = new Set(['getBundle', 'getBundleFileUrl']);

/** All shortcodes of the site that are not ours, by name. */
export function siteShortcodes(
  eleventyConfig: EleventyConfig,
  ours: ReadonlySet<string>,
): ReadonlyMap<string, SiteShortcode> {
  const found = new Map<string, SiteShortcode>();
  const add = (all: Readonly<Record<string, ShortcodeFunction>>, paired: boolean) => {
    for (const [name, run] of Object.entries(all)) {
      if (!ours.has(name) && !ELEVENTYS.has(name)) found.set(name, shortcode(name, paired, run));
    }
  };
  add(eleventyConfig.getShortcodes(), false);
  add(eleventyConfig.getPairedShortcodes(), true);
  return found;
}

function shortcode(name: string, paired: boolean, run: ShortcodeFunction): SiteShortcode {
  return {
    name,
    paired,
    async call(content, values, file) {
      const context = { page: { inputPath: `./${file}` } };
      return String((await run.apply(context, paired ? [content, ...values] : [...values])) ?? '');
    },
  };
}
