/** Provider shows: what each provider has, is getting and is losing at a moment, in one pass over all shows. */
import type { Catalogue, Offer, Show, Site } from '../content/model.ts';
import { type OfferState, offerState, offersIn } from '../content/offers.ts';
import { everyShow } from '../content/one-offs.ts';

/** An offer, as it stands. */
export interface CurrentOffer {
  readonly offer: Offer;
  readonly state: OfferState;
}

/** A show of a provider with all that the provider offers of it. */
export interface ProvidedShow {
  readonly show: Show;
  /** `leaving` as soon as one offer is: in some region somebody will miss it. */
  readonly state: Exclude<OfferState, 'gone'>;
  readonly offers: readonly CurrentOffer[];
}

/** The shows of every provider that has any, by the id of the provider; each show once, and none that is gone or elsewhere than the site’s readers. */
export function providerShows(catalogue: Catalogue, now: number): ReadonlyMap<string, readonly ProvidedShow[]> {
  const byProvider = new Map<string, ProvidedShow[]>();
  for (const show of everyShow(catalogue)) {
    for (const [provider, offers] of currentOffers(show, now, catalogue.site)) {
      const states = new Set(offers.map(({ state }) => state));
      const state = states.has('leaving') ? 'leaving' : states.has('now') ? 'now' : 'coming';
      const known = byProvider.get(provider);
      if (known) known.push({ show, state, offers });
      else byProvider.set(provider, [{ show, state, offers }]);
    }
  }
  return byProvider;
}

function currentOffers(
  show: Show,
  now: number,
  { timeZone, regions }: Site,
): ReadonlyMap<string, readonly CurrentOffer[]> {
  const byProvider = new Map<string, CurrentOffer[]>();
  for (const offer of offersIn(show.offers, regions)) {
    const state = offerState(offer, now, timeZone);
    if (state === 'gone') continue;
    byProvider.set(offer.provider.id, [...(byProvider.get(offer.provider.id) ?? []), { offer, state }]);
  }
  return byProvider;
}
