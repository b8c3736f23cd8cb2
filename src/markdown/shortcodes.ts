/** Shortcodes an article may use: the plugin's elements, and those the site itself has registered with Eleventy. */
import type { Element } from '../content/element.ts';
import type { Tag } from './tags.ts';
import { isRaw, type VerbatimNames } from './verbatim.ts';

/** A shortcode of the site's own. Its result is markup. */
export interface SiteShortcode {
  readonly name: string;
  readonly paired: boolean;
  /** Positional arguments in order, then, if there are any, the named ones as one object: as Nunjucks calls it. */
  call(content: string | undefined, values: readonly unknown[], file: string): Promise<string>;
}

/** All shortcodes by name. */
export interface Shortcodes {
  readonly elements: ReadonlyMap<string, Element>;
  readonly site: ReadonlyMap<string, SiteShortcode>;
  /** Whether articles are templates of Eleventy: then the site's own are run before Markdown is read, as Eleventy does it. */
  readonly inTemplates?: boolean;
  /** Whether Eleventy runs articles: then only what is true of any template can be said of their bodies. */
  readonly areRun?: boolean;
}

/** What a tag's name means. */
export type TagRole =
  | { readonly role: 'element'; readonly element: Element }
  | { readonly role: 'site'; readonly shortcode: SiteShortcode }
  | { readonly role: 'end'; readonly of: string }
  | { readonly role: 'unknown' };

/** Looks a tag's name up. */
export function roleOf(name: string, shortcodes: Shortcodes): TagRole {
  const element = shortcodes.elements.get(name);
  if (element) return { role: 'element', element };
  const shortcode = shortcodes.site.get(name);
  if (shortcode) return { role: 'site', shortcode };
  if (shortcodes.inTemplates && isRaw(name)) return { role: 'site', shortcode: raw };
  if (/^end./.test(name)) return { role: 'end', of: name.slice(3) };
  return { role: 'unknown' };
}

/** Whether a tag is one of a shortcode, or its end; one that is not finished may be. */
export function isKnown({ name, finished }: Tag, shortcodes: Shortcodes): boolean {
  const role = roleOf(name, shortcodes);
  const ofEnd = role.role === 'end' ? roleOf(role.of, shortcodes) : role;
  return !finished || ofEnd.role === 'element' || ofEnd.role === 'site';
}

/** Whether a tag of this name waits for an end tag. */
export function isPaired(name: string, shortcodes: Shortcodes): boolean {
  if (shortcodes.inTemplates && isRaw(name)) return true;
  return shortcodes.elements.get(name)?.paired ?? shortcodes.site.get(name)?.paired ?? false;
}

/** The names of the shortcodes that get what they enclose as it is typed. */
export function verbatimNames(shortcodes: Shortcodes): VerbatimNames {
  return (name) =>
    shortcodes.inTemplates === true && roleOf(name, shortcodes).role === 'site' && isPaired(name, shortcodes);
}

/** `{% raw %}` prints what it encloses. */
const raw: SiteShortcode = { name: 'raw', paired: true, call: async (content = '') => content };

/** All names, for "did you mean". */
export function shortcodeNames(shortcodes: Shortcodes): readonly string[] {
  return [...shortcodes.elements.keys(), ...shortcodes.site.keys()];
}
