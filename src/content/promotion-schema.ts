/** Promotion: an offer to readers, an entry of `promotions` in `_data/site.yaml`, as JSON Schema. */
import { type Static, Type } from 'typebox';
import { PlacementRule } from './placement-schema.ts';
import { record, SiteAddress, Text, When } from './schema-parts.ts';

/** One promotion. Its key is its id. */
export const PromotionRecord = record(
  {
    title: Text('Title', 'Try 12 issues for £1', 'It is the headline of the box.'),
    text: Type.Optional(Text('Text', 'A winter of television, by post.', 'It stands below the title.')),
    price: Type.Optional(Text('Price', '£1, then £29 a year', 'Readers see it before they follow the link.')),
    url: SiteAddress('Address', 'https://shop.standfirst.example/winter', 'The link leads there.'),
    action: Text('Words of the link', 'Try Standfirst', 'They say what readers do when they follow it.'),
    advertiser: Type.Optional(
      Text(
        'Advertiser',
        'Example Pictures',
        'It names the other company whose offer this is, and search engines learn that the link is paid for. Leave it out when the offer is the site’s own.',
      ),
    ),
    from: Type.Optional(When('the first day it is printed', 'Before it nothing is printed.')),
    until: Type.Optional(When('the last day it is printed', 'After it nothing is printed.')),
    place: Type.Optional(PlacementRule),
  },
  {
    title: 'Promotion',
    examples: [{ title: 'Try 12 issues for £1', url: '/subscribe/', action: 'Try Standfirst' }],
  },
);

/** A promotion as typed. */
export type PromotionRecord = Static<typeof PromotionRecord>;
