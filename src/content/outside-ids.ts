/** Outside ids: what other catalogues call a show or a person. A pasted address is told the id that is in it. */
import { Type } from 'typebox';
import { record } from './schema-parts.ts';

const Tmdb = Type.Integer({
  title: 'TMDB id',
  minimum: 1,
  examples: [99966],
  inAddress: '^https?://(?:www\\.)?themoviedb\\.org/(?:[a-z-]+/)*(\\d+)',
});

const Wikidata = Type.String({
  title: 'Wikidata id',
  description: 'a Wikidata id',
  pattern: '^Q[1-9]\\d*$',
  examples: ['Q85809338'],
  inAddress: '^https?://(?:[a-z]+\\.)?wikidata\\.org/(?:\\w+/)*(?:Item:)?(Q[1-9]\\d*)',
});

const about = {
  title: 'Ids in other catalogues',
  why: 'Search engines learn from them what is meant.',
};

/** The ids of a show. */
export const ShowIds = record(
  {
    imdb: Type.Optional(
      Type.String({
        title: 'IMDb id',
        description: 'the IMDb id of a title, which begins with tt',
        pattern: '^tt\\d{7,9}$',
        whenLike: {
          'nm\\d{7,9}': 'This is the id of a person. Copy the address of the show from IMDb; its id begins with tt.',
        },
        examples: ['tt14169960'],
        inAddress: '^https?://(?:[a-z]+\\.)?imdb\\.com/(?:[a-z-]+/)*(tt\\d{7,9})',
      }),
    ),
    tmdb: Type.Optional(Tmdb),
    wikidata: Type.Optional(Wikidata),
    eidr: Type.Optional(
      Type.String({
        title: 'EIDR',
        description: 'an EIDR',
        pattern: '^10\\.5240/([0-9A-F]{4}-){5}[0-9A-Z]$',
        examples: ['10.5240/7791-8534-2C23-9030-8610-5'],
        inAddress: '^https?://(?:ui\\.eidr|doi|www\\.doi|dx\\.doi)\\.org/\\S*?(10\\.5240/(?:[0-9A-F]{4}-){5}[0-9A-Z])',
      }),
    ),
  },
  { ...about, examples: [{ imdb: 'tt14169960' }] },
);

/** The ids of a person. */
export const PersonIds = record(
  {
    imdb: Type.Optional(
      Type.String({
        title: 'IMDb id',
        description: 'the IMDb id of a person, which begins with nm',
        pattern: '^nm\\d{7,9}$',
        whenLike: {
          'tt\\d{7,9}': 'This is the id of a title. Copy the address of the person from IMDb; its id begins with nm.',
        },
        examples: ['nm9869543'],
        inAddress: '^https?://(?:[a-z]+\\.)?imdb\\.com/(?:[a-z-]+/)*(nm\\d{7,9})',
      }),
    ),
    tmdb: Type.Optional(Tmdb),
    wikidata: Type.Optional(Wikidata),
  },
  { ...about, examples: [{ imdb: 'nm9869543' }] },
);
