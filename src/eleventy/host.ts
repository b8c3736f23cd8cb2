/** Host: from the project's files to problems, a world and a list of pages. Knows neither builds nor servers. */
import { join, posix } from 'node:path';
import { posterFile, posterProblems } from '../checks/posters.ts';
import { createContentLinker } from '../content/catalogue.ts';
import { readMoment } from '../content/dates.ts';
import type { EditorialCheck } from '../content/editorial-check.ts';
import { isElsewhere } from '../content/link-article.ts';
import type { Article, Provider, Site } from '../content/model.ts';
import { oneOffFiles, withOneOffs } from '../content/one-offs.ts';
import { chosenKinds, type PageChoices, type PagesOption, pageChoices } from '../content/page-choices.ts';
import { type Content, createContentReader, emptyContent } from '../content/read.ts';
import { settleProblems } from '../content/settle-problems.ts';
import type { SiteFields } from '../content/site-fields.ts';
import { untranslatedProblems } from '../content/untranslated.ts';
import { type ChangedWords, quotationMarks, type Words, wordsOf } from '../content/words.ts';
import type { World } from '../content/world.ts';
import type { Allowance } from '../core/allowances.ts';
import type { Fault } from '../core/fault.ts';
import { html, type Markup } from '../core/markup.ts';
import { errorsIn, type Problem } from '../core/problem.ts';
import type { Check } from '../core/schema.ts';
import type { Severities } from '../core/severities.ts';
import { createPictures, type Pictures } from '../images/pictures.ts';
import type { Shortcodes } from '../markdown/shortcodes.ts';
import { linksOf } from '../pages/links.ts';
import type { Page, PageKind } from '../pages/page.ts';
import { articleConflicts, givenWay } from './address-conflicts.ts';
import { type ArticleBodies, createArticleBodies } from './article-bodies.ts';
import { fileLinkMark } from './file-links.ts';
import type { Layouts } from './layouts.ts';
import { pageConflicts } from './page-conflicts.ts';
import { missingLayouts } from './page-layouts.ts';
import { createProjectFiles } from './project-files.ts';
import { createPublishedFiles, type PublishedFiles } from './published-files.ts';
import { checkSiteLinks, type EleventyAddresses, type Surroundings } from './site-links.ts';
import type { StyleSheet } from './style-sheet.ts';
import { takeTimings } from './timings.ts';
import { mentionInYaml, type PictureMention, unreadablePictures } from './unreadable-pictures.ts';

/** What a host works with. Folders are from the root, without `./`. */
export interface HostSettings {
  readonly root: string;
  readonly articlesFolder: string;
  readonly dataFolder: string;
  readonly pathPrefix: string;
  readonly shortcodes: Shortcodes;
  readonly checkArticle: Check;
  /** The keys of front matter that the site declares itself. */
  readonly siteFields?: SiteFields | undefined;
  readonly checks: readonly EditorialCheck[];
  /** The weights that the site has given to kinds of problem. */
  readonly severities: Severities;
  readonly words: ChangedWords;
  /** Who meets pull quotes; `hidden` when absent. */
  readonly pullQuotes?: World['pullQuotes'] | undefined;
  /** The moment to build for, as typed; the clock's when absent. */
  readonly now: string | undefined;
  /** Whether there is content to read; without any, elements in templates work all the same. */
  isWanted(): boolean;
  /** What the site has besides articles and what is generated; without it, no link is checked. */
  surroundings?(): Surroundings;
  /** What prints pages. Without it nothing is generated: articles are templates of Eleventy's. */
  readonly printing?: Printing | undefined;
}

/** What prints pages. */
export interface Printing {
  readonly layouts: Layouts;
  readonly pageKinds: readonly PageKind[];
  /** Which kinds of page the site wants, where and how. */
  readonly pages?: PagesOption | undefined;
  /** Problems of the plugin's options, at their place in the configuration. */
  optionProblems(faults: readonly Fault[]): readonly Problem[];
  /** The style sheet, or what is wrong with it. */
  styleSheet(mode: 'build' | 'serve', providers: readonly Provider[]): StyleSheet | Problem;
  /** Addresses of the site's own pages; known once Eleventy has read them. */
  ordinaryAddresses(): readonly string[];
}

/** A page that cannot be shown, and why. */
export interface BrokenPage {
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** What one loading found. */
export interface Loaded {
  readonly problems: readonly Problem[];
  /** The files that were read, whatever is wrong with them. */
  readonly files: readonly string[];
  /** Absent when the site's own record or style sheet cannot be used. */
  readonly world?: World;
  readonly pictures: Pictures;
  readonly published: PublishedFiles;
  /** By address. A broken article has none. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly broken: ReadonlyMap<string, BrokenPage>;
  /** Articles that readers may not see at this moment and that are not in the world. */
  readonly unpublished?: readonly Article[] | undefined;
  /** What can only be said once Eleventy has read its templates. */
  readonly later?: ((addresses: EleventyAddresses) => readonly Problem[]) | undefined;
}

/** What is certain about the time since the last loading. */
export interface Changes {
  /** Answers for a path that has not changed. */
  untouched(path: string): boolean;
  /** Whether layouts, styles and data are as they were. */
  readonly onlyArticles: boolean;
}

/** Loads the project, again and again. */
export interface Host {
  /** Without `changes`, everything may have changed since the last loading. */
  load(mode: 'build' | 'serve', changes?: Changes): Promise<Loaded>;
}

/** The words of a language, and the bodies of all articles read with its quotation marks. */
interface Spoken {
  readonly language: string;
  readonly words: Words;
  readonly bodies: ArticleBodies;
}

/** Address of the folder pictures are published in. */
const PICTURES_URL = '/pictures/';

/** Makes a host. */
export function createHost(settings: HostSettings): Host {
  const { root, dataFolder, articlesFolder, printing } = settings;
  const read = createContentReader({
    root,
    articles: articlesFolder,
    data: dataFolder,
    checkArticle: settings.checkArticle,
    siteFields: settings.siteFields,
  });
  const link = createContentLinker(dataFolder, printing ? {} : { standInSite, foreignAddresses: true });
  const choices = printing ? pageChoices(printing.pages) : noPages;
  const projectFiles = createProjectFiles(root);
  const { fileExists } = projectFiles;
  let spoken: Spoken | undefined;
  /** The site's language is known only after reading, and may change while serving. */
  function speak(language: string): Spoken {
    if (spoken?.language === language) return spoken;
    const words = wordsOf(language, settings.words);
    const { shortcodes, checks } = settings;
    const bodies = createArticleBodies(shortcodes, quotationMarks(words), checks, projectFiles, printing === undefined);
    spoken = { language, words, bodies };
    return spoken;
  }
  const published = createPublishedFiles(root);
  const pictures = createPictures({ root, cache: join(root, '.cache', 'standfirst', 'pictures'), url: PICTURES_URL });
  /** Front matter that cannot be read hides an article's address; its author looks where it was. */
  const lastUrls = new Map<string, string>();
  let style: StyleSheet | Problem | undefined;

  return {
    async load(mode, changes) {
      const timed = takeTimings();
      const content = settings.isWanted() ? read(changes?.untouched) : emptyContent;
      timed('reading', content.opened);
      const now = nowOf(settings.now, content);
      const linked = link(content, { now, withUnpublished: mode === 'serve' });
      timed('linking', content.articles.length);
      const found: Problem[] = [...linked.problems];
      const allowances: Allowance[] = [];
      const { catalogue } = linked;
      const { words, bodies } = speak(catalogue?.site.language ?? spoken?.language ?? standInSite.language);
      found.push(...untranslatedProblems(content.site, settings.words));

      const byFile = new Map(catalogue?.articles.map((article) => [article.file, article]));
      const mentions: PictureMention[] = [];
      for (const file of content.articles) {
        const facts = {
          catalogue: catalogue && withOneOffs(catalogue, linked.described.get(file.source.path)),
          article: byFile.get(file.source.path),
          now,
        };
        found.push(...bodies.check(file, facts));
        allowances.push(...bodies.allowances(file, facts));
        const lead = facts.article?.image?.file;
        if (lead !== undefined) mentions.push(mentionInYaml(file, lead, ['image', 'src']));
        mentions.push(...bodies.pictures(file, facts));
      }
      const described = content.articles.flatMap(oneOffFiles);
      for (const show of [...content.records.shows, ...described]) {
        found.push(...posterProblems(show, projectFiles, printing === undefined));
        const poster = posterFile(show);
        if (poster !== undefined) mentions.push(mentionInYaml(show, poster, ['poster', 'src']));
      }
      timed('bodies', content.articles.length);
      found.push(...(await unreadablePictures(mentions, pictures, fileExists)));
      found.push(...(printing?.layouts.check(content.articles, changes?.onlyArticles) ?? []));
      if (printing) {
        const { optionProblems, layouts, pages = {} } = printing;
        found.push(...optionProblems(missingLayouts(pages, layouts.names())));
      }
      if (!changes?.onlyArticles) style = printing?.styleSheet(mode, [...(catalogue?.providers.values() ?? [])]);
      if (style && 'code' in style) found.push(style);
      const settled = () => settleProblems(found, content, { severities: settings.severities, allowances });
      const files = filesOf(content);
      if (!catalogue || (style && 'code' in style)) {
        return { problems: settled(), files, pictures, published, pages: new Map(), broken: new Map() };
      }

      timed('pictures, layouts, styles');
      const pages = new Map<string, Page>();
      const around = settings.surroundings?.();
      const everyArticle = [...catalogue.articles, ...linked.unpublished];
      const addressesByFile = once(
        () =>
          new Map([
            ...(around?.pages ?? []),
            ...everyArticle.map(({ file, url }) => [file, printing ? url : fileLinkMark(file)] as const),
          ]),
      );
      const world: World = {
        catalogue,
        words,
        now,
        pullQuotes: settings.pullQuotes ?? 'hidden',
        pathPrefix: settings.pathPrefix,
        links: linksOf(choices),
        choices,
        addressOfFile: (file) =>
          addressesByFile().get(file) ?? addressesByFile().get(posix.join(around?.inputFolder ?? '', file)),
        styleSheet: style?.url ?? '',
        layout: (name, values) =>
          printing?.layouts.render(name, values) ?? Promise.reject(new TypeError(`There is no layout ${name}.`)),
        remember: createMemory(),
        element: (name, values) => elementOutside(settings.shortcodes, name, values, world),
        addresses: () => [
          ...[...pages.values()].filter(({ listed }) => listed).map(({ url, changed }) => ({ url, changed })),
          ...(printing?.ordinaryAddresses() ?? []).map((url) => ({ url })),
        ],
        body: (article, form) => bodies.render(article, form, world),
        text: (article) => bodies.text(article, world),
        document: (article) => bodies.documentOf(article),
        // Where articles are templates, a picture that is not here is one that the site copies itself.
        picture: async (source, slot, eager = false) =>
          printing || fileExists(source.file)
            ? pictures.element(source, slot, eager)
            : html`<img src="${isElsewhere(source.file) ? source.file : `/${source.file}`}" alt="${source.alt}" loading="lazy">`,
        largestPicture: (source) => pictures.largest(source),
        file: async (path) => (printing || fileExists(path) ? published.file(path) : `/${path}`),
        script: (name) => published.script(name),
      };
      const generated = pagesOf(world, printing);
      timed('pages', generated.length);
      // What is published only later must not stop a build then, so it is looked at from the beginning.
      const whole = once(() => pagesOf({ ...world, catalogue: { ...catalogue, articles: everyArticle } }, printing));
      const owners = new Map(Array.from(around?.pages ?? [], ([file, url]) => [url, file] as const));
      if (printing) {
        const { optionProblems } = printing;
        found.push(
          ...pageConflicts(generated, { world, site: content.site, optionProblems }),
          ...articleConflicts(linked.addresses, linked.unpublished.length > 0 ? whole() : generated),
          ...givenWay(linked.addresses, owners),
        );
      }
      const links =
        around &&
        checkSiteLinks({
          content,
          catalogue,
          unpublished: linked.unpublished,
          broken: linked.broken,
          bodies,
          pathPrefix: settings.pathPrefix,
          surroundings: around,
          pages:
            printing &&
            new Map(
              [...generated, ...(style ? [stylePage(style)] : [])].map(({ url, source }) => [
                url,
                byFile.get(source ?? ''),
              ]),
            ),
          allAddresses: once(() => new Set(linked.unpublished.length > 0 ? whole().map(({ url }) => url) : [])),
        });
      timed('links');
      found.push(...(links?.problems ?? []));
      const problems = settled();

      for (const { file, url } of catalogue.articles) lastUrls.set(file, url);
      const unlinked = linked.broken.map(({ file, url }) => ({ file, url: lastUrls.get(file) ?? url }));
      const broken = brokenPages(unlinked, catalogue.articles, problems);
      for (const page of [...generated, ...(style ? [stylePage(style)] : [])]) {
        if (!broken.has(page.url) && !pages.has(page.url)) pages.set(page.url, page);
      }
      const later = (addresses: EleventyAddresses) => [
        ...(links?.later?.(addresses) ?? []),
        ...(printing ? givenWay(linked.addresses, ownersIn(addresses, owners)) : []),
      ];
      timed('loading');
      return { problems, files, world, pictures, published, pages, broken, unpublished: linked.unpublished, later };
    },
  };
}

function filesOf({ site, records, articles }: Content): readonly string[] {
  return [...(site ? [site] : []), ...Object.values(records).flat(), ...articles].map(({ source }) => source.path);
}

/** Without a record of its own a site has a language and a zone all the same; nothing prints the rest. */
const standInSite: Site = {
  name: '',
  url: '',
  description: '',
  language: 'en',
  timeZone: 'UTC',
  sections: new Map(),
  newsletters: new Map(),
  promotions: new Map(),
};

/** Where nothing is generated, nothing can be linked. */
const noPages: PageChoices = pageChoices(Object.fromEntries(chosenKinds.map((kind) => [kind, false])));

function nowOf(typed: string | undefined, content: Content): number {
  if (typed === undefined) return Date.now();
  const zone = content.site?.fits ? String(content.site.typed.timeZone) : 'UTC';
  const read = readMoment(typed, zone);
  if ('epoch' in read) return read.epoch;
  throw new TypeError(`The moment to build for is "${typed}", which ${read.what}. ${read.fix}`);
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

/** All pages of a world. */
function pagesOf(world: World, printing: Printing | undefined): readonly Page[] {
  return printing?.pageKinds.flatMap((kind) => kind(world)) ?? [];
}

/** The pages that only Eleventy knew, by address. */
function ownersIn({ owners }: EleventyAddresses, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...owners].filter(([url]) => !known.has(url)));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Keeps what was made for a thing and a purpose. */
function createMemory(): World['remember'] {
  const kept = new WeakMap<object, Map<string, unknown>>();
  return <Value>(thing: object, purpose: string, make: () => Value): Value => {
    const known = kept.get(thing) ?? new Map<string, unknown>();
    kept.set(thing, known);
    if (!known.has(purpose)) known.set(purpose, make());
    // What is kept for a purpose is always made by the same maker.
    return known.get(purpose) as Value;
  };
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
  const printed = found.render(values, { html: html``, paragraphs: [] }, { world });
  if (!(printed instanceof Promise)) return printed;
  throw new TypeError(`The element "${name}" has to be waited for.`);
}

function stylePage({ url, text }: StyleSheet): Page {
  return { kind: 'style', url, type: 'text/css; charset=utf-8', render: () => Promise.resolve(text) };
}
