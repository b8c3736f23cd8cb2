/** Offers: what a show's offers mean at a moment, and for whom. */
import { DateTime } from 'luxon';
import { endOf } from './dates.ts';
import type { Offer } from './model.ts';

/** How an offer stands: still to come, there, there but leaving within 30 days, or over. */
export type OfferState = 'coming' | 'now' | 'leaving' | 'gone';

/** How many days before its end an offer is said to be leaving. */
export const LEAVING_DAYS = 30;

/** After how many days an offer should be looked at again, when the site says nothing. */
export const CHECK_EVERY_DAYS = 90;

const DAY = 86_400_000;

/** The state of an offer at a moment (milliseconds since 1970) in the site's zone. An offer without dates is there. */
export function offerState({ from, until }: Pick<Offer, 'from' | 'until'>, now: number, zone: string): OfferState {
  if (from && now < from.epoch) return 'coming';
  if (!until) return 'now';
  const end = endOf(until, zone);
  if (now >= end) return 'gone';
  return DateTime.fromMillis(now, { zone }).plus({ days: LEAVING_DAYS }).toMillis() >= end ? 'leaving' : 'now';
}

/** Whether an offer in this state can be watched. */
export function isOpen(state: OfferState): boolean {
  return state === 'now' || state === 'leaving';
}

/** Whether an offer can be watched at a moment. */
export function isLive(offer: Offer, now: number, zone: string): boolean {
  return isOpen(offerState(offer, now, zone));
}

/** How many days ago, on the calendar of a zone, an offer was last checked. */
export function daysSinceCheck({ checked }: Pick<Offer, 'checked'>, now: number, zone: string): number {
  const day = (epoch: number) => DateTime.fromMillis(epoch, { zone }).startOf('day');
  return Math.round(day(now).diff(day(checked.epoch)).toMillis() / DAY);
}

/**
 * The offers that hold in some of these regions, each narrowed to them. The regions come in the order of preference, and
 * so do the offers. Without regions, all as they are.
 */
export function offersIn(offers: readonly Offer[], regions: readonly string[] | undefined): readonly Offer[] {
  if (!regions) return offers;
  const rank = (offer: Offer) => regions.indexOf(offer.regions[0] ?? '');
  return offers
    .map((offer) => ({ ...offer, regions: regions.filter((region) => offer.regions.includes(region)) }))
    .filter((offer) => offer.regions.length > 0)
    .sort((a, b) => rank(a) - rank(b));
}

/** Whether an address belongs to one of a provider's hosts or to a host below one. */
export function belongsToHosts(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
