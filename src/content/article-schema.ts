/** Article front matter: the keys an author may write, as JSON Schema. */

import { type Static, Type } from 'typebox';
import { draftLines } from './draft-lines.ts';
import { OneOffRecord } from './one-off-schema.ts';
import { RatingRecord } from './rating-schema.ts';
import {
  called,
  Id,
  ListedText,
  PictureSource,
  printedOnce,
  record,
  ShortName,
  Text,
  WebAddress,
  When,
} from './schema-parts.ts';

/** What kinds of article there are. */
export const articleKinds = ['news', 'feature', 'interview', 'review', 'list', 'recap', 'guide'] as const;

/** One show of a ranked list. */
export const EntryRecord = record(
  {
    show: called(Id('Show', 'parasite', 'Its poster, its facts and where to watch it are printed.'), 'id film series'),
    heading: Type.Optional(
      called(Text('Heading', 'The one with the stairs', 'It stands in place of the title of the show.'), 'title'),
    ),
    text: Type.Optional(
      called(
        Text('Text', 'Watch it for the stairs.', 'It says why. An empty line begins a new paragraph.'),
        'comment why',
      ),
    ),
  },
  { whenBare: 'Write { show: $ }.' },
);

/** The front matter of one article. Only `title`, `standfirst` and `date` are required. */
export const ArticleFrontMatter = record(
  {
    title: called(
      Text(
        'Headline',
        'Seventeen takes for one kiss',
        'It is the headline of the page, of every card and of the feed.',
      ),
      'headline heading name',
    ),
    standfirst: called(
      Text(
        'Standfirst',
        'The scene was nearly cut. Then it took a whole afternoon.',
        'It stands below the headline and describes the article in feeds and search results.',
      ),
      'summary excerpt dek deck subtitle subheading subheadline intro lead lede abstract teaser',
    ),
    date: called(
      When('when it is published', 'Pages, feeds and lists are in the order of dates.'),
      'publishDate pubDate published publishedAt datePublished created createdAt embargo embargoed embargoUntil publishAt publishOn scheduled scheduledFor goLive',
    ),
    updated: Type.Optional(
      called(
        When('when it was last changed in a way readers should know', 'It is printed beside the date of publication.'),
        'lastmod lastModified modified dateModified updatedAt lastUpdated',
      ),
    ),
    expires: Type.Optional(
      called(
        When(
          'when it is taken down',
          'It decides when readers no longer find the article; a day without a time is the last one it is there.',
        ),
        'expiryDate expiry unpublishDate unpublish',
      ),
    ),
    section: Type.Optional(
      called(
        Id('Section', 'drama', 'It names a section of _data/site.yaml, begins the address, and colours the page.'),
        'category channel desk',
      ),
    ),
    kicker: Type.Optional(
      called(
        Text('Kicker', 'Behind the scenes', 'It stands above the headline; without it, the name of the section does.'),
        'eyebrow overline strap',
      ),
    ),
    kind: Type.Optional(
      called(
        Type.Enum([...articleKinds], {
          title: 'Kind',
          examples: ['feature'],
          why: 'It says to readers and search engines what sort of piece this is.',
          synonyms: {
            ranking: 'list',
            listicle: 'list',
            profile: 'interview',
            'q&a': 'interview',
            explainer: 'guide',
            'how-to': 'guide',
            essay: 'feature',
          },
        }),
        'type format genre articleType',
      ),
    ),
    authors: Type.Optional(
      called(
        Type.Array(Id('Author', 'jo-writer'), {
          title: 'Authors',
          ...printedOnce,
          examples: [['jo-writer']],
          why: 'They make the byline, in this order.',
        }),
        'author byline writer writers by',
      ),
    ),
    shows: Type.Optional(
      called(
        Type.Array(Type.Union([Id('Show', 'all-of-us-are-dead'), OneOffRecord], { title: 'Show' }), {
          title: 'Shows',
          ...printedOnce,
          examples: [['all-of-us-are-dead']],
          why: 'They are the series and films the article is about. One that no other article needs can be described here.',
        }),
        'show series film films programme programmes',
      ),
    ),
    people: Type.Optional(
      called(
        Type.Array(Id('Person', 'cho-yi-hyun'), {
          title: 'People',
          ...printedOnce,
          examples: [['cho-yi-hyun']],
          why: 'They are the people the article is about.',
        }),
        'person persons actor actors',
      ),
    ),
    tags: Type.Optional(
      called(
        Type.Array(ListedText('Topic', 'Korean drama'), {
          title: 'Topics',
          ...printedOnce,
          examples: [['Korean drama', 'Netflix']],
          why: 'They are printed below the article and are categories in the feed.',
        }),
        'categories topics topic keywords labels',
      ),
    ),
    cast: Type.Optional(
      called(
        Type.Array(
          record(
            {
              character: called(Text('Character', 'Choi Nam-ra'), 'role as'),
              actor: called(Text('Actor', 'Cho Yi-hyun'), 'person name'),
              short: Type.Optional(ShortName),
            },
            { title: 'Cast credit', examples: [{ character: 'Choi Nam-ra', actor: 'Cho Yi-hyun' }] },
          ),
          {
            title: 'Cast',
            minItems: 1,
            examples: [[{ character: 'Choi Nam-ra', actor: 'Cho Yi-hyun' }]],
            why: 'It says who plays whom when the show has no record. An actor is a name, or the id of a person.',
          },
        ),
        'credits starring',
      ),
    ),
    entries: Type.Optional(
      called(
        Type.Array(EntryRecord, {
          title: 'Entries',
          minItems: 1,
          examples: [[{ show: 'parasite' }, { show: 'night-desk', text: 'Watch it for the lunch.' }]],
          why: 'They are the ranked list that the shortcode entries prints, the best first.',
        }),
        'list ranking items',
      ),
    ),
    image: Type.Optional(
      called(
        PictureSource,
        'cover coverImage hero heroImage thumbnail featuredImage featured_image picture photo banner leadImage',
      ),
    ),
    description: Type.Optional(
      called(
        Text(
          'Description',
          'How one scene of All of Us Are Dead took 17 takes.',
          'Search engines and social networks show it; without it, the standfirst.',
        ),
        'metaDescription meta_description',
      ),
    ),
    seoTitle: Type.Optional(
      called(
        Text(
          'Title for search engines',
          'The 17-take kiss of All of Us Are Dead',
          'It is the title of the browser’s tab; without it, the headline is.',
        ),
        'metaTitle meta_title',
      ),
    ),
    socialTitle: Type.Optional(
      called(
        Text(
          'Title for social networks',
          'Seventeen takes. One kiss.',
          'Shared links show it; without it, the headline.',
        ),
        'ogTitle twitterTitle',
      ),
    ),
    canonical: Type.Optional(
      called(
        WebAddress(
          'Canonical address',
          'https://example.org/first-published-here/',
          'It leads search engines to where the article was first published.',
        ),
        'canonicalUrl canonicalURL originalUrl',
      ),
    ),
    permalink: Type.Optional(
      called(
        Type.String({
          title: 'Address',
          description: 'an address on this site, from / to /',
          pattern: '^/(?!/|.*/?:[a-z_]+/)(?:[^\\s?#{}\\\\]*/)?$',
          format: 'own-folder',
          whenLike: {
            '/:[a-z_]+':
              'Nothing is filled in here: write the address itself, or remove the key to have /section/name-of-the-file/.',
          },
          examples: ['/drama/seventeen-takes/'],
          why: 'It is where the article is found, in place of /section/name-of-the-file/.',
          whenFalse: 'Write draft: true in its place to keep the article from being published.',
        }),
        'slug url path route',
      ),
    ),
    rating: Type.Optional(called(RatingRecord, 'stars score verdict')),
    related: Type.Optional(
      called(
        Type.Union([Type.Literal(false), Type.Array(Text('Article', 'seventeen-takes-for-one-kiss'))], {
          title: 'Related articles',
          examples: [['seventeen-takes-for-one-kiss']],
          why: 'They are listed below the article, with the newest on the same things after them; with false none are.',
        }),
        'relatedArticles relatedPosts related_posts seeAlso readNext',
      ),
    ),
    newsletter: Type.Optional(
      Type.Union([Type.Literal(false), Id('Newsletter', 'weekly')], {
        title: 'Newsletter',
        examples: ['weekly', false],
        why: 'It names the newsletter of site.yaml whose form the article gets; with false it gets none by itself.',
      }),
    ),
    promotions: Type.Optional(
      Type.Literal(false, {
        title: 'Promotions',
        examples: [false],
        whenBare: 'Write false, or remove the key. To place a promotion, write {% promotion "$" %} in the text.',
        why: 'With false the article gets no promotion by itself.',
      }),
    ),
    layout: Type.Optional(
      called(
        Type.String({
          title: 'Layout',
          description: 'a file in the layouts folder',
          pattern: '^[^\\s/.][^\\s]*\\.njk$',
          examples: ['article.njk'],
          why: 'It prints this article in place of article.njk.',
        }),
        'template',
      ),
    ),
    draft: Type.Optional(
      called(
        Type.Boolean({
          title: 'Draft',
          examples: [true],
          why: 'A draft is shown while serving and never published.',
          alsoSaid: draftLines,
        }),
        'unpublished hidden private',
      ),
    ),
  },
  { $id: 'article', title: 'Article' },
);

/** The front matter as typed. */
export type ArticleFrontMatter = Static<typeof ArticleFrontMatter>;
