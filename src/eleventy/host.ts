/** Host: from the project's files to problems, a world and a list of pages. Knows neither builds nor servers. */
import { join } from 'node:path';
import { createContentLinker } from '../content/catalogue.ts';
import { readMoment } from '../content/dates.ts';
import { chosenKinds, type PageChoices, pageChoices } from '../content/page-choices.ts';
import { type Content, createContentReader, emptyContent } from '../content/read.ts';
import { settleProblems } from '../content/settle-problems.ts';
import { standInSite } from '../content/stand-in-site.ts';
import { untranslatedProblems } from '../content/untranslated.ts';
import { quotationMarks, type Words, wordsOf } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { once } from '../core/once.ts';
import type { Problem } from '../core/problem.ts';
import { createPictures } from '../images/pictures.ts';
import type { Page } from '../pages/page.ts';
import { articleConflicts, givenWay } from './address-conflicts.ts';
import { type ArticleBodies, createArticleBodies } from './article-bodies.ts';
import { brokenPages } from './broken-pages.ts';
import { checkFiles } from './checked-files.ts';
import type { EleventyAddresses } from './eleventy-addresses.ts';
import { createGeneratedPages, stylePage } from './generated-pages.ts';
import type { Host, HostSettings, Printing } from './host-settings.ts';
import { pageConflicts } from './page-conflicts.ts';
import { missingLayouts } from './page-layouts.ts';
import { ordinaryTextProblems } from './page-texts.ts';
import { createProjectFiles } from './project-files.ts';
import { createPublishedFiles } from './published-files.ts';
import { checkSiteLinks } from './site-links.ts';
import { siteWorld } from './site-world.ts';
import type { StyleSheet } from './style-sheet.ts';
import { takeTimings } from './timings.ts';
import { unreadablePictures } from './unreadable-pictures.ts';

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
    templateEndings: settings.templateEndings,
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
  let style: StyleSheet | undefined;
  let styleFaults: readonly Problem[] = [];
  const generate = createGeneratedPages(printing?.pageKinds ?? []);

  return {
    async load(mode, changes) {
      const timed = takeTimings();
      const content = settings.isWanted() ? read(changes) : emptyContent;
      timed('reading', content.opened);
      const now = nowOf(settings.now, content);
      const linked = link(content, { now, withUnpublished: mode === 'serve' });
      timed('linking', content.articles.length);
      const { catalogue } = linked;
      const { words, bodies } = speak(catalogue?.site.language ?? spoken?.language ?? standInSite.language);
      const byFile = new Map(catalogue?.articles.map((article) => [article.file, article]));
      const rootIsForeign = printing === undefined;
      const checked = checkFiles({ content, linked, byFile, bodies, now, projectFiles, rootIsForeign });
      const found = [...linked.problems, ...untranslatedProblems(content.site, settings.words), ...checked.problems];
      timed('bodies', content.articles.length);
      found.push(...(await unreadablePictures(checked.pictures, pictures, fileExists)));
      found.push(
        ...(printing?.layouts.check(content.articles, changes?.onlyArticles) ?? []),
        ...content.articles.flatMap((article) => settings.checkTemplateKeys?.(article) ?? []),
      );
      if (printing) {
        const { optionProblems, layouts, pages = {} } = printing;
        for (const [url, path] of printing.fonts?.() ?? []) published.keep(url, path);
        found.push(...optionProblems(missingLayouts(pages, layouts.names())));
      }
      if (!changes?.onlyArticles) {
        const made = printing?.styleSheet(mode, [...(catalogue?.providers.values() ?? [])]) ?? [];
        [style, styleFaults] = 'url' in made ? [made, []] : [undefined, made];
      }
      found.push(...styleFaults);
      const settled = () =>
        settleProblems(found, content, { severities: settings.severities, allowances: checked.allowances });
      const files = filesOf(content);
      const unprinted = () =>
        ({ problems: settled(), files, pictures, published, pages: new Map(), broken: new Map() }) as const;
      if (!catalogue) return unprinted();

      timed('pictures, layouts, styles');
      const pages = new Map<string, Page>();
      const around = settings.surroundings?.();
      const everyArticle = [...catalogue.articles, ...linked.unpublished];
      const world = siteWorld(settings, {
        catalogue,
        words,
        now,
        choices,
        everyArticle,
        around,
        styleSheet: style?.url ?? '',
        bodies,
        pictures,
        published,
        fileExists,
        pages,
      });
      const generated = generate(world, pages, timed);
      for (const page of style ? stylePage(style, catalogue.site) : [])
        if (!pages.has(page.url)) pages.set(page.url, page);
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
      const waiting = new Map(linked.unpublished.map((article) => [article.file, article]));
      const links =
        around &&
        checkSiteLinks({
          content,
          catalogue,
          articleOf: (file) => byFile.get(file) ?? waiting.get(file),
          unpublished: linked.unpublished,
          broken: linked.broken,
          bodies,
          pathPrefix: settings.pathPrefix,
          surroundings: around,
          pages: printing && pages,
          allAddresses: once(() => new Set(linked.unpublished.length > 0 ? whole().map(({ url }) => url) : [])),
        });
      if (printing && around) found.push(...ordinaryTextProblems(around, bodies));
      timed('links');
      found.push(...(links?.problems ?? []));
      // With a part of its record, or without its style sheet, a site can be checked, and not printed.
      if (content.site?.fits === false || styleFaults.length > 0) return unprinted();
      const problems = settled();

      for (const { file, url } of catalogue.articles) lastUrls.set(file, url);
      const unlinked = linked.broken.map(({ file, url }) => ({ file, url: lastUrls.get(file) ?? url }));
      const broken = brokenPages(unlinked, catalogue.articles, problems);
      for (const url of broken.keys()) pages.delete(url);
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

/** Where nothing is generated, nothing can be linked. */
const noPages: PageChoices = pageChoices(Object.fromEntries(chosenKinds.map((kind) => [kind, false])));

function nowOf(typed: string | undefined, content: Content): number {
  if (typed === undefined) return Date.now();
  const zone = content.site?.fits ? String(content.site.typed.timeZone) : 'UTC';
  const read = readMoment(typed, zone);
  if ('epoch' in read) return read.epoch;
  throw new TypeError(`The moment to build for is "${typed}", which ${read.what}. ${read.fix}`);
}

/** All pages of a world. */
function pagesOf(world: World, printing: Printing | undefined): readonly Page[] {
  return printing?.pageKinds.flatMap((kind) => kind(world)) ?? [];
}

/** The pages that only Eleventy knew, by address. */
function ownersIn({ owners }: EleventyAddresses, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...owners].filter(([url]) => !known.has(url)));
}
