/** Unchecked offers: those that pages list although nobody has made sure of them for long. */
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import { momentOf } from './dates.ts';
import type { Records } from './link-records.ts';
import type { Offer, Show } from './model.ts';
import { CHECK_EVERY_DAYS, daysSinceCheck, offerState, offersIn } from './offers.ts';
import type { ReadFile } from './parse-file.ts';
import type { ShowRecord } from './show-schema.ts';
import { isoDate } from './written-dates.ts';

const DAY = 86_400_000;

/** A warning for each offer of a show's file that pages list and that was checked too long ago, also beside other mistakes. */
export function uncheckedOffers(
  file: ReadFile,
  show: Show | undefined,
  records: Records,
  now: number,
): readonly Problem[] {
  const { providers, site } = records;
  const { timeZone, regions, checkOffersEveryDays: days = CHECK_EVERY_DAYS } = site;
  const isUnchecked = (offer: Offer) =>
    // Most offers need no calendar.
    now - offer.checked.epoch > days * DAY &&
    daysSinceCheck(offer, now, timeZone) > days &&
    offerState(offer, now, timeZone) !== 'gone' &&
    offersIn([offer], regions).length > 0;
  const offers = file.fits ? (show?.offers ?? []) : readableOffers(file, records);
  const found = offers.flatMap((offer, index) => (offer && isUnchecked(offer) ? [{ offer, index }] : []));
  const { yaml } = file;
  if (!yaml || found.length === 0) return [];

  // An offer of an unknown provider has been left out, and its error stands elsewhere.
  const typed = file.fits ? ((file.typed as unknown as ShowRecord).offers ?? []) : [];
  const indexes = typed.flatMap(({ provider }, index) => (providers.has(provider) ? [index] : []));
  const locate = yamlLocator(yaml);
  return found.map(({ offer, index }) => {
    const { start, end } = locate.value(['offers', indexes[index] ?? index, 'checked']);
    return problemAt(file.source, start, end, {
      code: 'offer/unchecked',
      severity: 'warning',
      what: `This offer was last checked on ${isoDate({ ...offer.checked, hasTime: false }, timeZone)}, ${daysSinceCheck(offer, now, timeZone)} days ago. This site asks for a check every ${days} days.`,
      why: `Readers are told to watch on ${offer.provider.name}, where the show may no longer be, or at another price.`,
      fix: `Look at ${offer.url}, correct the offer, and write the day on which you looked.`,
    });
  });
}

/** The offers of a record that does not fit its schema, by their index, as far as what pages would say of them can be read. */
function readableOffers({ typed }: ReadFile, { providers, site }: Records): readonly (Offer | undefined)[] {
  if (!Array.isArray(typed.offers)) return [];
  return typed.offers.map((offer: unknown) => {
    if (!isRecord(offer) || typeof offer.url !== 'string' || !Array.isArray(offer.regions)) return undefined;
    const days = [offer.checked, offer.from, offer.until];
    const moments = days.map((day) => momentOf(day, site.timeZone));
    const [checked, from, until] = moments;
    const provider = providers.get(String(offer.provider));
    if (!provider || !checked || days.some((day, index) => day !== undefined && !moments[index])) return undefined;
    return { ...offer, provider, checked, from, until } as Offer;
  });
}
