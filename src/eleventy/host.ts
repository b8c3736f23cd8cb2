/** Host: from the project's files to problems, a world and a list of pages. Knows neither builds nor servers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContentLinker } from '../content/catalogue.ts';
import { readMoment } from '../content/dates.ts';
import type { EditorialCheck } from '../content/editorial-check.ts';
import type { Article, Provider } from '../content/model.ts';
import { type Content, createContentReader } from '../content/read.ts';
import { type Words, wordsOf } from '../content/words.ts';
import type { PageLinks, World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { errorsIn, type Problem } from '../core/problem.ts';
import { decodeSource, lineOffset, problemAt, problemOf } from '../core/source.ts';
import { createPictures, type Pictures } from '../images/pictures.ts';
import type { Shortcodes } from '../markdown/shortcodes.ts';
import type { Page, PageKind } from '../pages/page.ts';
import { createArticleBodies } from './article-bodies.ts';
import type { Layouts } from './layouts.ts';
import { readStyleSheet, type StyleSheet } from './style-sheet.ts';

/** What a host works with. Folders are from the root, without `./`. */
export interface HostSettings {
  readonly root: string;
  readonly articlesFolder: string;
  readonly dataFolder: string;
  readonly includesFolder: string;
  /** The package's absolute folder of layouts and style sheets. */
  readonly packageIncludes: string;
  readonly pathPrefix: string;
  readonly layouts: Layouts;
  readonly shortcodes: Shortcodes;
  readonly pageKinds: readonly PageKind[];
  readonly links: PageLinks;
  /** Addresses of the site's own pages; known once Eleventy has read them. */
  ordinaryAddresses(): readonly string[];
  readonly checks: readonly EditorialCheck[];
  readonly words: Partial<Words>;
  /** The moment to build for, as typed; the clock's when absent. */
  readonly now: string | undefined;
}

/** A page that cannot be shown, and why. */
export interface BrokenPage {
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** What one loading found. */
export interface Loaded {
  readonly problems: readonly Problem[];
  /** Absent when the site's own record or style sheet cannot be used. */
  readonly world?: World;
  readonly pictures: Pictures;
  /** By address. A broken article has none. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly broken: ReadonlyMap<string, BrokenPage>;
}

/** Loads the project, again and again. */
export interface Host {
  /** `untouched` answers for a path that is certain not to have changed since the last loading. */
  load(mode: 'build' | 'serve', untouched?: (path: string) => boolean): Promise<Loaded>;
}

/** Address of the folder pictures are published in. */
const PICTURES_URL = '/pictures/';

/** Makes a host. */
export function createHost(settings: HostSettings): Host {
  const { root, dataFolder, articlesFolder, layouts } = settings;
  const read = createContentReader({ root, articles: articlesFolder, data: dataFolder });
  const link = createContentLinker(dataFolder);
  const words = wordsOf(settings.words);
  const fileExists = (path: string) => existsSync(join(root, path));
  const bodies = createArticleBodies(settings.shortcodes, words.markdownQuotes, settings.checks, fileExists);
  const pictures = createPictures({ root, cache: join(root, '.cache', 'standfirst', 'pictures'), url: PICTURES_URL });
  /** Front matter that cannot be read hides an article's address; its author looks where it was. */
  const lastUrls = new Map<string, string>();

  return {
    async load(mode, untouched) {
      const content = read(untouched);
      const now = nowOf(settings.now, content);
      const linked = link(content, { now, withUnpublished: mode === 'serve' });
      const problems: Problem[] = [...linked.problems];
      const { catalogue } = linked;

      const wantedLayouts = new Map<string, string>();
      for (const article of catalogue?.articles ?? []) {
        if (article.data.layout !== undefined) wantedLayouts.set(article.data.layout, article.file);
      }
      const byFile = new Map(catalogue?.articles.map((article) => [article.file, article]));
      for (const file of content.articles) {
        problems.push(...bodies.check(file, { catalogue, article: byFile.get(file.source.path), now }));
      }
      problems.push(...(await unreadablePictures(catalogue?.articles ?? [], pictures, fileExists)));
      problems.push(...layouts.check(wantedLayouts));
      const style = styleSheetOf(settings, mode, [...(catalogue?.providers.values() ?? [])]);
      if ('code' in style) problems.push(style);
      if (!catalogue || 'code' in style) return { problems, pictures, pages: new Map(), broken: new Map() };

      const pages = new Map<string, Page>();
      const world: World = {
        catalogue,
        words,
        now,
        pathPrefix: settings.pathPrefix,
        links: settings.links,
        styleSheet: style.url,
        layout: layouts.render,
        element: (name, values) => elementOutside(settings.shortcodes, name, values, world),
        addresses: () => [
          ...[...pages.values()].filter(({ listed }) => listed).map(({ url, changed }) => ({ url, changed })),
          ...settings.ordinaryAddresses().map((url) => ({ url })),
        ],
        body: (article, form) => bodies.render(article, form, world),
        picture: (source, slot, eager = false) => pictures.element(source, slot, eager),
        largestPicture: (source) => pictures.largest(source),
      };
      for (const { file, url } of catalogue.articles) lastUrls.set(file, url);
      const unlinked = linked.broken.map(({ file, url }) => ({ file, url: lastUrls.get(file) ?? url }));
      const broken = brokenPages(unlinked, catalogue.articles, problems);
      for (const page of [...settings.pageKinds.flatMap((kind) => kind(world)), stylePage(style)]) {
        if (!broken.has(page.url) && !pages.has(page.url)) pages.set(page.url, page);
      }
      return { problems, world, pictures, pages, broken };
    },
  };
}

async function unreadablePictures(
  articles: readonly Article[],
  pictures: Pictures,
  fileExists: (path: string) => boolean,
): Promise<readonly Problem[]> {
  const found = await Promise.all(
    articles
      .filter(({ image }) => image)
      .map(async ({ file, image }) => {
        if (!image || !fileExists(image.file) || (await pictures.isReadable(image.file))) return [];
        return [
          problemOf(file, {
            code: 'picture/unreadable',
            what: `${image.file} is not a picture that can be read.`,
            why: 'Readers would see an empty frame.',
            fix: 'Save it again as JPEG or PNG.',
          }),
        ];
      }),
  );
  return found.flat();
}

function nowOf(typed: string | undefined, content: Content): number {
  if (typed === undefined) return Date.now();
  const zone = content.site?.fits ? String(content.site.typed.timeZone) : 'UTC';
  const read = readMoment(typed, zone);
  if ('epoch' in read) return read.epoch;
  throw new TypeError(`The moment to build for is "${typed}", which ${read.what}. ${read.fix}`);
}

function styleSheetOf(
  { root, includesFolder, packageIncludes }: HostSettings,
  mode: 'build' | 'serve',
  providers: readonly Provider[],
): StyleSheet | Problem {
  try {
    return readStyleSheet([join(root, includesFolder), packageIncludes], providers, { stableName: mode === 'serve' });
  } catch (error) {
    const { fileName = '', loc } = error as { fileName?: string; loc?: { line: number; column: number } };
    const message = error instanceof Error ? error.message : String(error);
    const isOwn = fileName.startsWith(root);
    const file = isOwn ? fileName.slice(root.length + 1).replaceAll('\\', '/') : fileName;
    const finding = {
      code: 'style/syntax',
      what: `The style sheet cannot be read: ${message}.`,
      why: 'Pages would have no style at all.',
      fix: 'Look for a missing } or ; before this place.',
    } as const;
    if (!isOwn || !loc) return problemOf(file === '' ? `${includesFolder}/styles/site.css` : file, finding);
    const { source } = decodeSource(file, readFileSync(fileName));
    const start = lineOffset(source.text, loc.line - 1) + loc.column - 1;
    return problemAt(source, start, start + 1, finding);
  }
}

/** Articles with errors, also those that could be linked: they are not shown as if nothing were wrong. */
function brokenPages(
  unlinked: readonly { readonly file: string; readonly url: string }[],
  articles: readonly Article[],
  problems: readonly Problem[],
): ReadonlyMap<string, BrokenPage> {
  const byFile = new Map<string, Problem[]>();
  for (const problem of errorsIn(problems)) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const broken = new Map<string, BrokenPage>();
  for (const { file, url } of [...unlinked, ...articles]) {
    const own = byFile.get(file);
    if (own) broken.set(url, { url, problems: [...(broken.get(url)?.problems ?? []), ...own] });
  }
  return broken;
}

/** An element in a generated page, where there is no article around it. */
function elementOutside(
  { elements }: Shortcodes,
  name: string,
  values: Readonly<Record<string, unknown>>,
  world: World,
): Markup {
  const found = [...elements.values()].find((element) => element.name === name);
  if (!found) throw new TypeError(`There is no element "${name}".`);
  return found.render(values, { html: html``, paragraphs: [] }, { world });
}

function stylePage({ url, text }: StyleSheet): Page {
  return { kind: 'style', url, type: 'text/css; charset=utf-8', render: () => Promise.resolve(text) };
}
