/** Night Desk: a series of which everything is known, and a film of which little is, with their people. */

/** Records of the people and of both shows. */
export const nightDesk = {
  people: { ana: { name: 'Ana Ruiz' }, leo: { name: 'Leo Marsh' } },
  shows: {
    'night-desk': {
      title: 'Night Desk',
      type: 'series',
      originalTitle: { text: '밤의 책상', language: 'ko' },
      years: { from: 2022, to: 2024 },
      genres: ['Drama', 'Horror'],
      countries: ['KR', 'GB'],
      synopsis: 'The presses stop.',
      runtimeMinutes: 50,
      poster: { src: 'night-desk.jpg', alt: 'A desk' },
      seasons: [{ number: 1 }, { number: 2 }],
      cast: [{ character: 'Mara Voss', actor: 'ana' }],
      crew: [
        { job: 'director', person: 'leo' },
        { job: 'Writer', person: 'ana' },
        { job: 'creator', person: 'leo' },
        { job: 'caterer', person: 'ana' },
      ],
      ids: { imdb: 'tt1234567', tmdb: 5, wikidata: 'Q5', eidr: '10.5240/7791-8534-2C23-9030-8610-5' },
    },
    mud: { title: 'Mud', type: 'film', years: { from: 2020 }, runtimeMinutes: 90, ids: { tmdb: 7 } },
  },
};
