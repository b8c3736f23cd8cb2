/** Catalogue: everything that was read, linked by its ids and checked as a whole. */
import type { Problem } from '../core/problem.ts';
import { problemOf } from '../core/source.ts';
import type { ArticleAddress } from './addresses.ts';
import { articleDirectory } from './article-directory.ts';
import { keepLists, newestFirst } from './article-lists.ts';
import { endOf } from './dates.ts';
import { withKnownExamples } from './known-examples.ts';
import { leadProblems } from './lead-problems.ts';
import { type LinkedFile, linkFile, type OneOff } from './link-file.ts';
import { knownIds, linkRecords, type Records } from './link-records.ts';
import { createMomentReader } from './local-moments.ts';
import type { Article, Catalogue, Show, Site, Status } from './model.ts';
import { takenOneOffIds } from './one-offs.ts';
import type { ReadFile } from './parse-file.ts';
import type { Content } from './read.ts';
import { recordProblems } from './record-problems.ts';
import { takenAddresses } from './taken-addresses.ts';
import { withTodaysExamples } from './todays-examples.ts';
import { uncheckedOffers } from './unchecked-offers.ts';
import type { KnownIds } from './unknown-ids.ts';

/** An article that cannot be printed, and where it would be. */
export interface BrokenArticle {
  readonly file: string;
  readonly url: string;
}

/** The outcome of linking. Without a usable `site.yaml` there is no catalogue. */
export interface Linked {
  readonly catalogue: Catalogue | undefined;
  readonly problems: readonly Problem[];
  readonly broken: readonly BrokenArticle[];
  /** The addresses of all articles whose front matter says something, whatever is wrong with it. */
  readonly addresses: readonly ArticleAddress[];
  /** The shows that articles describe, by the file of the article, printed or not. */
  readonly described: ReadonlyMap<string, readonly Show[]>;
  /** The same as read. */
  readonly oneOffFiles: readonly ReadFile[];
  /** What the bodies of broken articles can be checked against, by file. */
  readonly outlines: ReadonlyMap<string, Article>;
  /** Articles that are left out because of the date, or because they are drafts. */
  readonly unpublished: readonly Article[];
}

/** How to link: the moment it is (milliseconds since 1970), and whether drafts and scheduled articles are wanted. */
export interface LinkOptions {
  readonly now: number;
  readonly withUnpublished: boolean;
}

/** How articles are hosted. */
export interface Hosting {
  /** What the site is taken for without a record of its own; without it, the record has to be there. */
  readonly standInSite?: Site | undefined;
  /** Whether somebody else decides the addresses of articles, so that two of one address are not for us to see. */
  readonly foreignAddresses?: boolean;
}

/** Links content again and again. */
export type ContentLinker = (content: Content, options: LinkOptions) => Linked;

/** A linker for one project. As long as no record changes, an article that has not changed is not linked again. */
export function createContentLinker(dataFolder: string, hosting: Hosting = {}): ContentLinker {
  let recordFiles: readonly (ReadFile | undefined)[] = [];
  let records: Records | undefined;
  let known: KnownIds = {};
  let readLocal = createMomentReader('UTC');
  let remembered = new WeakMap<ReadFile, LinkedFile>();
  let ofRecords: readonly Problem[] = [];
  let earlier: Catalogue | undefined;

  return (content, options) => {
    const files = [content.site, ...Object.values(content.records).flat()];
    if (files.length !== recordFiles.length || files.some((file, index) => file !== recordFiles[index])) {
      recordFiles = files;
      records = linkRecords(content, hosting.standInSite);
      known = knownIds(content, dataFolder, records?.site);
      if (hosting.foreignAddresses) known = ofKeptKinds(known);
      readLocal = createMomentReader(records?.site.timeZone ?? 'UTC');
      remembered = new WeakMap();
      ofRecords = recordProblems(content, records, known);
    }

    const inFiles = files.flatMap((file) => file?.problems ?? []);
    const problems: Problem[] = [...content.problems, ...withKnownExamples(inFiles, known), ...ofRecords];
    for (const file of content.records.shows)
      if (records) problems.push(...uncheckedOffers(file, records.shows.get(file.id), records, options.now));
    if (!content.site && !hosting.standInSite) problems.push(siteMissing(dataFolder, content.siteLike));

    const articles: Article[] = [];
    const unpublished: Article[] = [];
    const broken: BrokenArticle[] = [];
    const addresses: ArticleAddress[] = [];
    const oneOffs: OneOff[] = [];
    const outlines = new Map<string, Article>();
    const { foreignAddresses = false } = hosting;
    const context = { shows: content.records.shows, records, known, readLocal, foreignAddresses };
    for (const file of content.articles) {
      const linked = remembered.get(file) ?? linkFile(file, context);
      remembered.set(file, linked);
      const { address, article, outline } = linked;
      problems.push(...linked.problems);
      oneOffs.push(...linked.oneOffs);
      if (saysSomething(file)) addresses.push(address);
      if (outline) outlines.set(file.source.path, outline);
      if (!article) broken.push({ file: file.source.path, url: address.url });
      else {
        const current = currentOf(article, options.now, records?.site.timeZone ?? 'UTC');
        (current.status === 'published' || options.withUnpublished ? articles : unpublished).push(current);
      }
    }
    for (const { file, show } of oneOffs)
      if (records && show) problems.push(...uncheckedOffers(file, show, records, options.now));
    problems.push(
      ...takenOneOffIds(
        oneOffs.map(({ file }) => file),
        content.records.shows,
      ),
    );
    if (!foreignAddresses) problems.push(...takenAddresses(addresses));
    articles.sort(newestFirst);
    const directory = articleDirectory(articles, unpublished, broken, earlier?.directory);
    if (content.site) problems.push(...leadProblems(content.site, directory));
    const catalogue = records && { ...records, oneOffs: describedIn(articles, oneOffs), articles, directory };
    if (catalogue) keepLists(catalogue, earlier);
    earlier = catalogue;
    return {
      catalogue,
      problems: withTodaysExamples(problems, options.now, records?.site.timeZone ?? 'UTC'),
      broken: records ? broken : [],
      described: describedByFile(oneOffs),
      oneOffFiles: oneOffs.map(({ file }) => file),
      addresses,
      outlines,
      unpublished,
    };
  };
}

function saysSomething({ typed }: ReadFile): boolean {
  for (const _key in typed) return true;
  return false;
}

/** The shows that only one of the articles describes; most articles describe none. */
function describedIn(articles: readonly Article[], oneOffs: readonly OneOff[]): readonly Show[] {
  const describing = new Set(oneOffs.map(({ file }) => file.source.path));
  if (describing.size === 0) return [];
  return articles
    .filter(({ file }) => describing.has(file))
    .flatMap(({ file, shows }) => shows.filter((show) => show.file === file));
}

function describedByFile(oneOffs: readonly OneOff[]): ReadonlyMap<string, readonly Show[]> {
  const byFile = new Map<string, readonly Show[]>();
  for (const { file, show } of oneOffs)
    if (show) byFile.set(file.source.path, [...(byFile.get(file.source.path) ?? []), show]);
  return byFile;
}

/** A site that exists and keeps no records of a kind means something else by the key. */
function ofKeptKinds(known: KnownIds): KnownIds {
  return Object.fromEntries(Object.entries(known).filter(([, { ids }]) => ids.size > 0));
}

/** Articles as they were when they were last looked at. */
const lastLooks = new WeakMap<Article, Article>();

/** The clock decides what is scheduled and what has expired; an article that is linked once may be published at the next look. */
function currentOf(article: Article, now: number, zone: string): Article {
  const status = statusAt(article, now, zone);
  if (status === article.status) return article;
  const last = lastLooks.get(article);
  if (last?.status === status) return last;
  const current = { ...article, status };
  lastLooks.set(article, current);
  return current;
}

function statusAt({ data, date, expires }: Article, now: number, zone: string): Status {
  if (data.draft === true) return 'draft';
  if (now < date.epoch) return 'scheduled';
  return expires && now >= endOf(expires, zone) ? 'expired' : 'published';
}

/** `like` is a file that may have been meant as it. */
function siteMissing(dataFolder: string, like: string | undefined): Problem {
  const path = `${dataFolder}/site.yaml`;
  return problemOf(like ?? path, {
    code: 'site/missing',
    what: like === undefined ? 'There is no such file.' : `There is no ${path}, and only a file of that name is read.`,
    why: 'It holds the name, the address, the language and the time zone of the site.',
    fix:
      like === undefined
        ? 'Create it with the keys name, url, language, timeZone and description.'
        : `Save it as ${path}`,
  });
}
