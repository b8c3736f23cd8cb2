/**
 * Sitemaps: all pages for search engines, and the news of the last two days for those that carry news.
 *
 * https://www.sitemaps.org/protocol.html and https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
import type { Article } from '../content/model.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { isoDateTime } from '../content/written-dates.ts';
import { xml } from '../core/markup.ts';
import { keptPages } from './kept-pages.ts';
import type { PageKind } from './page.ts';

const XML = 'application/xml; charset=utf-8';
const NEWS_MILLISECONDS = 2 * 24 * 60 * 60 * 1000;
/** A sitemap of either kind may hold no more than this. */
const MOST_ADDRESSES = 50_000;
const MOST_NEWS = 1_000;

/** `/sitemap.xml`, which has a line for every article, `/news-sitemap.xml`, and `/robots.txt`, which names both. */
export const sitemaps: PageKind = (world) => {
  const { site, articles } = world.catalogue;
  const news = newsOf(world);
  return [
    ...keptPages(site, 'sitemap', articles, () => [
      { kind: 'sitemap', url: '/sitemap.xml', type: XML, render: async (then) => sitemap(then) },
    ]),
    ...keptPages(site, 'news sitemap', news, () => [
      { kind: 'sitemap', url: '/news-sitemap.xml', type: XML, render: async (then) => newsSitemap(news, then) },
    ]),
    ...keptPages(site, 'robots', [], () => [
      { kind: 'robots', url: '/robots.txt', type: 'text/plain; charset=utf-8', render: async (then) => robots(then) },
    ]),
  ];
};

function sitemap(world: World): string {
  const { timeZone } = world.catalogue.site;
  const entries = world
    .addresses()
    .slice(0, MOST_ADDRESSES)
    .map(({ url, changed }) => {
      const isKnown = changed !== undefined && changed > 0;
      const lastModified =
        isKnown && xml`<lastmod>${isoDateTime({ epoch: changed, hasTime: true }, timeZone)}</lastmod>`;
      return xml`<url><loc>${encodeURI(absoluteUrl(world, url))}</loc>${lastModified}</url>\n`;
    });
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`.toString();
}

function newsOf({ catalogue, now }: World): readonly Article[] {
  const news: Article[] = [];
  for (const article of catalogue.articles) {
    if (now - article.date.epoch > NEWS_MILLISECONDS || news.length === MOST_NEWS) break;
    if (article.status === 'published' && article.data.canonical === undefined) news.push(article);
  }
  return news;
}

function newsSitemap(news: readonly Article[], world: World): string {
  const { site } = world.catalogue;
  const entries = news.map(
    (article) =>
      xml`<url><loc>${encodeURI(absoluteUrl(world, article.url))}</loc><news:news><news:publication><news:name>${site.name}</news:name><news:language>${newsLanguage(site.language)}</news:language></news:publication><news:publication_date>${isoDateTime(article.date, site.timeZone)}</news:publication_date><news:title>${article.title}</news:title></news:news></url>\n`,
  );
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries}</urlset>
`.toString();
}

/** ISO 639, with the two exceptions that Google makes. */
function newsLanguage(tag: string): string {
  // Hong Kong's Chinese is in traditional script without saying so.
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}

function robots(world: World): string {
  const addresses = ['/sitemap.xml', '/news-sitemap.xml'].map((url) => `Sitemap: ${absoluteUrl(world, url)}\n`);
  return `User-agent: *\nAllow: /\n\n${addresses.join('')}`;
}
