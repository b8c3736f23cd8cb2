/** Archive: every article by the year and the month in which it was published, in the site's zone. */
import { DateTime } from 'luxon';
import { articleLists } from '../content/article-lists.ts';
import type { Article } from '../content/model.ts';
import { counted, sentence } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { breadcrumb, type Crumb, crumbsTo } from './breadcrumb.ts';
import { collectionNode } from './collection-nodes.ts';
import { headlineLength } from './headline.ts';
import { keptPages } from './kept-pages.ts';
import { listingPages } from './listing.ts';
import { feedWays, listingFeed } from './listing-feed.ts';
import { HTML, type Page, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';

/** The years, each year with its months, and each month; with the layout `archive.njk` unless the site chooses another. */
export const archivePages: PageKind = (world) => {
  const { catalogue, choices, words } = world;
  if (!choices.archive) return [];
  const { url, layout } = choices.archive;
  const years = yearsOf(url, world);
  const top = { title: words.archive, url };
  const listing = (period: Period, title: string, above: readonly Crumb[], months: readonly Period[]) => {
    const { url, articles } = period;
    const { length } = articles;
    const lines = months.map(lineOf);
    return listingPages(
      {
        kind: 'archive',
        layout,
        url,
        title,
        description: sentence(words.archiveOf, { period: title, site: catalogue.site.name }),
        articles,
        steps: [top, ...above, { title: period.title, url }],
        more: async (then) => ({
          archive: { count: countOf(length, then), periods: [], months: lines.map((line) => inWords(line, then)) },
        }),
        alsoShows: [length, ...lines.map((line) => line.length)],
      },
      catalogue.site,
    );
  };
  return [
    ...frontOf(top, layout, years, world),
    ...years.flatMap((year) => [
      ...listing(year, year.title, [], year.months),
      ...year.months.flatMap((month) => listing(month, month.longTitle, [{ title: year.title, url: year.url }], [])),
    ]),
  ];
};

interface Period {
  readonly title: string;
  readonly url: string;
  readonly articles: readonly Article[];
}

interface Month extends Period {
  /** "November 2026", where the year does not stand beside it. */
  readonly longTitle: string;
}

interface Year extends Period {
  readonly months: readonly Month[];
}

/** The years and months in which something was published, newest first. */
function yearsOf(url: string, { catalogue, words }: World): readonly Year[] {
  const lists = articleLists(catalogue);
  const months = [...lists('month')];
  return Array.from(lists('year'), ([year, articles]) => ({
    title: year,
    url: `${url}${year}/`,
    articles,
    months: months
      .filter(([month]) => month.startsWith(`${year}-`))
      .map(([month, inMonth]) => ({
        title: monthInWords(month, 'LLLL', catalogue.site.language),
        longTitle: monthInWords(month, words.monthPattern, catalogue.site.language),
        url: `${url}${year}/${month.slice(-2)}/`,
        articles: inMonth,
      })),
  }));
}

/** Luxon takes long for it, and it is asked for all months after each edit. */
const knownMonths = new Map<string, string>();

/** A month, such as `2026-11`, in Luxon's `pattern`. */
function monthInWords(month: string, pattern: string, locale: string): string {
  const key = `${locale} ${pattern} ${month}`;
  const text = knownMonths.get(key) ?? DateTime.fromISO(month, { zone: 'utc', locale }).toFormat(pattern);
  knownMonths.set(key, text);
  return text;
}

function frontOf({ title, url }: Crumb, layout: string, years: readonly Year[], world: World): readonly Page[] {
  const { articles, site } = world.catalogue;
  const description = sentence(world.words.archiveDescription, { site: site.name });
  const { length } = articles;
  const lines = years.map((year) => ({ ...lineOf(year), months: year.months.map(lineOf) }));
  const shows = lines.flatMap((year) => [year, ...year.months]).flatMap((line) => [line.url, line.length]);
  return [
    ...keptPages(site, `archive ${url} ${layout}`, shows, () => [
      {
        kind: 'archive',
        url,
        type: HTML,
        listed: true,
        render: (then) => renderFront({ title, url, description, layout, length, years: lines }, then),
      },
    ]),
    ...listingFeed({ url, title, description, articles }, site),
  ];
}

interface Front extends Crumb {
  readonly description: string;
  readonly layout: string;
  /** How many articles there are. */
  readonly length: number;
  readonly years: readonly (PeriodLine & { readonly months: readonly PeriodLine[] })[];
}

async function renderFront({ title, url, description, layout, length, years }: Front, world: World): Promise<string> {
  const crumbs = crumbsTo([{ title, url }], world);
  const feed = feedWays(url, title, world);
  const nodes = [collectionNode({ url, title, description, items: years.map((year) => year.url) }, world)];
  return world.layout(
    layout,
    await shellOf({ url, title, description, crumbs, nodes, feed: feed.head }, world, {
      breadcrumb: breadcrumb(crumbs, world),
      listing: { title, description, headlineLength: headlineLength(title), isFirst: true, feed: feed.reader },
      archive: {
        count: countOf(length, world),
        periods: years.map((year) => ({
          ...inWords(year, world),
          months: year.months.map((month) => inWords(month, world)),
        })),
        months: [],
      },
    }),
  );
}

/** A period as another page has it, without its articles. */
interface PeriodLine {
  readonly title: string;
  readonly url: string;
  readonly length: number;
}

function lineOf({ title, url, articles: { length } }: Period): PeriodLine {
  return { title, url, length };
}

function inWords({ title, url, length }: PeriodLine, world: World) {
  return { title, url, count: countOf(length, world) };
}

function countOf(length: number, { words }: World): string {
  return counted(words.articleCount, length, words);
}
