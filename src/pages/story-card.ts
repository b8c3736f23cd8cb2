/** Story card: one article in a list. */
import type { Article } from '../content/model.ts';
import { starRow } from '../content/rating.ts';
import type { Words } from '../content/words.ts';
import type { World } from '../content/world.ts';
import type { Markup } from '../core/markup.ts';
import { shortDate } from './dates-in-words.ts';
import { type HeadlineLength, headlineLength, transitionName } from './headline.ts';

/** The values of `partials/card.njk`. */
export interface StoryCard {
  readonly url: string;
  readonly title: string;
  readonly kicker?: string | undefined;
  readonly standfirst: string;
  readonly rating?: Markup | undefined;
  readonly date: Markup;
  readonly picture?: Markup | undefined;
  readonly accent: string;
  readonly headlineLength: HeadlineLength;
  /** The name of its picture in page transitions. */
  readonly transition: string;
  /** What readers may not see yet says so, while serving. */
  readonly notice?: string | undefined;
  readonly status: Article['status'];
}

/** The card of an article. `eager` for the picture that is seen first. */
export function storyCard(
  article: Article,
  world: World,
  { large = false }: { readonly large?: boolean } = {},
): Promise<StoryCard> {
  return world.remember(article, large ? 'large card' : 'card', () => makeCard(article, world, large));
}

async function makeCard(article: Article, world: World, large: boolean): Promise<StoryCard> {
  return {
    url: article.url,
    title: article.title,
    kicker: article.data.kicker ?? article.section?.title,
    standfirst: article.standfirst,
    rating: article.data.rating && starRow(article.data.rating, world, article),
    date: shortDate(article.date, world),
    picture: article.image && (await world.picture({ ...article.image, alt: '' }, large ? 'front' : 'card', large)),
    accent: article.section?.accent ?? 'crimson',
    headlineLength: headlineLength(article.title),
    transition: transitionName(article.url),
    notice: labelOf(article, world.words),
    status: article.status,
  };
}

function labelOf({ status }: Article, words: Words): string | undefined {
  return {
    published: undefined,
    draft: words.draftLabel,
    scheduled: words.scheduledLabel,
    expired: words.expiredLabel,
  }[status];
}
