/** Features: the table of contents of the plugin. Adding an element means its own files and one line here. */
import { checkPictures } from './checks/pictures.ts';
import { checkPullQuotes } from './checks/pull-quotes.ts';
import type { EditorialCheck } from './content/editorial-check.ts';
import type { Element } from './content/element.ts';
import { pullQuote } from './elements/pull-quote.ts';
import { articlePages } from './pages/article-page.ts';
import { homePage } from './pages/home-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import type { PageKind } from './pages/page.ts';
import { rssFeed } from './pages/rss-feed.ts';

/** All article elements, in the order of the docs. */
export const elements: readonly Element[] = [pullQuote];

/** All kinds of generated page. */
export const pageKinds: readonly PageKind[] = [homePage, articlePages, notFoundPage, rssFeed];

/** All editorial checks. */
export const editorialChecks: readonly EditorialCheck[] = [checkPullQuotes, checkPictures];
