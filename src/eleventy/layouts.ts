/**
 * Layouts: Nunjucks, in Eleventy's own environment.
 *
 * Two copies of Nunjucks do not know each other's safe strings, so ours is the one that Eleventy has, with the site's
 * filters and shortcodes; the package's layouts stand behind the site's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Environment } from 'nunjucks';
import { splitFrontMatter } from '../content/front-matter.ts';
import { otherLayouts } from '../content/page-choices.ts';
import type { ReadFile } from '../content/parse-file.ts';
import { nearest } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { writeText } from '../core/remedies.ts';
import { problemAt, type SourceFile } from '../core/source.ts';
import { readYaml, yamlLocator } from '../core/yaml.ts';
import type { EleventyConfig } from './config.ts';
import { type LayoutText, lostBlocks } from './layout-blocks.ts';
import { type NunjucksReader, unknownNames } from './layout-names.ts';
import { compileProblem, silentProblems, tagsOf } from './nunjucks-check.ts';
import { withLeanIncludes } from './nunjucks-includes.ts';
import type { TemplateWords } from './unended-element.ts';

/** The layouts of a site. */
export interface Layouts {
  /** Fills a layout. */
  render(name: string, values: Readonly<Record<string, unknown>>): Promise<string>;
  /** Compiles every layout of the site, unless they are certain to be the same as before, and looks for those that articles name. */
  check(articles: readonly TypedFile[], areSame?: boolean): readonly Problem[];
  /** The names of all layouts, the site's and the package's. */
  names(): readonly string[];
  /** The site's own templates beside its layouts, in any language that ordinary pages can have: paths from the root. */
  files(): readonly string[];
}

/** What is needed of an article, whatever is wrong with it. */
type TypedFile = Pick<ReadFile, 'source' | 'typed' | 'yaml' | 'unsound'>;

interface NunjucksEvent {
  readonly nunjucks: NunjucksReader & { readonly FileSystemLoader: new (folder: string) => unknown };
  readonly environment: Environment & { readonly loaders: unknown[]; _initLoaders?(): void };
}

interface ExtensionMap {
  readonly engineManager: { getEngine(name: string, map: ExtensionMap): Promise<unknown> };
}

/** Connects to Eleventy's Nunjucks. `folder` is the site's, `fallback` the package's absolute folder of layouts. */
export function createLayouts(
  eleventyConfig: EleventyConfig,
  root: string,
  folder: () => string,
  fallback: string,
): Layouts {
  let environment: NunjucksEvent['environment'] | undefined;
  let library: NunjucksReader | undefined;

  eleventyConfig.on('eleventy.engine.njk', (event: NunjucksEvent) => {
    library = event.nunjucks;
    event.environment.loaders.push(new event.nunjucks.FileSystemLoader(fallback));
    event.environment._initLoaders?.();
    environment = withLeanIncludes(event.environment);
  });
  // Eleventy makes the engine when a template first needs it; we need it before any template is read.
  eleventyConfig.on('eleventy.extensionmap', (map: ExtensionMap) => map.engineManager.getEngine('njk', map));

  function nunjucks(): NunjucksEvent['environment'] {
    if (!environment) throw new TypeError('Eleventy has not made its Nunjucks environment.');
    return environment;
  }

  let compiled: ReturnType<typeof compileAll> | undefined;

  const names = () => [...new Set([...layoutFiles(join(root, folder()), ''), ...layoutFiles(fallback, '')])];

  return {
    render: (name, values) =>
      new Promise((resolve, reject) => {
        nunjucks().render(name, values, (error, text) =>
          error || text === null ? reject(error ?? new Error(`${name} printed nothing`)) : resolve(text),
        );
      }),

    check(articles, areSame = false) {
      if (!areSame || !compiled) compiled = compileAll();
      const { known, problems } = compiled;
      const naming = articles.filter(({ typed }) => typed.layout !== undefined);
      return [...problems, ...naming.flatMap((article) => missing(article, known, folder()))];
    },

    names,
    files: () =>
      layoutFiles(join(root, folder()), '', /\.(?:njk|liquid|html|md)$/).map((name) => posix.join(folder(), name)),
  };

  function compileAll(): { readonly known: readonly string[]; readonly problems: readonly Problem[] } {
    const known = names();
    const own = layoutFiles(join(root, folder()), '').map((name) => {
      const path = posix.join(folder(), name);
      return { name, path, text: textOf(join(root, path)), isOfSite: true };
    });
    const readable: LayoutText[] = [];
    const problems = own.flatMap((layout) => {
      const unread = frontMatterProblems(layout);
      if (unread.length > 0) return unread;
      const unfit = syntaxProblems(nunjucks(), layout.name, layout);
      if (unfit.length > 0) return unfit;
      readable.push(layout);
      return library ? unknownNames(library, nunjucks(), layout, known) : [];
    });
    const lost = library ? lostBlocks(library, nunjucks(), [...readable, ...ofPackage(own)]) : [];
    return { known, problems: [...problems, ...lost] };
  }

  function ofPackage(own: readonly LayoutText[]): readonly LayoutText[] {
    const replaced = new Set(own.map(({ name }) => name));
    return layoutFiles(fallback, '')
      .filter((name) => !replaced.has(name))
      .map((name) => ({ name, path: name, text: textOf(join(fallback, name)), isOfSite: false }));
  }
}

const LAYOUT: TemplateWords = {
  code: 'layout/syntax',
  subject: 'The layout',
  why: 'Every page that uses it would be missing.',
};

function syntaxProblems(
  environment: NunjucksEvent['environment'],
  name: string,
  source: SourceFile,
): readonly Problem[] {
  const tags = tagsOf(environment);
  try {
    environment.getTemplate(name, true);
    return silentProblems(source, source.text, tags, LAYOUT);
  } catch (error) {
    return [compileProblem(source, source.text, error, tags, LAYOUT)];
  }
}

/** A layout for Eleventy's pages may have front matter, too. */
function frontMatterProblems(source: SourceFile): readonly Problem[] {
  if (!source.text.startsWith('---')) return [];
  const split = splitFrontMatter(source);
  if ('code' in split) return split.code === 'front-matter/language' ? [] : [split];
  const read = readYaml(split.frontMatter);
  return 'problems' in read ? read.problems : [];
}

function missing(
  { typed, yaml, source, unsound }: TypedFile,
  known: readonly string[],
  folder: string,
): readonly Problem[] {
  const name = typed.layout;
  if (!yaml || typeof name !== 'string' || unsound?.has('layout')) return [];
  const forArticles = known.filter((each) => !otherLayouts.has(each) && !each.startsWith('partials/'));
  if (forArticles.includes(name)) return [];
  const bare = (file: string) => file.replace(/\.njk$/, '');
  const near = known.includes(name) ? undefined : nearest(bare(name), forArticles.map(bare));
  const { start, end } = yamlLocator(yaml).value(['layout']);
  return [
    problemAt(source, start, end, {
      code: 'layout/missing',
      ...(known.includes(name)
        ? {
            what: `The layout "${name}" is for other pages, and prints nothing of an article.`,
            why: 'Readers would find a page without its text.',
          }
        : { what: `There is no layout "${name}" in ${folder}/.`, why: 'The page cannot be printed.' }),
      fix:
        near === undefined
          ? `Write "article.njk", or the name of a layout of your own in ${folder}/.`
          : writeText(`${near}.njk`),
    }),
  ];
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
}

function layoutFiles(folder: string, prefix: string, ending = /\.njk$/): readonly string[] {
  try {
    return readdirSync(join(folder, prefix), { withFileTypes: true })
      .flatMap((entry) =>
        entry.isDirectory()
          ? layoutFiles(folder, posix.join(prefix, entry.name), ending)
          : [posix.join(prefix, entry.name)],
      )
      .filter((name) => ending.test(name))
      .sort();
  } catch {
    return [];
  }
}
