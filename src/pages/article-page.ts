/** Article page: one article, whole. */
import type { Article, Show } from '../content/model.ts';
import { listInWords, phrase, sentence, type Words } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { datesOf, longDate } from './dates-in-words.ts';
import { HTML, type Page, type PageKind } from './page.ts';
import { shellOf } from './shell.ts';

/** A page for each article. Its layout is `article.njk`, or the one its front matter names. */
export const articlePages: PageKind = ({ catalogue }) => catalogue.articles.map(articlePage);

function articlePage(article: Article): Page {
  return {
    kind: 'article',
    url: article.url,
    type: HTML,
    source: article.file,
    render: async (world) => world.layout(article.data.layout ?? 'article.njk', await viewOf(article, world)),
  };
}

async function viewOf(article: Article, world: World): Promise<Readonly<Record<string, unknown>>> {
  const { words } = world;
  const { data } = article;
  const facts = {
    url: article.url,
    title: data.seoTitle ?? article.title,
    socialTitle: data.socialTitle ?? article.title,
    description: data.description ?? article.standfirst,
    canonical: data.canonical,
    image: article.image,
    article,
    indexed: article.status === 'published',
  };
  return shellOf(facts, world, {
    accent: article.section?.accent ?? 'crimson',
    notice: noticeOf(article, world),
    article: {
      title: article.title,
      standfirst: article.standfirst,
      kicker: data.kicker ?? article.section?.title ?? kindInWords(data.kind, words),
      byline:
        article.authors.length > 0 &&
        phrase(words.byline, {
          authors: listInWords(
            article.authors.map(({ name }) => name),
            words,
          ),
        }),
      dates: datesOf(article, world),
      lead: await leadPicture(article, world),
      body: await world.body(article, 'page'),
      shows: article.shows.map((show) => aboutShow(show, words)),
      people: article.people.map(({ name }) => name),
      topics: article.topics,
      data,
    },
  });
}

async function leadPicture({ image }: Article, world: World): Promise<Markup | undefined> {
  if (!image) return undefined;
  const credit = image.credit !== undefined && html` <span class="sf-credit">${image.credit}</span>`;
  const caption =
    (image.caption !== undefined || image.credit !== undefined) &&
    html`<figcaption>${image.caption}${credit}</figcaption>`;
  return html`<figure class="sf-lead-picture">${await world.picture(image, 'lead', true)}${caption}</figure>`;
}

/** "All of Us Are Dead", "Series, 2022". */
function aboutShow(show: Show, words: Words): { readonly title: string; readonly facts: string } {
  const { from, to } = show.years;
  const years =
    to === undefined && show.type === 'series'
      ? sentence(words.yearsOpen, { from: String(from) })
      : to === undefined || to === from
        ? String(from)
        : sentence(words.yearsRange, { from: String(from), to: String(to) });
  return {
    title: show.title,
    facts: sentence(show.type === 'series' ? words.seriesYears : words.filmYears, { years }),
  };
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
  if (article.status === 'scheduled') return phrase(world.words.scheduled, { date: longDate(article.date, world) });
  return undefined;
}
