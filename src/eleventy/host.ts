/** Host: from the project's files to problems, a world and a list of pages. Knows neither builds nor servers. */
import { join } from 'node:path';
import { posterFile, posterProblems } from '../checks/posters.ts';
import { createContentLinker } from '../content/catalogue.ts';
import { readMoment } from '../content/dates.ts';
import type { Catalogue, Site } from '../content/model.ts';
import { withOneOffs } from '../content/one-offs.ts';
import { chosenKinds, type PageChoices, pageChoices } from '../content/page-choices.ts';
import { type Content, createContentReader, emptyContent } from '../content/read.ts';
import { settleProblems } from '../content/settle-problems.ts';
import { standInSite } from '../content/stand-in-site.ts';
import { untranslatedProblems } from '../content/untranslated.ts';
import { quotationMarks, type Words, wordsOf } from '../content/words.ts';
import type { World } from '../content/world.ts';
import type { Allowance } from '../core/allowances.ts';
import { once } from '../core/once.ts';
import type { Problem } from '../core/problem.ts';
import { createPictures } from '../images/pictures.ts';
import { keptPages } from '../pages/kept-pages.ts';
import type { Page } from '../pages/page.ts';
import { articleConflicts, givenWay } from './address-conflicts.ts';
import { type ArticleBodies, createArticleBodies } from './article-bodies.ts';
import { brokenPages } from './broken-pages.ts';
import type { Host, HostSettings, Printing } from './host-settings.ts';
import { pageConflicts } from './page-conflicts.ts';
import { missingLayouts } from './page-layouts.ts';
import { createProjectFiles } from './project-files.ts';
import { createPublishedFiles } from './published-files.ts';
import { checkSiteLinks, type EleventyAddresses } from './site-links.ts';
import { siteWorld } from './site-world.ts';
import type { StyleSheet } from './style-sheet.ts';
import { takeTimings } from './timings.ts';
import { mentionInYaml, type PictureMention, unreadablePictures } from './unreadable-pictures.ts';

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
  /** What the last pages were made from. */
  let before: Catalogue | undefined;
  let lastPages: ReadonlyMap<string, Page> | undefined;

  return {
    async load(mode, changes) {
      const timed = takeTimings();
      const content = settings.isWanted() ? read(changes) : emptyContent;
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
          article: byFile.get(file.source.path) ?? linked.outlines.get(file.source.path),
          now,
        };
        found.push(...bodies.check(file, facts));
        allowances.push(...bodies.allowances(file, facts));
        const lead = facts.article?.image?.file;
        if (lead !== undefined) mentions.push(mentionInYaml(file, lead, ['image', 'src']));
        mentions.push(...bodies.pictures(file, facts));
      }
      for (const show of [...content.records.shows, ...linked.oneOffFiles]) {
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
      const unprinted = () =>
        ({ problems: settled(), files, pictures, published, pages: new Map(), broken: new Map() }) as const;
      if (!catalogue) return unprinted();
      const sheet = style && 'code' in style ? undefined : style;

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
        styleSheet: sheet?.url ?? '',
        bodies,
        pictures,
        published,
        fileExists,
        pages,
      });
      const generated: Page[] = [];
      for (const kind of printing?.pageKinds ?? []) {
        const made = kind(world, before?.site === catalogue.site ? before : undefined);
        generated.push(...made);
        for (const page of made) if (!pages.has(page.url)) pages.set(page.url, page);
      }
      before = catalogue;
      for (const page of sheet ? stylePage(sheet, catalogue.site) : [])
        if (!pages.has(page.url)) pages.set(page.url, page);
      timed('pages', generated.length);
      timed(
        'pages that show what has changed',
        () => generated.filter((page) => lastPages?.get(page.url) !== page).length,
      );
      lastPages = pages;
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
      timed('links');
      found.push(...(links?.problems ?? []));
      // With a part of its record, or without its style sheet, a site can be checked, and not printed.
      if (content.site?.fits === false || sheet !== style) return unprinted();
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

function stylePage({ url, text }: StyleSheet, site: Site): readonly Page[] {
  return keptPages(site, 'style sheet', [url, text], () => [
    { kind: 'style', url, type: 'text/css; charset=utf-8', render: () => Promise.resolve(text) },
  ]);
}
