/**
 * Visible words: every word a page prints that no author wrote.
 *
 * Elements and layouts take their words from here, so that a site can change them and another language is one more
 * dictionary. `{name}` marks where something is put in.
 */
import { html, type Markup, type MarkupValue, trusted } from '../core/markup.ts';

/** British English. */
const english = {
  skipToContent: 'Skip to content',
  home: 'Home',
  mainNavigation: 'Main',
  breadcrumb: 'Breadcrumb',
  byline: 'By {authors}',
  listAnd: '{first} and {last}',
  listComma: ', ',
  published: 'Published: {date}',
  updated: 'Updated: {date}',
  readingTime: '{count} min read',
  dayAtTime: '{day} at {time}',
  dayPattern: 'cccc, d LLLL yyyy',
  shortDayPattern: 'd LLL yyyy',
  timePattern: 'h:mm a',
  mediumDayPattern: 'd LLLL yyyy',
  castTitle: 'Who’s who',
  castOf: 'Cast of {show}',
  castInText: 'Cast: {credits}.',
  credit: '{character} ({actor})',
  creditInSeasons: '{actor}, series {seasons}',
  crewOf: 'Crew of {show}',
  crewCredit: '{job}: {people}.',
  watchTitle: 'Where to watch {show}',
  watchOn: 'Watch on {provider}',
  rentOn: 'Rent on {provider}',
  buyOn: 'Buy on {provider}',
  opensHost: '(opens {host})',
  watchNowhere: 'Nowhere at the moment, as far as we know.',
  watchNotOn: 'Not on {provider} at the moment, as far as we know.',
  watchNowhereIn: 'Nowhere at the moment, as far as we know ({regions}).',
  watchNotOnIn: 'Not on {provider} at the moment, as far as we know ({regions}).',
  affiliateMark: '(affiliate link)',
  affiliateDisclosure:
    'Links marked “affiliate link” are paid for: when you sign up, rent or buy through one, we may earn a commission.',
  affiliatePolicyLink: 'Our policy on affiliate links',
  offerChecked: 'Checked {date}',
  offerComing: 'From {date}',
  offerLeaving: 'Leaving: last day {date}',
  offerGone: 'No longer available; last day {date}',
  entryHeading: '{number}. {title}',
  entryWatch: 'Where to watch: {ways}',
  entryNowhere: 'Nowhere to watch at the moment, as far as we know.',
  newsletterLabel: 'Newsletter',
  newsletterEmail: 'Email address',
  newsletterConsent: 'Yes, send me {newsletter} by email.',
  newsletterButton: 'Sign up',
  newsletterUnsubscribe: 'You can unsubscribe at any time, by the link in every issue.',
  newsletterSignUp: 'Sign up for our newsletter {newsletter}',
  termsLink: 'Terms',
  privacyLink: 'Privacy notice',
  promotionLabel: 'Promotion',
  promotionOf: 'Promotion: paid for by {advertiser}',
  promotionUntil: 'Until {date}',
  factSeparator: ' · ',
  offerSeparator: '; ',
  videoTitle: '{title} ({length})',
  videoPlay: 'Play video: {title}',
  videoPlayShort: 'Play',
  videoFromHost: 'Playing loads content from {host}, which may set cookies.',
  videoTranscript: 'Read the transcript',
  videoWithdrawn: 'This video is no longer available.',
  videoWithdrawnSince: 'This video has not been available since {date}.',
  videoInText: 'Video: {title}.',
  relatedLink: 'Read more: {article}',
  relatedTitle: 'Read next',
  ratingInWords: 'Rating: {value} out of {of} stars',
  ratingOf: '{show}: {value} out of {of} stars',
  ratingInText: '{rating}.',
  spoiler: 'Spoiler: {what}',
  spoilerSeason: 'series {season}',
  spoilerEpisode: 'episode {episode}',
  spoilerSeasonAndEpisode: 'series {season}, episode {episode}',
  spoilerOf: '{part} of {show}',
  spoilerUntil: '{where}, up to {until}',
  spoilerAbout: '{about} ({where})',
  spoilerRead: 'Read it on {site}',
  quoteBy: '— {by}',
  quoteFrom: '{speaker}, {source}',
  accessSubscription: 'Subscription',
  accessFree: 'Free',
  accessRent: 'Rent',
  accessBuy: 'Buy',
  accessWithPrice: '{access}, {price}',
  regionGB: 'UK',
  openingQuote: '“',
  closingQuote: '”',
  markdownQuotes: '“”‘’',
  aboutShows: 'In this story',
  aboutPeople: 'People',
  darkScheme: 'Dark colours',
  footerNavigation: 'About this site',
  topics: 'Topics',
  seriesYears: 'Series, {years}',
  filmYears: 'Film, {years}',
  yearsOpen: '{from}–',
  yearsRange: '{from}–{to}',
  titleOfPage: '{title}, page {number}',
  pageNumber: 'Page {number}',
  pageOf: 'Page {number} of {count}',
  pagesOf: 'Pages: {title}',
  newerArticles: 'Newer',
  olderArticles: 'Older',
  topicDescription: 'Everything {site} has published on {topic}.',
  authorDescription: 'Everything {author} has written for {site}.',
  showDescription: 'Everything {site} has published on {show}.',
  articlesAbout: 'Stories about {show}',
  articlesAboutPerson: 'Stories about {person}',
  articlesByAuthor: 'Stories',
  personDescription: 'What {person} has done on screen and behind it, and everything {site} has published about them.',
  alsoKnownAs: 'Also known as {names}',
  born: 'Born {date}',
  onProvider: 'On {provider}',
  onProviders: 'On {providers}',
  providerDescription:
    'What there is to watch on {provider}, what is coming and what is leaving, of everything {site} writes about.',
  providerHasNothing: 'Nothing that we write about is on {provider} at the moment, as far as we know.',
  leavingSoon: 'Leaving within 30 days',
  comingSoon: 'Coming',
  thereNow: 'There now',
  previousPage: 'Previous',
  nextPage: 'Next',
  newsNow: '{show}: now on {provider}',
  newsComing: '{show}: coming to {provider}',
  newsLeaving: '{show}: leaving {provider}',
  roles: 'Roles',
  jobs: 'Behind the camera',
  allPeople: 'People A–Z',
  allShows: 'Shows A–Z',
  archive: 'Archive',
  archiveDescription: 'Everything {site} has published, by year and month.',
  archiveOf: 'Everything {site} published in {period}.',
  months: 'Months',
  articleCount: '{count} stories',
  articleCountOne: '1 story',
  letters: 'Letters',
  allShowsDescription: 'Every series and film that {site} writes about, from A to Z.',
  allPeopleDescription: 'Everybody in the casts and crews that {site} writes about, from A to Z.',
  noEntriesText: 'The first entry will appear here as soon as there is one.',
  season: 'Series {number}',
  seasons: 'Series',
  episode: 'Episode {number}',
  episodesOf: 'Episodes of',
  episodeCount: '{count} episodes',
  episodeCountOne: '1 episode',
  minutes: '{count} min',
  crew: 'Crew',
  jobDirector: 'Director',
  jobWriter: 'Writer',
  jobCreator: 'Creator',
  jobProducer: 'Producer',
  originalTitle: 'Original title',
  latest: 'Latest',
  noArticlesTitle: 'Nothing here yet',
  noArticlesText: 'The first article will appear here as soon as it is published.',
  feed: 'RSS feed',
  feedOf: 'RSS feed: {title}',
  feedTitle: '{site}: all articles',
  notFoundTitle: 'This page is not on the schedule',
  notFoundText: 'It may have been moved or taken off air, or the address has a slip of the keyboard in it.',
  notFoundHome: 'Go to the front page',
  draftLabel: 'Draft',
  scheduledLabel: 'Scheduled',
  expiredLabel: 'Expired',
  table: 'Table',
  draft: 'Draft: this page is not published.',
  expired: 'Expired: this page was taken down after {date}.',
  scheduled: 'Scheduled: this page is published on {date}.',
  titleOfSite: '{title} – {site}',
  kindNews: 'News',
  kindFeature: 'Feature',
  kindInterview: 'Interview',
  kindReview: 'Review',
  kindList: 'List',
  kindRecap: 'Recap',
  kindGuide: 'Guide',
};

/** The words of one language. */
export type Words = Readonly<typeof english>;

/** The names of all words, for options and tests. */
export const wordNames = Object.keys(english) as readonly (keyof Words)[];

/** The words of a site: English, with those a site has changed. */
export function wordsOf(changed: Partial<Words> = {}): Words {
  return { ...english, ...changed };
}

/** A sentence with its `{places}` filled, as text. */
export function sentence(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACE, (whole, name: string) => values[name] ?? whole);
}

/** A sentence with its `{places}` filled, as markup: the sentence is escaped, markup in the places stays. */
export function phrase(template: string, values: Readonly<Record<string, MarkupValue>>): Markup {
  return trusted(
    template
      .split(/(\{\w+\})/)
      .map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        return html`${name !== undefined && name in values ? values[name] : part}`.toString();
      })
      .join(''),
  );
}

/** Things in a row, as the language joins them: "a, b and c". */
export function listInWords(items: readonly MarkupValue[], words: Words): Markup {
  const last = items.at(-1);
  if (items.length < 2) return html`${last}`;
  const first = items.slice(0, -1).flatMap((item, index) => (index === 0 ? [item] : [words.listComma, item]));
  return phrase(words.listAnd, { first, last });
}

/** The same as text. */
export function listAsText(items: readonly string[], words: Words): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : sentence(words.listAnd, { first: items.slice(0, -1).join(words.listComma), last });
}

const PLACE = /\{(\w+)\}/g;
