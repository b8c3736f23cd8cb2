/** Offers: what a show's offers mean at a moment. */
import { DateTime } from 'luxon';
import { endOf } from './dates.ts';
import type { Offer } from './model.ts';

/** How an offer stands: still to come, there, there but leaving within 30 days, or over. */
export type OfferState = 'coming' | 'now' | 'leaving' | 'gone';

/** How many days before its end an offer is said to be leaving. */
const LEAVING_DAYS = 30;

/** The state of an offer at a moment (milliseconds since 1970) in the site's zone. An offer without dates is there. */
export function offerState({ from, until }: Pick<Offer, 'from' | 'until'>, now: number, zone: string): OfferState {
  if (from && now < from.epoch) return 'coming';
  if (!until) return 'now';
  const end = endOf(until, zone);
  if (now >= end) return 'gone';
  return DateTime.fromMillis(now, { zone }).plus({ days: LEAVING_DAYS }).toMillis() >= end ? 'leaving' : 'now';
}

/** Whether an offer can be watched at a moment. */
export function isLive(offer: Offer, now: number, zone: string): boolean {
  const state = offerState(offer, now, zone);
  return state === 'now' || state === 'leaving';
}

/** Whether an address belongs to one of a provider's hosts or to a host below one. */
export function belongsToHosts(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
