/** Rating: how many stars a show gets, out of how many, and what is to be said of it in a line, as JSON Schema. */
import { type Static, Type } from 'typebox';
import { called, Id, record, Text } from './schema-parts.ts';

/** The number of stars that nobody has to say. */
export const usualStars = 5;

/** What the front matter and the shortcode have in common. */
export const ratingFields = {
  value: called(
    Type.Number({
      title: 'Stars',
      minimum: 0,
      maximum: 10,
      multipleOf: 0.5,
      outOf: 'of',
      examples: [4],
      why: 'Readers see it as stars and hear it as a number. Halves are allowed.',
    }),
    'stars score rating',
  ),
  of: Type.Optional(
    called(
      Type.Integer({
        title: 'Out of',
        minimum: 3,
        maximum: 10,
        examples: [usualStars],
        why: `The most stars that anything can get; without it, ${usualStars}.`,
      }),
      'max best outOf out_of',
    ),
  ),
  verdict: Type.Optional(
    called(Text('Verdict', 'A small masterpiece of mud.', 'One line, printed below the stars.'), 'summary conclusion'),
  ),
  show: Type.Optional(
    called(
      Id('Show', 'night-desk', 'It says what is rated; without it, the article’s only show is.'),
      'film series programme',
    ),
  ),
};

/** The rating in the front matter of an article. */
export const RatingRecord = record(ratingFields, {
  title: 'Rating',
  whenBare: 'Write { value: $ }.',
  examples: [{ value: 4, verdict: 'A small masterpiece of mud.' }],
  why: 'Its keys are value (stars, halves allowed), and if you like of (5 when left out), verdict and show. It stands in the head of the article and on its cards.',
});

/** A rating as typed. */
export type RatingRecord = Static<typeof RatingRecord>;
