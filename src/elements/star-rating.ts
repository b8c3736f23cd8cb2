/**
 * Star rating: how many stars a show gets, and the verdict in a line.
 *
 * In words first, for whoever cannot see stars. Without arguments it is the rating in the front matter, so that nobody
 * has to type it twice.
 */
import { type Static, Type } from 'typebox';
import { type ElementPlace, element } from '../content/element.ts';
import { showFaults, showNamed } from '../content/element-show.ts';
import type { Article } from '../content/model.ts';
import { ratedShow, ratingSentence, starRow } from '../content/rating.ts';
import { ratingFaults } from '../content/rating-faults.ts';
import { type RatingRecord, ratingFields } from '../content/rating-schema.ts';
import { reviewNode } from '../content/review-node.ts';
import { record } from '../content/schema-parts.ts';
import { html } from '../core/markup.ts';

/** The arguments of `{% rating %}`. */
export const StarRatingArguments = record({ ...ratingFields, value: Type.Optional(ratingFields.value) });

type Wanted = Static<typeof StarRatingArguments>;

/** `{% rating 4, verdict="A small masterpiece of mud." %}`, `{% rating 7, of=10 %}`, `{% rating %}` */
export const starRating = element({
  name: 'star-rating',
  shortcode: 'rating',
  summary: 'Stars out of five, or out of another number, and a verdict in one line.',
  positional: ['value'],
  arguments: StarRatingArguments,

  verify(values, facts) {
    const rating = ratingOf(values, facts.article);
    if (rating)
      return ratingFaults(rating, 'argument', facts).map(({ part, finding }) => ({
        ...(part !== undefined && part in values && { argument: part }),
        finding,
      }));
    if (facts.isArticleUnread) return [];
    return [
      {
        finding: {
          code: 'rating/missing',
          what: '{% rating %} has no number of stars, and the front matter has no rating.',
          why: 'Readers would see nothing in its place.',
          fix: 'Write the stars, as in {% rating 4 %}, or add rating: { value: 4 } to the front matter.',
        },
      },
      ...(values.show === undefined ? [] : showFaults(values.show, 'rating', facts)),
    ];
  },

  render(values, _content, { world, article }) {
    const rating = ratingOf(values, article);
    if (!rating) return html``;
    const show = rating.show === undefined ? undefined : showNamed(rating.show, world.catalogue, article);
    return html`<div class="sf-star-rating">${show && html`<p class="sf-star-rating-show" aria-hidden="true"><cite>${show.title}</cite></p>`}<p class="sf-star-rating-stars">${starRow(rating, world, article)}</p>${rating.verdict !== undefined && html`<p class="sf-star-rating-verdict">${rating.verdict}</p>`}</div>`;
  },

  feed(values, _content, { world, article }) {
    const rating = ratingOf(values, article);
    return rating ? html`<p>${ratingSentence(rating, world, article)}</p>` : html``;
  },

  text(values, _content, { world, article }) {
    const rating = ratingOf(values, article);
    return rating ? ratingSentence(rating, world, article) : '';
  },

  nodes(values, _content, place) {
    const { world, article, earlier = [] } = place;
    const rating = ratingOf(values, article);
    const show = rating && ratedShow(rating, world.catalogue, article);
    if (!article || !rating || !show) return [];
    const before = [article.data.rating, ...earlier.filter(isRating).map((use) => ratingOf(use.values, article))];
    // One show has one review in an article, wherever its stars are printed.
    if (before.some((other) => other && ratedShow(other, world.catalogue, article) === show)) return [];
    return [reviewNode(rating, show, article, world)];
  },
});

function isRating(use: NonNullable<ElementPlace['earlier']>[number]): boolean {
  return use.element.name === 'star-rating';
}

/** What is meant: the stars that are typed, or the article's own. */
function ratingOf({ value, ...more }: Wanted, article: Article | undefined): RatingRecord | undefined {
  if (value !== undefined) return { ...more, value };
  return article?.data.rating && { ...article.data.rating, ...more };
}
