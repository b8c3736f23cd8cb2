/** Unchecked offers: those that pages list although nobody has made sure of them for long. */
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { yamlLocator } from '../core/yaml.ts';
import { isoDate } from './dates.ts';
import type { Records } from './link-records.ts';
import type { Offer, Show } from './model.ts';
import { CHECK_EVERY_DAYS, daysSinceCheck, offerState, offersIn } from './offers.ts';
import type { ReadFile } from './parse-file.ts';
import type { ShowRecord } from './show-schema.ts';

const DAY = 86_400_000;

/** A warning for each offer of a show's file that pages list and that was checked too long ago. */
export function uncheckedOffers(
  file: ReadFile,
  show: Show | undefined,
  { providers, site }: Records,
  now: number,
): readonly Problem[] {
  const { timeZone, regions, checkOffersEveryDays: days = CHECK_EVERY_DAYS } = site;
  const isUnchecked = (offer: Offer) =>
    // Most offers need no calendar.
    now - offer.checked.epoch > days * DAY &&
    daysSinceCheck(offer, now, timeZone) > days &&
    offerState(offer, now, timeZone) !== 'gone' &&
    offersIn([offer], regions).length > 0;
  const found = (show?.offers ?? []).flatMap((offer, index) => (isUnchecked(offer) ? [{ offer, index }] : []));
  const { yaml } = file;
  if (!yaml || found.length === 0) return [];

  // An offer of an unknown provider has been left out, and its error stands elsewhere.
  const typed = (file.typed as unknown as ShowRecord).offers ?? [];
  const indexes = typed.flatMap(({ provider }, index) => (providers.has(provider) ? [index] : []));
  const locate = yamlLocator(yaml);
  return found.map(({ offer, index }) => {
    const { start, end } = locate.value(['offers', indexes[index] ?? index, 'checked']);
    return problemAt(file.source, start, end, {
      code: 'offer/unchecked',
      severity: 'warning',
      what: `This offer was last checked on ${isoDate({ ...offer.checked, hasTime: false }, timeZone)}, ${daysSinceCheck(offer, now, timeZone)} days ago. The site wants that every ${days} days.`,
      why: `Readers are told to watch on ${offer.provider.name}, where the show may no longer be, or at another price.`,
      fix: `Look at ${offer.url}, correct the offer, and write the day on which you looked.`,
    });
  });
}
