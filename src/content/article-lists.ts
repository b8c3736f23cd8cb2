/**
 * Article lists: which articles belong to what, newest first. They decide which pages list an article.
 *
 * A list is the same object for as long as its articles are, whatever else has been loaded anew. What was made from it,
 * such as its pages, holds good until then: after an edit, only lists with the edited article are others.
 */
import { sameItems } from '../core/same-items.ts';
import { peopleIn, showsIn } from './mentions.ts';
import type { Article, Catalogue } from './model.ts';
import { isoDate } from './written-dates.ts';

/**
 * What articles belong to. Keys are ids of records, and of the others: `topic` as typed, `subject` the people it names as
 * such, without those of its cast, `year` as `2026`, `month` as `2026-11`, in the site's zone.
 */
export type ListKind = 'section' | 'topic' | 'author' | 'show' | 'person' | 'subject' | 'year' | 'month';

/** All lists of a kind by their keys, in the order of their newest articles. Each kind is made when it is first asked for. */
export type ArticleLists = (kind: ListKind) => Lists;

type Lists = ReadonlyMap<string, readonly Article[]>;
type KeysOf = (article: Article) => readonly string[];

/** What lists are of. */
type ListedCatalogue = Pick<Catalogue, 'articles' | 'site'>;

interface Kept {
  readonly articles: readonly Article[];
  readonly byKind: Map<ListKind, Lists>;
  readonly keysOf: Readonly<Record<ListKind, KeysOf>>;
  /** Those of an earlier loading, and the articles that are others now, each in the place of one before. */
  readonly earlier?: { readonly byKind: ReadonlyMap<ListKind, Lists>; readonly swaps: readonly Swap[] | undefined };
}

type Swap = readonly [before: Article, now: Article];

/** Articles that changed together; with more than that, everything is listed anew. */
const FEW = 16;

const known = new WeakMap<readonly Article[], Kept>();

/** The order of all lists: the newest first. */
export function newestFirst(a: Article, b: Article): number {
  return b.date.epoch - a.date.epoch || (a.url < b.url ? -1 : 1);
}

/** The first that readers may see, so many at most, without those whose files are named. While serving, a list also has others. */
export function firstPublished(
  articles: Iterable<Article>,
  count: number,
  except: ReadonlySet<string> = new Set(),
): readonly Article[] {
  const found: Article[] = [];
  for (const article of articles) {
    if (found.length === count) break;
    if (article.status === 'published' && !except.has(article.file)) found.push(article);
  }
  return found;
}

/** The lists of a catalogue, whose articles are the newest first. */
export function articleLists({ articles, site }: ListedCatalogue): ArticleLists {
  const kept = known.get(articles) ?? { articles, byKind: new Map(), keysOf: keysIn(site.timeZone) };
  known.set(articles, kept);
  return (kind) => {
    const lists = kept.byKind.get(kind) ?? makeLists(kept, kind);
    kept.byKind.set(kind, lists);
    return lists;
  };
}

/** Makes the lists of a catalogue begin with those of an earlier one of the same site. */
export function keepLists({ articles, site }: ListedCatalogue, earlier: ListedCatalogue | undefined): void {
  const before = earlier && known.get(earlier.articles);
  if (!before || earlier.site.timeZone !== site.timeZone) return;
  known.set(articles, {
    articles,
    byKind: new Map(),
    keysOf: before.keysOf,
    earlier: { byKind: before.byKind, swaps: swapsBetween(before.articles, articles) },
  });
}

function makeLists({ articles, keysOf, earlier }: Kept, kind: ListKind): Lists {
  const before = earlier?.byKind.get(kind);
  if (!before) return listed(articles, keysOf[kind]);
  if (earlier?.swaps?.every(([old, now]) => sameItems(keysOf[kind](old), keysOf[kind](now))))
    return swapped(before, earlier.swaps, keysOf[kind]);
  const lists = new Map<string, readonly Article[]>();
  for (const [key, list] of listed(articles, keysOf[kind])) {
    const old = before.get(key);
    lists.set(key, old && sameItems(old, list) ? old : list);
  }
  return lists;
}

function listed(articles: readonly Article[], keysOf: KeysOf): ReadonlyMap<string, Article[]> {
  const lists = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const list = lists.get(key);
      // An article that names a thing twice is in its list once.
      if (!list) lists.set(key, [article]);
      else if (list.at(-1) !== article) list.push(article);
    }
  }
  return lists;
}

/** Articles with the keys of those whose places they take. */
function swapped(before: Lists, swaps: readonly Swap[], keysOf: KeysOf): Lists {
  const lists = new Map(before);
  for (const [old, now] of swaps) {
    for (const key of new Set(keysOf(now)))
      lists.set(
        key,
        (lists.get(key) ?? []).map((article) => (article === old ? now : article)),
      );
  }
  return lists;
}

/** The few articles that took the places of others; `undefined` when articles came, went or moved. */
function swapsBetween(before: readonly Article[], now: readonly Article[]): readonly Swap[] | undefined {
  if (before.length !== now.length) return undefined;
  const swaps: Swap[] = [];
  for (const [index, article] of now.entries()) {
    const old = before[index];
    if (!old || old === article) continue;
    if (old.file !== article.file || swaps.length === FEW) return undefined;
    swaps.push([old, article]);
  }
  return swaps;
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

function keysIn(zone: string): Readonly<Record<ListKind, KeysOf>> {
  return {
    section: ({ section }) => (section ? [section.id] : []),
    topic: ({ topics }) => topics,
    author: ({ authors }) => idsOf(authors),
    show: (article) => idsOf(showsIn(article)),
    person: peopleIn,
    subject: ({ people }) => idsOf(people),
    year: (article) => [monthOf(article, zone).slice(0, -'-11'.length)],
    month: (article) => [monthOf(article, zone)],
  };
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** The month of an article, such as `2026-11`. In the middle of it no zone has another one. */
function monthOf({ date: { epoch } }: Article, zone: string): string {
  const inUtc = new Date(epoch);
  const day = inUtc.getUTCDate();
  if (day > 1 && day < 28) return `${inUtc.getUTCFullYear()}-${MONTHS[inUtc.getUTCMonth()]}`;
  return isoDate({ epoch, hasTime: false }, zone).slice(0, 'yyyy-mm'.length);
}
