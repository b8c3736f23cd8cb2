/** Overlapping offers: two of one show with the same provider and access, for the same regions at the same time. */
import type { Problem } from '../core/problem.ts';
import { placeOf, problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import { endOf, momentOf } from './dates.ts';
import type { Provider } from './model.ts';
import type { ReadFile } from './parse-file.ts';

/** A warning at the later of each two. Data that do not fit the schema are passed over. */
export function overlappingOffers(
  { typed, yaml, source }: ReadFile,
  providers: ReadonlyMap<string, Provider>,
): readonly Problem[] {
  if (!yaml || !Array.isArray(typed.offers) || typed.offers.length < 2) return [];
  const offers = typed.offers.flatMap((offer: unknown, index) => windowOf(offer, index) ?? []);
  const found = offers.flatMap((later, position) => {
    const earlier = offers.slice(0, position).find((each) => doOverlap(each, later));
    return earlier ? [{ earlier, later }] : [];
  });
  if (found.length === 0) return [];

  const locate = yamlLocator(yaml);
  return found.map(({ earlier, later }) => {
    const spanOf = ({ index }: Window) => locate.value(['offers', index, 'provider']);
    const { start, end } = spanOf(later);
    const other = placeOf(source, spanOf(earlier).start, spanOf(earlier).end);
    const shared = later.regions.filter((region) => earlier.regions.includes(region));
    return problemAt(source, start, end, {
      code: 'offer/overlap',
      severity: 'warning',
      what: `The offer in line ${other.line} is also "${later.access}" on ${providers.get(later.provider)?.name ?? later.provider} for ${shared.join(', ')}, at the same time.`,
      why: 'Readers would see the same offer twice, and would not know which of the two is right.',
      fix: 'Remove one of the two, or correct its access, regions or dates.',
    });
  });
}

interface Window {
  readonly index: number;
  readonly provider: string;
  readonly access: string;
  readonly regions: readonly string[];
  /** From the first moment to the one after the last, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

function windowOf(offer: unknown, index: number): Window | undefined {
  if (!isRecord(offer)) return undefined;
  const { provider, access, regions } = offer;
  if (typeof provider !== 'string' || typeof access !== 'string' || !Array.isArray(regions)) return undefined;
  const [from, until] = [offer.from, offer.until].map((day) => momentOf(day, 'UTC'));
  // A day that nobody can read has an error of its own.
  if ((offer.from !== undefined && !from) || (offer.until !== undefined && !until)) return undefined;
  return {
    index,
    provider,
    access,
    regions: regions.map(String),
    from: from?.epoch ?? Number.NEGATIVE_INFINITY,
    until: until ? endOf(until, 'UTC') : Number.POSITIVE_INFINITY,
  };
}

function doOverlap(a: Window, b: Window): boolean {
  return (
    a.provider === b.provider &&
    a.access === b.access &&
    a.from < b.until &&
    b.from < a.until &&
    a.regions.some((region) => b.regions.includes(region))
  );
}
