/** Site record: the publication itself, `_data/site.yaml`, as JSON Schema. */
import { type Static, Type } from 'typebox';
import { ID_PATTERN } from '../core/ids.ts';
import { NewsletterRecord } from './newsletter-schema.ts';
import { PromotionRecord } from './promotion-schema.ts';
import {
  called,
  distinct,
  Language,
  ListedText,
  Region,
  record,
  SiteAddress,
  Text,
  WebAddress,
} from './schema-parts.ts';

/** The accents a section can have; `docs/design.md` and the style sheet's tokens know the same names. */
export const accents = ['crimson', 'amber', 'teal', 'violet', 'green', 'blue'] as const;

const RecordId = Type.String({ pattern: ID_PATTERN });

const Section = record(
  {
    title: called(Text('Title', 'Drama', 'It is the headline of the section’s page.'), 'name label heading'),
    description: Type.Optional(Text('Description', 'Series that keep you up.', 'It introduces the section’s page.')),
    accent: Type.Optional(
      Type.Enum([...accents], { title: 'Accent', examples: ['crimson'], why: 'It colours the section.' }),
    ),
  },
  { title: 'Section', examples: [{ title: 'Drama', accent: 'crimson' }] },
);

/** The publication. */
export const SiteRecord = record(
  {
    name: called(
      Text('Name', 'Standfirst', 'It is printed at the top of every page and in every feed.'),
      'title siteName',
    ),
    url: WebAddress(
      'Address',
      'https://standfirst.example',
      'Feeds, sitemaps and search engines need whole addresses.',
    ),
    language: called({ ...Language, why: 'Screen readers and hyphenation depend on it.' }, 'lang locale'),
    timeZone: Type.String({
      title: 'Time zone',
      format: 'time-zone',
      examples: ['Europe/London'],
      why: 'Every date on the site is said in it.',
    }),
    description: Text(
      'Description',
      'Television, watched closely.',
      'It describes the site in feeds and search results.',
    ),
    publisher: Type.Optional(
      record(
        {
          name: Text('Name', 'Standfirst Media'),
          url: Type.Optional(WebAddress('Address', 'https://standfirst.example')),
        },
        {
          title: 'Publisher',
          why: 'It stands in the footer and in structured data; without it, the site publishes itself.',
          examples: [{ name: 'Standfirst Media' }],
          whenBare: 'Write { name: $ }.',
        },
      ),
    ),
    links: Type.Optional(
      Type.Array(
        record({
          title: Text('Title', 'About'),
          url: called(SiteAddress('Address', '/about/'), 'href link to'),
        }),
        {
          title: 'Links in the footer',
          examples: [[{ title: 'About', url: '/about/' }]],
          why: 'They stand on every page.',
        },
      ),
    ),
    lead: Type.Optional(
      called(
        Text(
          'Lead of the front page',
          'the-last-edition',
          'It names the article at the top, by its file without the date and “.md”; without it, or while readers may not see it, the newest is there.',
        ),
        'featured hero',
      ),
    ),
    topics: Type.Optional(
      Type.Array(ListedText('Topic', 'Korean drama'), {
        title: 'Topics',
        ...distinct,
        examples: [['Korean drama', 'Netflix']],
        why: 'With this list, the tags of articles have to be in it; without it, they can be any words.',
      }),
    ),
    regions: Type.Optional(
      Type.Array(Region, {
        title: 'Regions of the readers',
        ...distinct,
        examples: [['GB', 'IE']],
        why: 'Watch boxes list only what holds there, the first region first; without it, everything.',
      }),
    ),
    checkOffersEveryDays: Type.Optional(
      Type.Integer({
        title: 'Days',
        minimum: 1,
        maximum: 3650,
        examples: [90],
        why: 'An offer that nobody has checked for longer is a warning. Without it: 90.',
      }),
    ),
    affiliatePolicy: Type.Optional(
      SiteAddress(
        'Policy on affiliate links',
        '/affiliate-links/',
        'Watch boxes link to it where they say what such links are.',
      ),
    ),
    sections: Type.Optional(
      Type.Record(RecordId, Section, {
        title: 'Sections',
        additionalProperties: false,
        examples: [{ drama: '{ title: Drama }' }],
        why: 'Each has a page, an address and a colour.',
      }),
    ),
    newsletters: Type.Optional(
      Type.Record(RecordId, NewsletterRecord, {
        title: 'Newsletters',
        additionalProperties: false,
        examples: [{ weekly: '{ title: The Friday Listing, action: /subscribe }' }],
        why: 'The shortcode newsletter prints a form, and articles can get one by themselves.',
      }),
    ),
    promotions: Type.Optional(
      Type.Record(RecordId, PromotionRecord, {
        title: 'Promotions',
        additionalProperties: false,
        examples: [{ winter: '{ title: Try 12 issues for £1, url: /subscribe/, action: Try it }' }],
        why: 'The shortcode promotion prints one while it lasts, and articles can get one by themselves.',
      }),
    ),
  },
  { $id: 'site', title: 'Site' },
);

/** The site record as typed. */
export type SiteRecord = Static<typeof SiteRecord>;
