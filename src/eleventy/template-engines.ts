/** Template engines: Eleventy's own Nunjucks and Liquid, with the site's filters and shortcodes, before any template is read. */
import { extname } from 'node:path';
import type { Environment } from 'nunjucks';
import type { EleventyConfig } from './config.ts';
import type { NunjucksReader } from './layout-names.ts';

/** A language in which the body of a page is a program. */
export type TemplateLanguage = 'njk' | 'liquid';

/** The part of Nunjucks that compiles a template. */
export interface Nunjucks {
  readonly library: NunjucksReader & {
    readonly Template: new (text: string, environment: Environment, path: string, eagerCompile: boolean) => unknown;
  };
  readonly environment: Environment & { readonly extensionsList?: readonly { readonly tags?: readonly string[] }[] };
}

/** A parsed tag or output of Liquid. */
export interface LiquidPart {
  readonly token: { readonly begin: number; readonly end: number };
  readonly name?: string;
  /** Of a tag that includes: the name, when it is written out. */
  readonly file?: unknown;
  /** What stands inside a tag with an end. */
  readonly templates?: readonly LiquidPart[];
  readonly branches?: readonly { readonly templates?: readonly LiquidPart[] }[];
}

/** The part of Liquid that compiles a template. */
export interface Liquid {
  readonly tags: Readonly<Record<string, unknown>>;
  readonly filters: Readonly<Record<string, unknown>>;
  parse(text: string, path: string): readonly LiquidPart[];
  parseFileSync(name: string, options: undefined, lookup: 'partials'): unknown;
}

/** The engines of the build under way. */
export interface TemplateEngines {
  /** `undefined` until Eleventy has made it, or when the site has put something else in its place. */
  nunjucks(): Nunjucks | undefined;
  liquid(): Liquid | undefined;
  /** The language of a page's body; `override` is what its front matter says. `undefined` when it is no program. */
  languageOf(path: string, override: unknown): TemplateLanguage | undefined;
}

interface ExtensionMap {
  readonly config: { readonly markdownTemplateEngine?: unknown; readonly htmlTemplateEngine?: unknown };
  readonly engineManager: { getEngine(name: string, map: ExtensionMap): Promise<{ readonly liquidLib?: Liquid }> };
}

/** Connects to Eleventy's engines. */
export function useTemplateEngines(eleventyConfig: EleventyConfig): TemplateEngines {
  let nunjucks: Nunjucks | undefined;
  let liquid: Liquid | undefined;
  let config: ExtensionMap['config'] = {};

  eleventyConfig.on(
    'eleventy.engine.njk',
    (event: { readonly nunjucks: Nunjucks['library']; readonly environment: Nunjucks['environment'] }) => {
      nunjucks = { library: event.nunjucks, environment: event.environment };
    },
  );
  eleventyConfig.on('eleventy.extensionmap', async (map: ExtensionMap) => {
    config = map.config;
    await map.engineManager.getEngine('njk', map);
    liquid = (await map.engineManager.getEngine('liquid', map)).liquidLib;
  });

  return {
    nunjucks: () => nunjucks,
    liquid: () => liquid,
    languageOf(path, override) {
      if (typeof override === 'string') return languageIn(override.split(',').map((name) => name.trim()));
      const ending = extname(path).slice(1);
      const names = { md: config.markdownTemplateEngine, html: config.htmlTemplateEngine } as const;
      return languageIn([ending === 'md' || ending === 'html' ? names[ending] : ending]);
    },
  };
}

function languageIn(names: readonly unknown[]): TemplateLanguage | undefined {
  if (names.includes('njk')) return 'njk';
  return names.includes('liquid') ? 'liquid' : undefined;
}
