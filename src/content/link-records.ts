/** Linking records: shows, people, authors, providers and the site itself become values that know each other. */
import { momentOf } from './dates.ts';
import type { Author, Catalogue, Person, Provider, Section, Show, Site } from './model.ts';
import type { ReadFile } from './parse-file.ts';
import { pictureFrom } from './picture-files.ts';
import type { Content } from './read.ts';
import { type RecordData, type RecordFolder, recordKinds } from './record-kinds.ts';
import { idsByName } from './record-names.ts';
import type { ShowRecord } from './show-schema.ts';
import type { SiteRecord } from './site-schema.ts';
import { soundSite } from './stand-in-site.ts';
import type { KnownIds } from './unknown-ids.ts';

/** What an article can be linked to. */
export type Records = Omit<Catalogue, 'articles' | 'directory' | 'oneOffs'>;

/** Links everything but the articles. Without a `site.yaml` of which something can be used there is nothing to link to. */
export function linkRecords(content: Content, standIn?: Site): Records | undefined {
  const site = content.site ? (linkSite(content.site) ?? soundSite(content.site)) : standIn;
  if (!site) return undefined;
  const people = recordMap<Person>(content, 'people');
  const authors = recordMap<Author>(content, 'authors');
  const providers = recordMap<Provider>(content, 'providers');
  const shows = new Map(content.records.shows.map((file) => [file.id, linkShow(file, { site, people, providers })]));
  return { site, people, authors, providers, shows };
}

/** The ids that exist; those of sections only when the site's record can be used. */
export function knownIds({ records, site: siteFile }: Content, dataFolder: string, site: Site | undefined): KnownIds {
  const idsOf = (folder: RecordFolder) => ({
    ids: new Set(records[folder].map(({ id }) => id)),
    home: `${dataFolder}/${folder}/`,
    byName: idsByName(() => records[folder].map(({ id, typed }) => ({ ...typed, id }))),
  });
  const home = siteFile?.source.path ?? `${dataFolder}/site.yaml`;
  return {
    author: idsOf('authors'),
    person: idsOf('people'),
    provider: idsOf('providers'),
    show: idsOf('shows'),
    ...(site && {
      section: { ids: new Set(site.sections.keys()), home },
      newsletter: { ids: new Set(site.newsletters.keys()), home },
    }),
    ...(site?.topics && { topic: { ids: new Set(site.topics), home } }),
  };
}

function linkSite(file: ReadFile): Site | undefined {
  if (!file.fits) return undefined;
  const data = file.typed as unknown as SiteRecord;
  const sections = new Map<string, Section>();
  for (const [id, section] of Object.entries(data.sections ?? {})) {
    sections.set(id, { accent: 'crimson', ...section, id });
  }
  const newsletters = new Map(Object.entries(data.newsletters ?? {}).map(([id, each]) => [id, { ...each, id }]));
  const promotions = new Map(
    Object.entries(data.promotions ?? {}).map(([id, each]) => [
      id,
      { ...each, id, from: momentOf(each.from, data.timeZone), until: momentOf(each.until, data.timeZone) },
    ]),
  );
  return { ...data, url: data.url.replace(/\/+$/, ''), sections, newsletters, promotions };
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
export function linkShow(
  file: ReadFile,
  { site: { timeZone: zone }, people, providers }: Pick<Records, 'site' | 'people' | 'providers'>,
): Show {
  const data: ShowRecord = dataOf(file, 'shows');
  const cast = (data.cast ?? []).flatMap(({ character, actor, short, seasons }) => {
    const found = people.get(actor);
    return found ? [{ character, short, seasons, actor: found }] : [];
  });
  const crew = (data.crew ?? []).flatMap(({ job, person }) => {
    const found = people.get(person);
    return found ? [{ job, person: found }] : [];
  });
  const offers = (data.offers ?? []).flatMap((offer) => {
    const provider = providers.get(offer.provider);
    const checked = momentOf(offer.checked, zone);
    const [from, until] = [momentOf(offer.from, zone), momentOf(offer.until, zone)];
    return provider && checked ? [{ ...offer, provider, checked, from, until }] : [];
  });
  const poster = data.poster && pictureFrom(data.poster, file.source.path);
  const isIncomplete =
    !file.fits ||
    cast.length < (data.cast ?? []).length ||
    crew.length < (data.crew ?? []).length ||
    offers.length < (data.offers ?? []).length;
  return {
    ...data,
    id: file.id,
    file: file.source.path,
    ...(isIncomplete && { isIncomplete }),
    poster,
    cast,
    crew,
    offers,
  };
}
