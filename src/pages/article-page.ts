/** Article page: one article, whole. */
import { lastChangeOf } from '../content/dates.ts';
import type { Article, Author } from '../content/model.ts';
import { yearsOf } from '../content/show-facts.ts';
import { counted, listInWords, phrase, type Words } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { articleWords } from './article-length.ts';
import { articlesShowing } from './articles-showing.ts';
import { breadcrumb, crumbsTo } from './breadcrumb.ts';
import { datesOf, longDate } from './dates-in-words.ts';
import { headlineLength, transitionName } from './headline.ts';
import { feedWays } from './listing-feed.ts';
import { HTML, type Page, type PageKind } from './page.ts';
import { hasRankedListFeed, rankedListFeed } from './ranked-list-feed.ts';
import { relatedArticles } from './related-articles.ts';
import { shellOf } from './shell.ts';
import { storyCard } from './story-card.ts';

/** A page for each article, and a feed for each ranked list. Its layout is `article.njk`, or the one its front matter names. */
export const articlePages: PageKind = (world, before) => {
  const others = before && articlesShowing(world, before);
  const pages: Page[] = [];
  for (const article of world.catalogue.articles) {
    const kept = pagesOfArticles.get(article);
    const now = kept && !others?.has(article) ? kept : pagesOf(article, kept?.feed);
    if (now !== kept) pagesOfArticles.set(article, now);
    pages.push(now.page);
    if (now.feed) pages.push(now.feed);
  }
  return pages;
};

interface PagesOfArticle {
  readonly page: Page;
  readonly feed: Page | undefined;
}

const pagesOfArticles = new WeakMap<Article, PagesOfArticle>();

/** What an article shows of others is on its page alone, not in its feed. */
function pagesOf(article: Article, feed: Page | undefined): PagesOfArticle {
  return {
    page: articlePage(article),
    feed: feed ?? (hasRankedListFeed(article) ? rankedListFeed(article) : undefined),
  };
}

function articlePage(article: Article): Page {
  return {
    kind: 'article',
    url: article.url,
    type: HTML,
    changed: lastChangeOf(article).epoch,
    listed: article.status === 'published' && article.data.canonical === undefined,
    source: article.file,
    render: async (world) => world.layout(layoutOf(article), await viewOf(article, world)),
  };
}

/** The layout that prints an article. */
export function layoutOf(article: Article | undefined): string {
  return article?.data.layout ?? 'article.njk';
}

async function viewOf(article: Article, world: World): Promise<Readonly<Record<string, unknown>>> {
  const { words } = world;
  const { data } = article;
  const section = article.section && world.links.section(article.section);
  const crumbs = crumbsTo(
    [
      ...(article.section && section !== undefined ? [{ title: article.section.title, url: section }] : []),
      { title: article.title, url: article.url },
    ],
    world,
  );
  const feed = hasRankedListFeed(article) ? feedWays(article.url, article.title, world) : undefined;
  const facts = {
    url: article.url,
    title: data.seoTitle ?? article.title,
    socialTitle: data.socialTitle ?? article.title,
    description: data.description ?? article.standfirst,
    canonical: data.canonical,
    image: article.image,
    article,
    crumbs,
    feed: feed?.head,
    indexed: article.status === 'published',
  };
  return shellOf(facts, world, {
    accent: article.section?.accent ?? 'crimson',
    notice: noticeOf(article, world),
    breadcrumb: breadcrumb(crumbs, world),
    currentSection: section,
    article: {
      title: article.title,
      headlineLength: headlineLength(article.title),
      transition: transitionName(article.url),
      standfirst: article.standfirst,
      kicker: data.kicker ?? article.section?.title ?? kindInWords(data.kind, words),
      byline:
        article.authors.length > 0 &&
        phrase(words.byline, {
          authors: listInWords(
            article.authors.map((author) => authorLink(author, world)),
            words,
          ),
        }),
      dates: datesOf(article, world),
      readingTime: counted(words.readingTime, readingMinutes(articleWords(article, world)), words),
      rating: data.rating && world.element('star-rating', data.rating),
      lead: await leadPicture(article, world),
      body: await world.body(article, 'page'),
      shows: article.shows.map((show) => ({
        title: show.title,
        facts: yearsOf(show, words),
        url: show.file === article.file ? undefined : world.links.show(show),
      })),
      people: article.people.map((person) => ({ name: person.name, url: world.links.person(person) })),
      topics: article.topics.map((topic) => ({ title: topic, url: world.links.topic(topic) })),
      data,
    },
    listing: { feed: feed?.reader },
    related: await Promise.all(relatedArticles(article, world).map((each) => storyCard(each, world))),
  });
}

/** Minutes that an adult reads silently for, 238 words in each (Brysbaert 2019, doi:10.1016/j.jml.2019.104047); at least one. */
function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238));
}

function authorLink(author: Author, world: World): Markup {
  const url = world.links.author(author);
  return url === undefined ? html`${author.name}` : html`<a rel="author" href="${url}">${author.name}</a>`;
}

async function leadPicture({ image }: Article, world: World): Promise<Markup | undefined> {
  if (!image) return undefined;
  const credit = image.credit !== undefined && html`<span class="sf-credit">${image.credit}</span>`;
  // A span before the credit sets it apart from the caption.
  const caption = image.caption && credit ? html`<span>${image.caption}</span> ` : image.caption;
  const below = (caption || credit) && html`<figcaption>${caption}${credit}</figcaption>`;
  return html`<figure class="sf-lead-picture">${await world.picture(image, 'lead', true)}${below}</figure>`;
}

function kindInWords(kind: Article['data']['kind'], words: Words): string | undefined {
  if (kind === undefined) return undefined;
  const names = {
    news: words.kindNews,
    feature: words.kindFeature,
    interview: words.kindInterview,
    review: words.kindReview,
    list: words.kindList,
    recap: words.kindRecap,
    guide: words.kindGuide,
  };
  return names[kind];
}

/** While serving, what readers may not see yet says so. */
function noticeOf(article: Article, world: World): Markup | undefined {
  if (article.status === 'draft') return html`${world.words.draft}`;
  if (article.status === 'expired' && article.expires)
    return phrase(world.words.expired, { date: longDate(article.expires, world) });
  if (article.status === 'scheduled') return phrase(world.words.scheduled, { date: longDate(article.date, world) });
  return undefined;
}
