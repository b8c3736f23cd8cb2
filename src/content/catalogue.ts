/** Catalogue: everything that was read, linked by its ids and checked as a whole. */

import type { Problem } from '../core/problem.ts';
import { problemAt, problemOf } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import { type ArticleAddress, articleAddress } from './addresses.ts';
import { articleDates } from './article-dates.ts';
import { linkArticle } from './link-article.ts';
import type { Article, Author, Catalogue, Person, Provider, Section, Show, Site } from './model.ts';
import type { Content, ReadFile } from './read.ts';
import { type RecordData, type RecordFolder, recordKinds } from './record-kinds.ts';
import { articleReferences, danglingReferences, type KnownIds, showReferences } from './references.ts';
import type { ShowRecord } from './show-schema.ts';
import type { SiteRecord } from './site-schema.ts';

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

/** Links everything that was read. */
export function linkContent(content: Content, dataFolder: string, options: LinkOptions): Linked {
  const problems: Problem[] = [...content.problems];
  const allFiles = [content.site, ...Object.values(content.records).flat(), ...content.articles];
  for (const file of allFiles) if (file) problems.push(...file.problems);

  const site = linkSite(content.site);
  if (!site) {
    if (!content.site) {
      problems.push(
        problemOf(`${dataFolder}/site.yaml`, {
          code: 'site/missing',
          what: 'There is no such file.',
          why: 'It holds the name, the address, the language and the time zone of the site.',
          fix: 'Create it with the keys name, url, language, timeZone and description.',
        }),
      );
    }
    problems.push(...allDangling(content, dataFolder, undefined));
    return { catalogue: undefined, problems, broken: [] };
  }

  const people = recordMap<Person>(content, 'people');
  const authors = recordMap<Author>(content, 'authors');
  const providers = recordMap<Provider>(content, 'providers');
  const shows = new Map(content.records.shows.map((file) => [file.id, linkShow(file, people, providers)]));
  const records = { site, people, authors, providers, shows };
  problems.push(...allDangling(content, dataFolder, site));

  const articles: Article[] = [];
  const broken: BrokenArticle[] = [];
  const addresses: ArticleAddress[] = [];
  for (const file of content.articles) {
    const address = articleAddress(file);
    if (Object.keys(file.typed).length > 0) addresses.push(address);
    const { date, updated, problems: wrongDates } = articleDates(file, site.timeZone);
    problems.push(...wrongDates);
    if (!file.fits || !file.yaml || !date || wrongDates.length > 0) {
      broken.push({ file: file.source.path, url: address.url });
      continue;
    }
    const article = linkArticle(file, file.yaml, address.url, date, updated, records, options.now);
    if (article.status === 'published' || options.withUnpublished) articles.push(article);
  }
  problems.push(...takenAddresses(addresses));
  articles.sort((a, b) => b.date.epoch - a.date.epoch || (a.url < b.url ? -1 : 1));

  return { catalogue: { ...records, articles }, problems, broken };
}

function linkSite(file: ReadFile | undefined): Site | undefined {
  if (!file?.fits) return undefined;
  const data = file.typed as unknown as SiteRecord;
  const sections = new Map<string, Section>();
  for (const [id, section] of Object.entries(data.sections ?? {})) {
    sections.set(id, { accent: 'crimson', ...section, id });
  }
  return { ...data, url: data.url.replace(/\/+$/, ''), sections };
}

function dataOf<Folder extends RecordFolder>(file: ReadFile, folder: Folder): RecordData[Folder] {
  return file.fits ? (file.typed as unknown as RecordData[Folder]) : recordKinds[folder].standIn(file.id);
}

function recordMap<T>(content: Content, folder: Exclude<RecordFolder, 'shows'>): ReadonlyMap<string, T> {
  return new Map(
    content.records[folder].map((file) => [
      file.id,
      { ...dataOf(file, folder), id: file.id, file: file.source.path } as T,
    ]),
  );
}

/** A show with its people and providers. An id that leads nowhere is left out: it has been reported. */
function linkShow(file: ReadFile, people: ReadonlyMap<string, Person>, providers: ReadonlyMap<string, Provider>): Show {
  const data: ShowRecord = dataOf(file, 'shows');
  const cast = (data.cast ?? []).flatMap(({ character, actor }) => {
    const found = people.get(actor);
    return found ? [{ character, actor: found }] : [];
  });
  const crew = (data.crew ?? []).flatMap(({ job, person }) => {
    const found = people.get(person);
    return found ? [{ job, person: found }] : [];
  });
  const offers = (data.offers ?? []).flatMap((offer) => {
    const provider = providers.get(offer.provider);
    return provider ? [{ ...offer, provider }] : [];
  });
  return { ...data, id: file.id, file: file.source.path, cast, crew, offers };
}

/** All ids of all files that lead nowhere, also in files that have other problems. */
function allDangling({ records, articles }: Content, dataFolder: string, site: Site | undefined): readonly Problem[] {
  const idsOf = (folder: RecordFolder) => ({
    ids: new Set(records[folder].map(({ id }) => id)),
    home: `${dataFolder}/${folder}/`,
  });
  const known: KnownIds = {
    author: idsOf('authors'),
    person: idsOf('people'),
    provider: idsOf('providers'),
    show: idsOf('shows'),
    ...(site && { section: { ids: new Set(site.sections.keys()), home: `${dataFolder}/site.yaml` } }),
  };
  return [
    ...records.shows.flatMap((file) => danglingReferences(file, showReferences, known)),
    ...articles.flatMap((file) => danglingReferences(file, articleReferences, known)),
  ];
}

/** Two articles with one address: each of them is told about the others. */
function takenAddresses(addresses: readonly ArticleAddress[]): readonly Problem[] {
  const byUrl = new Map<string, ArticleAddress[]>();
  for (const address of addresses) {
    const key = address.url.toLowerCase();
    byUrl.set(key, [...(byUrl.get(key) ?? []), address]);
  }
  return [...byUrl.values()]
    .filter((sharing) => sharing.length > 1)
    .flatMap((sharing) =>
      sharing.map((address) => {
        const others = sharing.filter((other) => other !== address).map(({ file }) => file.source.path);
        const finding = {
          code: 'url/taken',
          what: `Its address ${address.url} is also that of ${others.join(' and ')}.`,
          why: 'One of them would overwrite the other.',
          fix: 'Rename one of the files, or give one of them a permalink.',
        } as const;
        const yaml = address.file.yaml;
        if (!address.fromPermalink || !yaml) return problemOf(address.file.source.path, finding);
        const { start, end } = yamlLocator(yaml).value(['permalink']);
        return problemAt(address.file.source, start, end, finding);
      }),
    );
}
