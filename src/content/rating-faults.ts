/** Rating faults: what is wrong with a rating, wherever it stands. */
import type { Finding } from '../core/source.ts';
import { showNamed } from './element-show.ts';
import type { Article, Catalogue } from './model.ts';
import { type RatingRecord, usualStars } from './rating-schema.ts';
import { unknownShow } from './unknown-show.ts';

/** A finding, and the part of the rating that is meant; without one, the whole. */
export interface RatingFault {
  readonly part?: 'value' | 'show';
  readonly finding: Finding;
}

/** What is wrong with more stars than there are, and with what is rated. `noun` is `value` in front matter, `argument` in a shortcode. */
export function ratingFaults(
  { value, of = usualStars, show }: RatingRecord,
  noun: 'value' | 'argument',
  { catalogue, article }: { readonly catalogue: Catalogue; readonly article?: Article | undefined },
): readonly RatingFault[] {
  const faults: RatingFault[] = [];
  if (value > of)
    faults.push({
      part: 'value',
      finding: {
        code: `${noun}/range`,
        what: `The rating is ${value} out of ${of}.`,
        why: 'Nothing can have more stars than there are.',
        fix: `Write a number from 0 to ${of}, or say how many stars there are: ${noun === 'argument' ? 'of=10' : 'of: 10'}`,
      },
    });
  if (show !== undefined && !showNamed(show, catalogue, article))
    faults.push({ part: 'show', finding: unknownShow(show, catalogue) });
  const shows = article?.shows ?? [];
  if (show === undefined && shows.length > 1) {
    const [first] = shows;
    faults.push({
      finding: {
        code: 'rating/unclear',
        what: `The article is about ${shows.length} shows, and the rating does not say which of them it is of.`,
        why: 'Readers and search engines could take it for the rating of another one.',
        fix: `Add ${noun === 'argument' ? `show="${first?.id}"` : `show: ${first?.id}`}, or the id of another one: ${shows
          .slice(1)
          .map(({ id }) => id)
          .join(', ')}.`,
      },
    });
  }
  return faults;
}
