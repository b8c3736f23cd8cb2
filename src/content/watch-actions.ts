/**
 * Watch actions: what structured data says of the offers that a page lists.
 *
 * The vocabulary is https://schema.org/WatchAction. An action leads to the provider's own address, never to a paid link.
 */
import { endOf } from './dates.ts';
import type { StructuredNode } from './element.ts';
import type { Offer } from './model.ts';
import { isOpen } from './offers.ts';
import type { WatchListing } from './watch-listing.ts';
import { isoDateTime } from './written-dates.ts';

/** The actions of what can be watched; none when there is nothing, so that the property is left out. */
export function watchActions({ doors }: WatchListing, zone: string): readonly StructuredNode[] | undefined {
  const open = doors.flatMap(({ offers }) => offers.filter(({ state }) => isOpen(state)));
  return open.length === 0 ? undefined : open.map(({ offer }) => actionOf(offer, zone));
}

const CATEGORIES = { subscription: 'subscription', free: 'free', rent: 'rental', buy: 'purchase' } as const;

function actionOf({ url, access, regions, from, until }: Offer, zone: string): StructuredNode {
  const end = until && { epoch: endOf(until, zone), hasTime: true };
  return {
    '@type': 'WatchAction',
    target: { '@type': 'EntryPoint', urlTemplate: url },
    actionAccessibilityRequirement: {
      '@type': 'ActionAccessSpecification',
      category: CATEGORIES[access],
      availabilityStarts: from && isoDateTime(from, zone),
      availabilityEnds: end && isoDateTime(end, zone),
      eligibleRegion: regions,
    },
  };
}
