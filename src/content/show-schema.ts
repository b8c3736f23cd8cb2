/** Show record: a series or film in `_data/shows/`, as JSON Schema. */

import { type Static, Type } from 'typebox';
import { OfferRecord } from './offer-schema.ts';
import { ShowIds } from './outside-ids.ts';
import { showSaidElsewhere } from './said-elsewhere.ts';
import {
  called,
  distinct,
  Id,
  Language,
  ListedText,
  PictureSource,
  printedOnce,
  Region,
  record,
  ShortName,
  Text,
  When,
} from './schema-parts.ts';

const Year = Type.Integer({
  title: 'Year',
  minimum: 1888,
  maximum: 2200,
  examples: [2022],
  why: 'It is printed beside the title.',
});
const Minutes = Type.Integer({
  title: 'Minutes',
  minimum: 1,
  maximum: 1000,
  examples: [60],
  why: 'Readers see how long it takes.',
});
const Count = Type.Integer({
  title: 'Number',
  minimum: 0,
  maximum: 10000,
  examples: [1],
  why: 'Seasons and episodes are called by their numbers.',
});

const Episode = record({
  number: Count,
  title: Type.Optional(Text('Title', 'The last edition', 'A layout of the site can print it.')),
  airDate: Type.Optional(
    When('when it was first shown', 'It says when the episode could first be seen, and which came before it.'),
  ),
  runtimeMinutes: Type.Optional(Minutes),
  synopsis: Type.Optional(Text('Synopsis', 'The presses stop.', 'A layout of the site can print it.')),
});

const Season = record({
  number: Count,
  title: Type.Optional(Text('Title', 'The winter season', 'It stands in place of the number of the season.')),
  year: Type.Optional(Year),
  episodes: Type.Optional(Type.Array(Episode, { title: 'Episodes', examples: [[{ number: 1 }]] })),
});

/** Who plays whom in a show. */
export const CastMember = record({
  character: called(Text('Character', 'Choi Nam-ra', 'It is printed before the actor’s name.'), 'role as'),
  actor: called(Id('Actor', 'cho-yi-hyun', 'It names who plays the character.'), 'person name'),
  short: Type.Optional(ShortName),
  seasons: Type.Optional(
    Type.Array(Count, {
      title: 'Seasons',
      ...distinct,
      examples: [[1, 2]],
      why: 'With them, another actor may play the character in others.',
    }),
  ),
  shared: Type.Optional(
    Type.Boolean({
      title: 'Shared',
      examples: [true],
      why: 'With true, several people are the same at once: twins who take turns, two presenters.',
    }),
  ),
});
const CrewMember = record({
  job: called(Text('Job', 'director', 'It is printed before the name.'), 'role department'),
  person: called(Id('Person', 'lee-jae-kyoo', 'It names who did the job.'), 'name'),
});

/** One show. The name of its file is its id. */
export const ShowRecord = record(
  {
    title: called(
      Text('Title', 'All of Us Are Dead', 'It is the headline of its page, and stands in watch boxes.'),
      'name',
    ),
    type: Type.Enum(['series', 'film'], {
      title: 'Type',
      examples: ['series'],
      why: 'Series have seasons, films do not, and search engines want to know.',
      synonyms: {
        movie: 'film',
        'tv movie': 'film',
        tv: 'series',
        show: 'series',
        'tv series': 'series',
        'tv show': 'series',
      },
    }),
    originalTitle: Type.Optional(
      record(
        { text: Text('Original title', '지금 우리 학교는'), language: Language },
        {
          title: 'Original title',
          examples: [{ text: '지금 우리 학교는', language: 'ko' }],
          why: 'It stands below the title, and is read aloud in its own language.',
          whenBare: 'Write { text: $, language: ko }, with the code of its own language in place of ko.',
        },
      ),
    ),
    years: called(
      record(
        { from: Year, to: Type.Optional(called(Year, 'until end last')) },
        {
          title: 'Years',
          examples: [{ from: 2022, to: 2022 }],
          why: 'Readers are told when it ran; a show without a last year is still running.',
          whenBare: 'Write { from: $ }, and to: with the last year as well if it has ended.',
        },
      ),
      'year released premiere premiered firstAired',
    ),
    genres: Type.Optional(
      called(
        Type.Array(ListedText('Genre', 'Horror'), {
          title: 'Genres',
          ...printedOnce,
          examples: [['Horror', 'Drama']],
          why: 'They are printed on its page.',
        }),
        'genre category',
      ),
    ),
    countries: Type.Optional(
      Type.Array(Region, {
        title: 'Countries',
        ...printedOnce,
        examples: [['KR']],
        why: 'Readers are told where it was made.',
      }),
    ),
    synopsis: Type.Optional(
      called(
        Text(
          'Synopsis',
          'A school is cut off when an infection spreads.',
          'It introduces the page of the show, and describes it to search engines.',
        ),
        'description summary plot',
      ),
    ),
    runtimeMinutes: Type.Optional(called(Minutes, 'runtime duration length minutes')),
    poster: Type.Optional(called(PictureSource, 'image picture cover')),
    seasons: Type.Optional(
      Type.Array(Season, {
        title: 'Seasons',
        examples: [[{ number: 1, year: 2022 }]],
        why: 'They are listed on its page.',
      }),
    ),
    cast: Type.Optional(
      called(
        Type.Array(CastMember, {
          title: 'Cast',
          examples: [[{ character: 'Choi Nam-ra', actor: 'cho-yi-hyun' }]],
          why: 'The shortcode cast prints who plays whom, in this order.',
        }),
        'starring actors stars',
      ),
    ),
    crew: Type.Optional(
      Type.Array(CrewMember, {
        title: 'Crew',
        examples: [[{ job: 'director', person: 'lee-jae-kyoo' }]],
        why: 'They are credited on its page.',
      }),
    ),
    offers: Type.Optional(
      called(
        Type.Array(OfferRecord, {
          title: 'Offers',
          examples: [
            [
              {
                provider: 'netflix',
                url: 'https://www.netflix.com/title/81237994',
                regions: ['GB'],
                access: 'subscription',
                checked: '2022-02-07',
              },
            ],
          ],
          why: 'The shortcode watch prints where the show can be watched.',
        }),
        'streaming watch whereToWatch availability platforms providers',
      ),
    ),
    ids: Type.Optional(ShowIds),
  },
  { $id: 'show', title: 'Show', saidElsewhere: showSaidElsewhere },
);

/** A show record as typed. */
export type ShowRecord = Static<typeof ShowRecord>;
