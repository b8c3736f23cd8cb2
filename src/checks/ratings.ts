/** Rating check: an article rates a show once, or says the same each time. What a shortcode says wrong by itself, it says itself. */
import type { ElementUse } from '../content/document.ts';
import type { CheckedFile, EditorialCheck } from '../content/editorial-check.ts';
import { placedFaults } from '../content/fault-places.ts';
import type { Article, Catalogue } from '../content/model.ts';
import { ratedShow } from '../content/rating.ts';
import { ratingFaults } from '../content/rating-faults.ts';
import { RatingRecord, ratingFields, usualStars } from '../content/rating-schema.ts';
import type { Problem } from '../core/problem.ts';
import { compileSchema } from '../core/schema.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { isRecord } from '../core/yaml.ts';

/** Compares the ratings of an article with each other, and the one of the front matter with the shows. */
export const checkRatings: EditorialCheck = {
  lasting: false,
  run: (checked) => {
    const { catalogue, article } = checked;
    if (!catalogue || checked.siteKeys?.has('rating')) return [];
    const ofHead = headProblems(checked, catalogue, article);
    return article ? [...ofHead, ...contradictions(checked, catalogue, article)] : ofHead;
  },
};

function headProblems(
  { frontMatter, typed }: CheckedFile,
  catalogue: Catalogue,
  article: Article | undefined,
): readonly Problem[] {
  const rating = article ? article.data.rating : soundRating(typed.rating);
  if (!rating || !frontMatter) return [];
  const faults = ratingFaults(rating, 'value', { catalogue, article })
    // An id that leads nowhere is reported with all others of the front matter.
    .filter(({ part }) => part !== 'show')
    .map(({ part, finding }) => ({
      path: part === undefined ? ['rating'] : ['rating', part],
      at: part === undefined ? ('key' as const) : ('value' as const),
      finding,
    }));
  return faults.length > 0 ? placedFaults(frontMatter, faults) : [];
}

/** What can be used of a rating in front matter that has mistakes. A number that has another key may be what the stars are out of. */
function soundRating(typed: unknown): RatingRecord | undefined {
  if (!isRecord(typed)) return undefined;
  const faulty = new Set(checkRating(typed).map(({ path }) => path[0]));
  const known = Object.entries(typed).filter(([key]) => !faulty.has(key));
  const others = Object.entries(typed).filter(([key]) => faulty.has(key) && key !== 'show' && key !== 'verdict');
  const isUnclear = others.some(([key, value]) => key in ratingFields || Number(value) >= Number(typed.value));
  return isUnclear || faulty.has(undefined) ? undefined : (Object.fromEntries(known) as unknown as RatingRecord);
}

const checkRating = compileSchema(RatingRecord, { noun: 'key' });

function contradictions({ document, source }: CheckedFile, catalogue: Catalogue, article: Article): readonly Problem[] {
  const own = article.data.rating;
  const first = new Map<string | undefined, RatingRecord>();
  const idOf = (rating: Pick<RatingRecord, 'show'>) => ratedShow(rating, catalogue, article)?.id;
  if (own) first.set(idOf(own), own);

  return document.uses.flatMap((use) => {
    const rating = ratingIn(use, own);
    if (!rating) return [];
    const before = first.get(idOf(rating));
    if (!before) first.set(idOf(rating), rating);
    const part = before && differingPart(before, rating);
    if (!before || !part) return [];
    const { start, end } = use.places.get(part) ?? use;
    return [problemAt(source, start, end, contradiction(before, rating, part))];
  });
}

function ratingIn({ element, values }: ElementUse, own: RatingRecord | undefined): RatingRecord | undefined {
  if (element.name !== 'star-rating') return undefined;
  // The schema of the shortcode's arguments has been checked: they are those of a rating.
  const rating = { ...(values.value === undefined && own), ...values };
  if (!('value' in rating)) return undefined;
  const typed = rating as RatingRecord;
  // More stars than there are are wrong by themselves.
  return typed.value > starsOf(typed) ? undefined : typed;
}

function differingPart(before: RatingRecord, rating: RatingRecord): 'value' | 'of' | 'verdict' | undefined {
  if (before.value !== rating.value) return 'value';
  if (starsOf(before) !== starsOf(rating)) return 'of';
  const differs = before.verdict !== undefined && rating.verdict !== undefined && before.verdict !== rating.verdict;
  return differs ? 'verdict' : undefined;
}

function contradiction(before: RatingRecord, rating: RatingRecord, part: 'value' | 'of' | 'verdict'): Finding {
  return {
    code: 'rating/contradiction',
    what:
      part === 'verdict'
        ? `The verdict here is "${rating.verdict}", and another one in this article is "${before.verdict}".`
        : `The rating here is ${rating.value} out of ${starsOf(rating)}, and another one in this article is ${before.value} out of ${starsOf(before)}.`,
    why: 'Readers could not tell which of them is meant.',
    fix: 'Make them the same, or leave it to the front matter: {% rating %} prints what stands there.',
  };
}

function starsOf({ of = usualStars }: RatingRecord): number {
  return of;
}
