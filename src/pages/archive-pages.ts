/** Archive: every article by the year and the month in which it was published, in the site's zone. */
import { DateTime } from 'luxon';
import { articleLists } from '../content/article-lists.ts';
import type { Article } from '../content/model.ts';
import { counted, sentence, type Words } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { breadcrumb, type Crumb, crumbsTo } from './breadcrumb.ts';
import { collectionNode } from './collection-nodes.ts';
import { headlineLength } from './headline.ts';
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
  const listing = (period: Period, title: string, above: readonly Crumb[], months: readonly Period[]) =>
    listingPages({
      kind: 'archive',
      layout,
      url: period.url,
      title,
      description: sentence(words.archiveOf, { period: title, site: catalogue.site.name }),
      articles: period.articles,
      steps: [top, ...above, { title: period.title, url: period.url }],
      more: async () => ({ archive: { count: countOf(period, words), periods: [], months: linesOf(months, words) } }),
    });
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
      .map(([month, inMonth]) => {
        const date = DateTime.fromISO(month, { locale: catalogue.site.language });
        return {
          title: date.toFormat('LLLL'),
          longTitle: date.toFormat(words.monthPattern),
          url: `${url}${year}/${month.slice(-2)}/`,
          articles: inMonth,
        };
      }),
  }));
}

function frontOf({ title, url }: Crumb, layout: string, years: readonly Year[], world: World): readonly Page[] {
  const { articles, site } = world.catalogue;
  const description = sentence(world.words.archiveDescription, { site: site.name });
  const page: Page = {
    kind: 'archive',
    url,
    type: HTML,
    listed: true,
    render: async (world) => {
      const { words } = world;
      const crumbs = crumbsTo([{ title, url }], world);
      const feed = feedWays(url, title, world);
      const nodes = [collectionNode({ url, title, description, items: years.map((year) => year.url) }, world)];
      return world.layout(
        layout,
        await shellOf({ url, title, description, crumbs, nodes, feed: feed.head }, world, {
          breadcrumb: breadcrumb(crumbs, world),
          listing: { title, description, headlineLength: headlineLength(title), isFirst: true, feed: feed.reader },
          archive: {
            count: countOf({ articles }, words),
            periods: years.map((year) => ({ ...lineOf(year, words), months: linesOf(year.months, words) })),
            months: [],
          },
        }),
      );
    },
  };
  return [page, listingFeed({ url, title, description, articles })];
}

interface PeriodLine {
  readonly title: string;
  readonly url: string;
  readonly count: string;
}

function linesOf(periods: readonly Period[], words: Words): readonly PeriodLine[] {
  return periods.map((period) => lineOf(period, words));
}

function lineOf(period: Period, words: Words): PeriodLine {
  return { title: period.title, url: period.url, count: countOf(period, words) };
}

function countOf({ articles }: { readonly articles: readonly Article[] }, words: Words): string {
  return counted(words.articleCount, articles.length, words);
}
