/** Features: the table of contents of the plugin. Adding an element means its own files and one line here. */
import { checkElementFacts } from './checks/element-facts.ts';
import { checkEmptyElements } from './checks/empty-elements.ts';
import { checkNames } from './checks/names.ts';
import { checkOfferClaims } from './checks/offer-claims.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkPullQuotes } from './checks/pull-quotes.ts';
import { checkRankedLists } from './checks/ranked-lists.ts';
import { checkRatings } from './checks/ratings.ts';
import { checkRelated } from './checks/related.ts';
import { checkSpoilers } from './checks/spoilers.ts';
import type { EditorialCheck } from './content/editorial-check.ts';
import type { Element } from './content/element.ts';
import { blockQuote } from './elements/block-quote.ts';
import { castCredits } from './elements/cast-credits.ts';
import { crewCredits } from './elements/crew-credits.ts';
import { inlineCredit } from './elements/inline-credit.ts';
import { newsletter } from './elements/newsletter.ts';
import { promotion } from './elements/promotion.ts';
import { pullQuote } from './elements/pull-quote.ts';
import { rankedList } from './elements/ranked-list.ts';
import { related } from './elements/related.ts';
import { spoiler } from './elements/spoiler.ts';
import { starRating } from './elements/star-rating.ts';
import { video } from './elements/video.ts';
import { watchBox } from './elements/watch-box.ts';
import { allPeoplePage, allShowsPage } from './pages/a-to-z-pages.ts';
import { archivePages } from './pages/archive-pages.ts';
import { articlePages } from './pages/article-page.ts';
import { atomFeed } from './pages/atom-feed.ts';
import { authorPages } from './pages/author-pages.ts';
import { homePage } from './pages/home-page.ts';
import { jsonFeed } from './pages/json-feed.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import type { PageKind } from './pages/page.ts';
import { personPages } from './pages/person-pages.ts';
import { providerPages } from './pages/provider-pages.ts';
import { rssFeed } from './pages/rss-feed.ts';
import { sectionPages } from './pages/section-pages.ts';
import { showPages } from './pages/show-pages.ts';
import { sitemaps } from './pages/sitemaps.ts';
import { topicPages } from './pages/topic-pages.ts';

/** All article elements, in the order of the docs. */
export const elements: readonly Element[] = [
  pullQuote,
  blockQuote,
  castCredits,
  crewCredits,
  inlineCredit,
  watchBox,
  video,
  starRating,
  rankedList,
  related,
  newsletter,
  promotion,
  spoiler,
];

/** All kinds of generated page. */
export const pageKinds: readonly PageKind[] = [
  homePage,
  articlePages,
  sectionPages,
  topicPages,
  authorPages,
  showPages,
  personPages,
  providerPages,
  allShowsPage,
  allPeoplePage,
  archivePages,
  notFoundPage,
  rssFeed,
  atomFeed,
  jsonFeed,
  sitemaps,
];

/** All editorial checks. */
export const editorialChecks: readonly EditorialCheck[] = [
  checkPullQuotes,
  checkPictures,
  checkElementFacts,
  checkRankedLists,
  checkRatings,
  checkRelated,
  checkOfferClaims,
  checkNames,
  checkSpoilers,
  checkEmptyElements,
];
