/**
 * Shortcodes in templates: the elements in Nunjucks, Liquid and JavaScript templates, in the syntax that articles have.
 *
 * Eleventy's `addShortcode` differs from engine to engine (Nunjucks wants commas, Liquid refuses `limit=6`), so these
 * are tags of ours over the one argument reader.
 */
import { posix } from 'node:path';
import { pictureFinding } from '../checks/pictures.ts';
import type { Element, ElementContent } from '../content/element.ts';
import { pictureFile } from '../content/picture-files.ts';
import type { World } from '../content/world.ts';
import { trusted } from '../core/markup.ts';
import { type Severities, withSeverities } from '../core/severities.ts';
import type { EleventyConfig } from './config.ts';
import { liquidTag } from './liquid-tags.ts';
import { nunjucksTag } from './nunjucks-tags.ts';
import { createProjectFiles } from './project-files.ts';
import { withoutDots } from './project-path.ts';
import type { Print, Spot, TemplatePage } from './template-arguments.ts';

/** The project that the templates belong to. */
export interface TemplateProject {
  readonly root: string;
  /** Whether files that begin with `/` are files of the site's own, which it copies itself. */
  readonly rootIsForeign: boolean;
  /** The weights that the site has given to kinds of problem. */
  readonly severities: Severities;
}

/** Registers all elements with Eleventy's template languages. While there is no world, because the content has problems, they print nothing. A problem that the site has made a warning, or switched off, stops no build here either. */
export function addTemplateShortcodes(
  eleventyConfig: EleventyConfig,
  elements: readonly Element[],
  world: () => World | undefined,
  project: TemplateProject,
): void {
  let printed = new WeakMap<TemplatePage, Map<Element, number>>();
  eleventyConfig.on('eleventy.before', () => {
    printed = new WeakMap();
  });

  /** How many of an element the page has already. */
  function countBefore(element: Element, page: TemplatePage | undefined): number {
    if (!page) return 0;
    const counts = printed.get(page) ?? new Map<Element, number>();
    const count = counts.get(element) ?? 0;
    printed.set(page, counts.set(element, count + 1));
    return count;
  }

  for (const element of elements) {
    // A shortcode of the site with this name was there first.
    if (
      element.shortcode in eleventyConfig.getShortcodes() ||
      element.shortcode in eleventyConfig.getPairedShortcodes()
    )
      continue;
    const print: Print = (values, content, spot) => {
      const loaded = world();
      return loaded
        ? printElement(element, values, content, spot, countBefore(element, spot.page), loaded, project)
        : '';
    };
    eleventyConfig.addNunjucksTag(element.shortcode, nunjucksTag(element, print));
    eleventyConfig.addLiquidTag(element.shortcode, liquidTag(element, print));
    eleventyConfig.addJavaScriptFunction(
      element.shortcode,
      function (this: { readonly page?: TemplatePage } | undefined, first: unknown, second: unknown) {
        const page = this?.page;
        const spot = { page, where: () => placeInScript(page?.inputPath) };
        return element.paired ? print(asValues(second), String(first ?? ''), spot) : print(asValues(first), '', spot);
      },
    );
  }
}

function printElement(
  element: Element,
  values: Readonly<Record<string, unknown>>,
  content: string,
  { page, where }: Spot,
  before: number,
  world: World,
  { root, rootIsForeign, severities }: TemplateProject,
): string | Promise<string> {
  const file = withoutDots(page?.inputPath ?? '');
  const files = createProjectFiles(root);
  const isOurs = (src: string) => !(rootIsForeign && src.startsWith('/'));
  const isThere = (src: string) => !isOurs(src) || files.fileExists(pictureFile(src, file));
  const misused = element.check(values).map(({ finding }) => finding);
  const untrue = () => [
    ...element.verify(values, { catalogue: world.catalogue, now: world.now, isThere }).map(({ finding }) => finding),
    ...element.pictures(values).flatMap(({ src }) => {
      const finding = isOurs(src) && pictureFinding(src, file, files);
      return finding ? [finding] : [];
    }),
  ];
  const findings = (misused.length > 0 ? misused : untrue()).map((finding) => ({
    severity: 'error' as const,
    ...finding,
  }));
  const errors = withSeverities(findings, severities).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      `{% ${element.shortcode} %} in ${where()}: ${errors.map(({ what, fix }) => `${what} ${fix}`).join(' ')}`,
    );
  }
  const printed = element.render(values, contentFrom(content), {
    world,
    file,
    before,
    url: page?.url || undefined,
  });
  return printed instanceof Promise ? printed.then(String) : printed.toString();
}

/** JavaScript knows the line by its stack alone. */
function placeInScript(inputPath: string | undefined): string {
  if (inputPath === undefined) return 'a template';
  const call = new Error().stack?.split('\n').find((line) => line.includes(`/${posix.basename(inputPath)}`));
  const line = /:(\d+):\d+\)?$/.exec(call ?? '')?.[1];
  return line === undefined ? inputPath : `${inputPath}, line ${line}`;
}

function contentFrom(markup: string): ElementContent {
  const paragraphs = markup
    .split(/<\/p>|\n[ \t]*\n/)
    .map((part) =>
      decode(part.replace(/<[^>]*>/g, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  return { html: trusted(markup), paragraphs };
}

function decode(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

function asValues(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
