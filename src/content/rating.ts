/**
 * Rating: a number of stars as readers see it, as they hear it, and as a sentence.
 *
 * Stars are drawn, because not every font has them and none has half of one. What they say stands before them in words.
 */
import { html, type Markup } from '../core/markup.ts';
import { showNamed } from './element-show.ts';
import type { Article, Catalogue, Show } from './model.ts';
import { type RatingRecord, usualStars } from './rating-schema.ts';
import { numberInWords, sentence } from './words.ts';
import type { World } from './world.ts';

/** The show that a rating is of: the one it names, else the only one of its article. */
export function ratedShow(
  { show }: Pick<RatingRecord, 'show'>,
  catalogue: Catalogue,
  article: Article | undefined,
): Show | undefined {
  if (show !== undefined) return showNamed(show, catalogue, article);
  return article?.shows.length === 1 ? article.shows[0] : undefined;
}

/** "Rating: 3.5 out of 5 stars"; of a show that is named, with its title. */
export function ratingInWords(rating: RatingRecord, { catalogue, words }: World, article: Article | undefined): string {
  const show = rating.show === undefined ? undefined : showNamed(rating.show, catalogue, article);
  return sentence(show ? words.ratingOf : words.ratingInWords, {
    ...(show && { show: show.title }),
    value: numberInWords(rating.value, words),
    of: numberInWords(rating.of ?? usualStars, words),
  });
}

/** The rating as a sentence, and its verdict. */
export function ratingSentence(rating: RatingRecord, world: World, article: Article | undefined): string {
  const said = sentence(world.words.ratingInText, { rating: ratingInWords(rating, world, article) });
  return rating.verdict === undefined ? said : `${said} ${rating.verdict}`;
}

/** The stars, with words before them for whoever cannot see them. */
export function starRow(rating: RatingRecord, world: World, article: Article | undefined): Markup {
  const stars = rating.of ?? usualStars;
  const places = Array.from({ length: stars }, (_, index) => index);
  const isFull = (place: number) => rating.value >= place + 1;
  const isHalf = (place: number) => rating.value === place + 0.5;
  const filled = places.map((place) => (isFull(place) ? star(place) : isHalf(place) ? halfStar(place) : '')).join('');
  const empty = places.filter((place) => !isFull(place)).map(star);
  const width = stars * WIDTH;
  return html`<span class="sf-visually-hidden">${ratingInWords(rating, world, article)}</span><svg class="sf-stars" viewBox="0 0 ${width} ${WIDTH}" width="${width}" height="${WIDTH}" aria-hidden="true" focusable="false">${filled !== '' && html`<path fill="currentColor" stroke="currentColor" d="${filled}"/>`}${empty.length > 0 && html`<path fill="none" stroke="currentColor" d="${empty.join('')}"/>`}</svg>`;
}

/** How wide and high a star is, with the room around it. */
const WIDTH = 24;

function star(place: number): string {
  return `M${(place + 0.5) * WIDTH} 1.9l2.7 7.3 7.8.3-6.1 4.8 2.1 7.5-6.5-4.3-6.5 4.3 2.1-7.5-6.1-4.8 7.8-.3z`;
}

/** The half that is read first in a script from left to right; the style sheet turns the row for the others. */
function halfStar(place: number): string {
  return `M${(place + 0.5) * WIDTH} 1.9l-2.7 7.3-7.8.3 6.1 4.8-2.1 7.5 6.5-4.3z`;
}
