/** Catalogue: everything that was read, linked by its ids and checked as a whole. */
import type { Problem } from '../core/problem.ts';
import { problemOf } from '../core/source.ts';
import { type ArticleAddress, articleAddress } from './addresses.ts';
import { articleDates } from './article-dates.ts';
import { articleDirectory } from './article-directory.ts';
import { castContradictions } from './cast-contradictions.ts';
import { endOf } from './dates.ts';
import { leadProblems } from './lead-problems.ts';
import { linkArticle } from './link-article.ts';
import { knownIds, linkRecords, linkShow, type Records } from './link-records.ts';
import { createMomentReader } from './local-moments.ts';
import type { Article, Catalogue, Show, Site, Status } from './model.ts';
import { oneOffFiles, takenOneOffIds } from './one-offs.ts';
import { peopleProblems } from './people-problems.ts';
import { promotionProblems } from './promotion-problems.ts';
import { providerProblems } from './provider-problems.ts';
import type { Content, ReadFile } from './read.ts';
import { idProblems } from './record-ids.ts';
import { articleReferences, danglingReferences, type KnownIds, showReferences, siteReferences } from './references.ts';
import { showFileProblems } from './show-file-problems.ts';
import { takenAddresses } from './taken-addresses.ts';
import { uncheckedOffers } from './unchecked-offers.ts';

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

interface LinkedFile {
  readonly address: ArticleAddress;
  readonly problems: readonly Problem[];
  readonly article: Article | undefined;
  /** The shows that it describes, as read; and linked, if the article is. */
  readonly oneOffs: readonly OneOff[];
}

interface OneOff {
  readonly file: ReadFile;
  /** Also what a broken record counts as; absent when there are no records to link it to. */
  readonly show?: Show | undefined;
}

/** A linker for one project. As long as no record changes, an article that has not changed is not linked again. */
export function createContentLinker(dataFolder: string, hosting: Hosting = {}): ContentLinker {
  let recordFiles: readonly (ReadFile | undefined)[] = [];
  let records: Records | undefined;
  let known: KnownIds = {};
  let readLocal = createMomentReader('UTC');
  let remembered = new WeakMap<ReadFile, LinkedFile>();
  let ofRecords: readonly Problem[] = [];

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

    const problems: Problem[] = [...content.problems, ...files.flatMap((file) => file?.problems ?? []), ...ofRecords];
    for (const file of content.records.shows)
      if (records) problems.push(...uncheckedOffers(file, records.shows.get(file.id), records, options.now));
    if (!content.site && !hosting.standInSite) problems.push(siteMissing(dataFolder));

    const articles: Article[] = [];
    const unpublished: Article[] = [];
    const broken: BrokenArticle[] = [];
    const addresses: ArticleAddress[] = [];
    const oneOffs: OneOff[] = [];
    for (const file of content.articles) {
      const linked = remembered.get(file) ?? linkFile(file, content.records.shows, records, known, readLocal, hosting);
      remembered.set(file, linked);
      const { address, article } = linked;
      problems.push(...linked.problems);
      oneOffs.push(...linked.oneOffs);
      if (Object.keys(file.typed).length > 0) addresses.push(address);
      if (!article) broken.push({ file: file.source.path, url: address.url });
      else {
        const current = withStatus(article, options.now, records?.site.timeZone ?? 'UTC');
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
    if (!hosting.foreignAddresses) problems.push(...takenAddresses(addresses));
    articles.sort((a, b) => b.date.epoch - a.date.epoch || (a.url < b.url ? -1 : 1));
    const directory = articleDirectory(articles, unpublished, broken);
    if (content.site) problems.push(...leadProblems(content.site, directory));
    return {
      catalogue: records && { ...records, oneOffs: describedIn(articles), articles, directory },
      problems,
      broken: records ? broken : [],
      described: describedByFile(oneOffs),
      addresses,
      unpublished,
    };
  };
}

/** What is wrong with the records whatever the moment is. */
function recordProblems(
  { site, records: files }: Content,
  records: Records | undefined,
  known: KnownIds,
): readonly Problem[] {
  return [
    ...files.shows.flatMap((file) => [
      ...danglingReferences(file, showReferences, known),
      ...showFileProblems(file, records?.providers ?? new Map(), records?.site.timeZone ?? 'UTC'),
    ]),
    ...(site ? [...danglingReferences(site, siteReferences, known), ...promotionProblems(site)] : []),
    ...files.providers.flatMap(providerProblems),
    ...peopleProblems(files.people),
    ...Object.values(files).flatMap(idProblems),
  ];
}

function linkFile(
  file: ReadFile,
  shows: readonly ReadFile[],
  records: Records | undefined,
  known: KnownIds,
  readLocal: ReturnType<typeof createMomentReader>,
  { foreignAddresses = false }: Hosting,
): LinkedFile {
  const address = articleAddress(file);
  const dates = articleDates(file, records?.site.timeZone ?? 'UTC', readLocal);
  const { date, problems } = dates;
  const references = articleReferences.filter(({ path: [key = ''] }) => !file.siteKeys?.has(key));
  const usable = records && file.fits && file.yaml && date && problems.length === 0;
  const described = oneOffFiles(file);
  const articleUrl = foreignAddresses ? undefined : address.url;
  const oneOffs = described.map((each) => ({
    file: each,
    show: records && { ...linkShow(each, records), articleUrl },
  }));
  const zone = records?.site.timeZone ?? 'UTC';
  return {
    address,
    problems: [
      ...file.problems,
      ...danglingReferences(file, references, withOwnShows(known, described)),
      ...described.flatMap((each) => showFileProblems(each, records?.providers ?? new Map(), zone)),
      ...(records
        ? [
            ...problems,
            ...castContradictions(file, described.length > 0 ? [...shows, ...described] : shows, records.people),
          ]
        : []),
    ],
    article: usable
      ? linkArticle(
          file,
          file.yaml,
          address.url,
          date,
          dates,
          records,
          oneOffs.flatMap(({ show }) => show ?? []),
        )
      : undefined,
    oneOffs,
  };
}

/** The shows that only one of the articles describes; most articles describe none. */
function describedIn(articles: readonly Article[]): readonly Show[] {
  return articles.flatMap(({ file, shows }) => shows.filter((show) => show.file === file));
}

function describedByFile(oneOffs: readonly OneOff[]): ReadonlyMap<string, readonly Show[]> {
  const byFile = new Map<string, readonly Show[]>();
  for (const { file, show } of oneOffs)
    if (show) byFile.set(file.source.path, [...(byFile.get(file.source.path) ?? []), show]);
  return byFile;
}

/** An article may name the shows that it describes. */
function withOwnShows(known: KnownIds, described: readonly ReadFile[]): KnownIds {
  if (!known.show || described.length === 0) return known;
  return { ...known, show: { ...known.show, ids: new Set([...known.show.ids, ...described.map(({ id }) => id)]) } };
}

/** A site that exists and keeps no records of a kind means something else by the key. */
function ofKeptKinds(known: KnownIds): KnownIds {
  return Object.fromEntries(Object.entries(known).filter(([, { ids }]) => ids.size > 0));
}

/** The clock decides what is scheduled and what has expired; an article that is linked once may be published at the next look. */
function withStatus(article: Article, now: number, zone: string): Article {
  const status = statusAt(article, now, zone);
  return status === article.status ? article : { ...article, status };
}

function statusAt({ data, date, expires }: Article, now: number, zone: string): Status {
  if (data.draft === true) return 'draft';
  if (now < date.epoch) return 'scheduled';
  return expires && now >= endOf(expires, zone) ? 'expired' : 'published';
}

function siteMissing(dataFolder: string): Problem {
  return problemOf(`${dataFolder}/site.yaml`, {
    code: 'site/missing',
    what: 'There is no such file.',
    why: 'It holds the name, the address, the language and the time zone of the site.',
    fix: 'Create it with the keys name, url, language, timeZone and description.',
  });
}
