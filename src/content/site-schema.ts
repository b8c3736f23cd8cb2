/** Site record: the publication itself, `_data/site.yaml`, as JSON Schema. */
import { type Static, Type } from 'typebox';
import { called, distinct, Language, record, Text, WebAddress } from './schema-parts.ts';

/** The accents a section can have; `docs/design.md` and the style sheet's tokens know the same names. */
export const accents = ['crimson', 'amber', 'teal', 'violet', 'green', 'blue'] as const;

const Section = record(
  {
    title: Text('Title', 'Drama'),
    description: Type.Optional(Text('Description', 'Series that keep you up.')),
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
        },
      ),
    ),
    links: Type.Optional(
      Type.Array(
        record({
          title: Text('Title', 'About'),
          url: called(
            Type.String({
              title: 'Address',
              description: 'an address on this site or a whole one',
              pattern: '^(/(?!/)\\S*|https?://\\S+)$',
              examples: ['/about/'],
            }),
            'href link to',
          ),
        }),
        {
          title: 'Links in the footer',
          examples: [[{ title: 'About', url: '/about/' }]],
          why: 'They stand on every page.',
        },
      ),
    ),
    topics: Type.Optional(
      Type.Array(Text('Topic', 'Korean drama'), {
        title: 'Topics',
        ...distinct,
        examples: [['Korean drama', 'Netflix']],
        why: 'With this list, the tags of articles have to be in it; without it, they can be any words.',
      }),
    ),
    sections: Type.Optional(
      Type.Record(Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }), Section, {
        title: 'Sections',
        additionalProperties: false,
        examples: [{ drama: '{ title: Drama }' }],
        why: 'Each has a page, an address and a colour.',
      }),
    ),
  },
  { $id: 'site', title: 'Site' },
);

/** The site record as typed. */
export type SiteRecord = Static<typeof SiteRecord>;
