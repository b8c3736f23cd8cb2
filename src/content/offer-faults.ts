/** Faults of watch boxes: a provider that nobody knows, offers that are not there or are over. */
import { oneOf, suggestion } from '../core/nearest.ts';
import type { ElementFacts, ElementFault } from './element.ts';
import { showFaults, showOf } from './element-show.ts';
import { homeOf } from './home-of-records.ts';
import type { Catalogue, Offer, Show } from './model.ts';
import { offerState } from './offers.ts';
import { idsByName } from './record-names.ts';
import { recordToAdd } from './record-to-add.ts';
import { type WatchWanted, wantedOffers } from './watch-listing.ts';

/** What is not true in a watch box. What depends on the clock is a warning. */
export function offerFaults(wanted: WatchWanted, facts: ElementFacts): readonly ElementFault[] {
  const { catalogue, now } = facts;
  const { provider } = wanted;
  const show = showOf(wanted.show, catalogue, facts.article);
  if (provider !== undefined && !catalogue.providers.has(provider))
    return [unknownProvider(provider, catalogue), ...showFaults(wanted.show, 'watch', facts)];
  if (!show) return showFaults(wanted.show, 'watch', facts);
  if (show.isIncomplete) return [];
  const offers = wantedOffers(show, wanted, catalogue);
  if (offers.length === 0) return [missingOffer(show, wanted, catalogue)];
  const areOver = offers.every((offer) => offerState(offer, now, catalogue.site.timeZone) === 'gone');
  return areOver ? [closedOffer(show, offers)] : [];
}

function unknownProvider(id: string, { providers }: Catalogue): ElementFault {
  const byName = idsByName(() => providers.values());
  return {
    argument: 'provider',
    finding: {
      code: 'provider/unknown',
      what: `There is no provider "${id}" in ${homeOf(providers)}.`,
      why: 'The box could not say where to watch.',
      fix: suggestion(
        byName(id) ?? id,
        providers.keys(),
        providers.size > 0
          ? `${oneOf([...providers.keys()])}.`
          : `Correct the id, or ${recordToAdd('provider', id, homeOf(providers))}`,
      ),
    },
  };
}

function missingOffer(show: Show, { provider, regions }: WatchWanted, { providers, site }: Catalogue): ElementFault {
  const argument = provider !== undefined ? 'provider' : regions !== undefined ? 'regions' : undefined;
  const on = provider === undefined ? '' : ` on ${providers.get(provider)?.name ?? provider}`;
  const asked = regions ?? site.regions;
  const where = asked === undefined ? '' : ` for ${asked.join(', ')}`;
  return {
    ...(argument !== undefined && { argument }),
    finding: {
      code: 'offer/missing',
      severity: 'warning',
      what: `${show.file} has no offer of ${show.title}${on}${where}. The box says that there is none.`,
      why: 'Readers look here for a place to watch.',
      fix: `Add the offer to ${show.file}, or remove the box.`,
    },
  };
}

function closedOffer(show: Show, offers: readonly Offer[]): ElementFault {
  const names = [...new Set(offers.map((offer) => offer.provider.name))];
  return {
    finding: {
      code: 'offer/closed',
      severity: 'warning',
      what: `${show.title} is no longer on ${names.join(', ')}, says ${show.file}. The box says so, too.`,
      why: 'Readers look here for a place to watch.',
      fix: `Look where it can be watched now and add that offer to ${show.file}, or remove the box.`,
    },
  };
}
