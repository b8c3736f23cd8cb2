/** Catalogue: everything that was read, linked by its ids and checked as a whole. */
import type { Problem } from '../core/problem.ts';
import { problemOf } from '../core/source.ts';
import { type ArticleAddress, articleAddress } from './addresses.ts';
import { articleDates } from './article-dates.ts';
import { linkArticle } from './link-article.ts';
import { knownIds, linkRecords, type Records } from './link-records.ts';
import type { Article, Catalogue } from './model.ts';
import type { Content, ReadFile } from './read.ts';
import { articleReferences, danglingReferences, type KnownIds, showReferences } from './references.ts';
import { takenAddresses } from './taken-addresses.ts';

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
}

/** How to link: the moment it is (milliseconds since 1970), and whether drafts and scheduled articles are wanted. */
export interface LinkOptions {
  readonly now: number;
  readonly withUnpublished: boolean;
}

/** Links content again and again. */
export type ContentLinker = (content: Content, options: LinkOptions) => Linked;

interface LinkedFile {
  readonly address: ArticleAddress;
  readonly problems: readonly Problem[];
  readonly article: Article | undefined;
}

/** A linker for one project. As long as no record changes, an article that has not changed is not linked again. */
export function createContentLinker(dataFolder: string): ContentLinker {
  let recordFiles: readonly (ReadFile | undefined)[] = [];
  let records: Records | undefined;
  let known: KnownIds = {};
  let remembered = new WeakMap<ReadFile, LinkedFile>();

  return (content, options) => {
    const files = [content.site, ...Object.values(content.records).flat()];
    if (files.length !== recordFiles.length || files.some((file, index) => file !== recordFiles[index])) {
      recordFiles = files;
      records = linkRecords(content);
      known = knownIds(content, dataFolder, records?.site);
      remembered = new WeakMap();
    }

    const problems: Problem[] = [...content.problems, ...files.flatMap((file) => file?.problems ?? [])];
    problems.push(...content.records.shows.flatMap((file) => danglingReferences(file, showReferences, known)));
    if (!content.site) problems.push(siteMissing(dataFolder));

    const articles: Article[] = [];
    const broken: BrokenArticle[] = [];
    const addresses: ArticleAddress[] = [];
    for (const file of content.articles) {
      const linked = remembered.get(file) ?? linkFile(file, records, known);
      remembered.set(file, linked);
      const { address, article } = linked;
      problems.push(...linked.problems);
      if (Object.keys(file.typed).length > 0) addresses.push(address);
      if (!article) broken.push({ file: file.source.path, url: address.url });
      else if (isPublic(article, options.now) || options.withUnpublished)
        articles.push(withStatus(article, options.now));
    }
    problems.push(...takenAddresses(addresses));
    articles.sort((a, b) => b.date.epoch - a.date.epoch || (a.url < b.url ? -1 : 1));
    return { catalogue: records && { ...records, articles }, problems, broken: records ? broken : [] };
  };
}

function linkFile(file: ReadFile, records: Records | undefined, known: KnownIds): LinkedFile {
  const address = articleAddress(file);
  const { date, updated, problems } = articleDates(file, records?.site.timeZone ?? 'UTC');
  const usable = records && file.fits && file.yaml && date && problems.length === 0;
  return {
    address,
    problems: [...file.problems, ...danglingReferences(file, articleReferences, known), ...(records ? problems : [])],
    article: usable ? linkArticle(file, file.yaml, address.url, date, updated, records) : undefined,
  };
}

function isPublic({ status, date }: Article, now: number): boolean {
  return status !== 'draft' && date.epoch <= now;
}

/** The clock decides whether an article is scheduled; what is linked once may be published at the next look. */
function withStatus(article: Article, now: number): Article {
  return isPublic(article, now) || article.status === 'draft' ? article : { ...article, status: 'scheduled' };
}

function siteMissing(dataFolder: string): Problem {
  return problemOf(`${dataFolder}/site.yaml`, {
    code: 'site/missing',
    what: 'There is no such file.',
    why: 'It holds the name, the address, the language and the time zone of the site.',
    fix: 'Create it with the keys name, url, language, timeZone and description.',
  });
}
