/**
 * Watch listing: which offers of a show a page lists, and through how many doors they are reached.
 *
 * A door is one link, or a name where there is nothing to follow. Offers of a provider that lead to the same address share one.
 */
import { showOf } from './element-show.ts';
import type { Article, Catalogue, Offer, Provider, Show } from './model.ts';
import { isOpen, type OfferState, offerState, offersIn } from './offers.ts';

/** What is asked for: the arguments of `{% watch %}`. */
export interface WatchWanted {
  readonly provider?: string | undefined;
  readonly show?: string | undefined;
  readonly regions?: readonly string[] | undefined;
}

/** One offer, as it stands. */
export interface ListedOffer {
  readonly offer: Offer;
  readonly state: OfferState;
}

/** Offers of one provider behind one link. */
export interface Door {
  readonly provider: Provider;
  /** How the best of its offers stands. */
  readonly state: OfferState;
  /** Absent when nothing behind it can be watched. */
  readonly link?: { readonly href: string; readonly isAffiliate: boolean; readonly host: string } | undefined;
  readonly offers: readonly ListedOffer[];
  /** Whether the provider has another link besides this one. */
  readonly hasSibling: boolean;
}

/** What is listed. */
export interface WatchListing {
  readonly show: Show;
  /** The only provider that is wanted. */
  readonly provider?: Provider | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly doors: readonly Door[];
  /** When the oldest of the offers that are not over was last checked. */
  readonly checked?: Offer['checked'] | undefined;
}

/** The offers of a show that are wanted, whatever the time; the site's regions hold where none are named. */
export function wantedOffers(show: Show, { provider, regions }: WatchWanted, catalogue: Catalogue): readonly Offer[] {
  const offers = offersIn(show.offers, regions ?? catalogue.site.regions);
  return provider === undefined ? offers : offers.filter((offer) => offer.provider.id === provider);
}

/** What is listed at a moment; nothing without a show. */
export function watchListing(
  wanted: WatchWanted,
  world: { readonly catalogue: Catalogue; readonly now: number },
  article: Article | undefined,
): WatchListing | undefined {
  const show = showOf(wanted.show, world.catalogue, article);
  return show && listingOf(show, wanted, world);
}

/** What is listed of a show at a moment. */
export function listingOf(
  show: Show,
  wanted: Omit<WatchWanted, 'show'>,
  { catalogue, now }: { readonly catalogue: Catalogue; readonly now: number },
): WatchListing {
  const { timeZone } = catalogue.site;
  const all = wantedOffers(show, wanted, catalogue).map((offer) => ({
    offer,
    state: offerState(offer, now, timeZone),
  }));
  const current = all.filter(({ state }) => state !== 'gone');
  // What is over is only worth a line when nothing else is, and somebody asked for that provider.
  const listed = current.length > 0 ? current : wanted.provider === undefined ? [] : all;
  const [checked] = current.map(({ offer }) => offer.checked).sort((a, b) => a.epoch - b.epoch);
  return {
    show,
    provider: wanted.provider === undefined ? undefined : catalogue.providers.get(wanted.provider),
    regions: wanted.regions ?? catalogue.site.regions,
    doors: doorsOf(listed),
    checked,
  };
}

/** Whether a link of the listing is paid for. */
export function hasAffiliateLink({ doors }: WatchListing): boolean {
  return doors.some(({ link }) => link?.isAffiliate);
}

/** The doors, those of one provider beside each other, in the order in which it is first mentioned. */
function doorsOf(listed: readonly ListedOffer[]): readonly Door[] {
  const byProvider = new Map<Provider, ListedOffer[]>();
  for (const each of listed) {
    byProvider.set(each.offer.provider, [...(byProvider.get(each.offer.provider) ?? []), each]);
  }
  return [...byProvider].flatMap(([provider, offers]) => doorsOfProvider(provider, offers));
}

function doorsOfProvider(provider: Provider, listed: readonly ListedOffer[]): readonly Door[] {
  const hrefs = [...new Set(listed.filter(({ state }) => isOpen(state)).map(({ offer }) => hrefOf(offer)))];
  const [first] = hrefs;
  const behind = (href: string | undefined) =>
    listed.filter(({ offer, state }) => {
      const own = hrefOf(offer);
      // What cannot be followed stands beside what can.
      return isOpen(state) || hrefs.includes(own) ? own === href : href === first;
    });
  return (first === undefined ? [undefined] : hrefs).map((href) => {
    const offers = behind(href);
    return { provider, state: bestOf(offers), link: linkOf(offers), offers, hasSibling: hrefs.length > 1 };
  });
}

function linkOf(offers: readonly ListedOffer[]): Door['link'] {
  const offer = offers.find(({ state }) => isOpen(state))?.offer;
  if (!offer) return undefined;
  const host = new URL(offer.url).hostname.replace(/^www\./, '');
  return { href: hrefOf(offer), isAffiliate: offer.affiliate !== undefined, host };
}

function hrefOf({ affiliate, url }: Offer): string {
  return affiliate ?? url;
}

const BEST_FIRST: readonly OfferState[] = ['now', 'leaving', 'coming', 'gone'];

function bestOf(offers: readonly ListedOffer[]): OfferState {
  return BEST_FIRST.find((wanted) => offers.some(({ state }) => state === wanted)) ?? 'gone';
}
