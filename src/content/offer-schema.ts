/** Offer: where, when and for what a show can be watched, an entry of `offers` in its record, as JSON Schema. */
import { type Static, Type } from 'typebox';
import { called, distinct, Id, Region, record, Text, WebAddress, When } from './schema-parts.ts';

/** One offer. */
export const OfferRecord = record({
  provider: Id('Provider', 'netflix', 'It names the service where the show can be watched.'),
  url: called(
    WebAddress('Address', 'https://www.netflix.com/title/81237994', 'Readers who want to watch go there.'),
    'link href',
  ),
  affiliate: Type.Optional(
    WebAddress(
      'Affiliate link',
      'https://partner.example/?to=netflix',
      'Readers go there in place of the address, and are told that the link is paid for.',
    ),
  ),
  regions: Type.Array(Region, {
    title: 'Regions',
    ...distinct,
    examples: [['GB', 'US']],
    why: 'The offer holds only there.',
  }),
  access: Type.Enum(['subscription', 'free', 'rent', 'buy'], {
    title: 'Access',
    examples: ['subscription'],
    why: 'It says what watching costs.',
    synonyms: {
      svod: 'subscription',
      flatrate: 'subscription',
      ads: 'free',
      avod: 'free',
      rental: 'rent',
      purchase: 'buy',
    },
  }),
  price: Type.Optional(Text('Price', '£3.49', 'It is printed as typed.')),
  from: Type.Optional(When('the first day it can be watched', 'Until then the watch box says that it is coming.')),
  until: Type.Optional(
    called(
      When('the last day it can be watched', 'From then on the watch box says that it is over.'),
      'expires to end',
    ),
  ),
  checked: When('when somebody last made sure', 'Readers see how fresh the offer is.'),
});

/** An offer as typed. */
export type OfferRecord = Static<typeof OfferRecord>;
