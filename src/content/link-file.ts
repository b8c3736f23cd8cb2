/** Linking a file: an article as read becomes one that is linked to its records, with what is wrong with it. */
import type { Problem } from '../core/problem.ts';
import { type ArticleAddress, articleAddress } from './addresses.ts';
import { articleDates } from './article-dates.ts';
import { articleOutline } from './article-outline.ts';
import { castContradictions } from './cast-contradictions.ts';
import type { Moment } from './dates.ts';
import { withKnownExamples } from './known-examples.ts';
import { linkArticle } from './link-article.ts';
import { linkShow, type Records } from './link-records.ts';
import type { createMomentReader } from './local-moments.ts';
import type { Article, Show } from './model.ts';
import { oneOffFiles } from './one-offs.ts';
import type { ReadFile } from './parse-file.ts';
import { articleReferences, danglingReferences } from './references.ts';
import { repeatedTopics } from './repeated-topics.ts';
import { showFileProblems } from './show-file-problems.ts';
import { similarActors } from './similar-actors.ts';
import type { KnownIds } from './unknown-ids.ts';

/** An article's file, linked as far as its mistakes allow. */
export interface LinkedFile {
  readonly address: ArticleAddress;
  readonly problems: readonly Problem[];
  readonly article: Article | undefined;
  /** What its body can be checked against when it is no article. */
  readonly outline: Article | undefined;
  /** The shows that it describes, as read; and linked, if the article is. */
  readonly oneOffs: readonly OneOff[];
}

/** A show that an article describes. */
export interface OneOff {
  readonly file: ReadFile;
  /** Also what a broken record counts as; absent when there are no records to link it to. */
  readonly show?: Show | undefined;
}

/** What files are linked to. */
export interface LinkContext {
  readonly shows: readonly ReadFile[];
  /** Absent without a usable `site.yaml`. */
  readonly records: Records | undefined;
  readonly known: KnownIds;
  readonly readLocal: ReturnType<typeof createMomentReader>;
  /** Whether somebody else decides the addresses of articles. */
  readonly foreignAddresses: boolean;
}

/** Links one article. */
export function linkFile(file: ReadFile, context: LinkContext): LinkedFile {
  const { shows, records, known, readLocal, foreignAddresses } = context;
  const address = articleAddress(file);
  const dates = articleDates(file, records?.site.timeZone ?? 'UTC', readLocal);
  const { date, problems } = dates;
  const { siteKeys } = file;
  const references = siteKeys?.size
    ? articleReferences.filter(({ path: [key = ''] }) => !siteKeys.has(key))
    : articleReferences;
  const described = oneOffFiles(file);
  const articleUrl = foreignAddresses ? undefined : address.url;
  const oneOffs = described.map((each) => ({
    file: each,
    show: records && { ...linkShow(each, records), articleUrl },
  }));
  const zone = records?.site.timeZone ?? 'UTC';
  const linked = (from: ReadFile | undefined, day: Moment | undefined) =>
    records &&
    from?.yaml &&
    day &&
    linkArticle(
      from,
      from.yaml,
      address.url,
      day,
      dates,
      records,
      oneOffs.flatMap(({ show }) => show ?? []),
    );
  const article = file.fits && problems.length === 0 ? linked(file, date) : undefined;
  const outline = article ? undefined : linked(articleOutline(file), date ?? { epoch: 0, hasTime: false });
  return {
    address,
    problems: [
      ...withKnownExamples(file.problems, known),
      ...danglingReferences(file, references, withOwnShows(known, described)),
      ...(foreignAddresses || siteKeys?.has('tags') ? [] : repeatedTopics(file, known)),
      ...described.flatMap((each) => showFileProblems(each, records?.providers ?? new Map(), zone)),
      ...(records
        ? [...problems, ...castProblems(file, described.length > 0 ? [...shows, ...described] : shows, records)]
        : []),
    ],
    article,
    outline,
    oneOffs,
  };
}

/** An actor whom the record of the show contradicts is told once. */
function castProblems(file: ReadFile, shows: readonly ReadFile[], { people }: Records): readonly Problem[] {
  const contradictions = castContradictions(file, shows, people);
  const told = new Set(contradictions.map(({ place }) => `${place?.line}:${place?.column}`));
  const similar = similarActors(file, people).filter(({ place }) => !told.has(`${place?.line}:${place?.column}`));
  return [...contradictions, ...similar];
}

/** An article may name the shows that it describes. */
function withOwnShows(known: KnownIds, described: readonly ReadFile[]): KnownIds {
  if (!known.show || described.length === 0) return known;
  return { ...known, show: { ...known.show, ids: new Set([...known.show.ids, ...described.map(({ id }) => id)]) } };
}
