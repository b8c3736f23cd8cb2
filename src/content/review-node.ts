/** Review node: what an article says to machines of a show that it rates (https://schema.org/Review). */
import type { StructuredNode } from './element.ts';
import type { Article, Show } from './model.ts';
import { type RatingRecord, usualStars } from './rating-schema.ts';
import { articleId, authorId, publisherId, reviewId, showId } from './structured-ids.ts';
import { absoluteUrl, type World } from './world.ts';
import { isoDateTime } from './written-dates.ts';

/** The review of a show. The authors, and the shows that the article is about, have nodes of their own on the page. */
export function reviewNode(
  { value, of = usualStars, verdict }: RatingRecord,
  show: Show,
  article: Article,
  world: World,
): StructuredNode {
  const publisher = { '@id': publisherId(world) };
  const reviewed = { '@id': showId(show, world) };
  return {
    '@type': 'Review',
    '@id': reviewId(article, show, world),
    url: absoluteUrl(world, article.url),
    description: verdict,
    itemReviewed: article.shows.includes(show)
      ? reviewed
      : { '@type': show.type === 'series' ? 'TVSeries' : 'Movie', ...reviewed, name: show.title },
    reviewRating: { '@type': 'Rating', ratingValue: value, bestRating: of, worstRating: 0 },
    author:
      article.authors.length > 0 ? article.authors.map((author) => ({ '@id': authorId(author, world) })) : [publisher],
    publisher,
    datePublished: isoDateTime(article.date, world.catalogue.site.timeZone),
    isPartOf: { '@id': articleId(article, world) },
  };
}
