/** Outside ids: tests what an id of another catalogue looks like, and what is told of an address in its place. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PersonIds, ShowIds } from '../../src/content/outside-ids.ts';
import { compileSchema } from '../../src/core/schema.ts';

const test = suite('outside ids');

const ofShow = compileSchema(ShowIds, { noun: 'key' });
const ofPerson = compileSchema(PersonIds, { noun: 'key' });

const saidOf = (check: typeof ofShow, ids: object) => check(ids).map(({ finding }) => `${finding.what} ${finding.fix}`);

test('ids as the other catalogues write them fit', () => {
  const show = { imdb: 'tt14169960', tmdb: 99966, wikidata: 'Q85809338', eidr: '10.5240/7791-8534-2C23-9030-8610-5' };

  assert.equal(ofShow(show), []);
  assert.equal(ofPerson({ imdb: 'nm9869543', tmdb: 3194176, wikidata: 'Q61742893' }), []);
});

test('the id of a person is not that of a show, and the other way round', () => {
  assert.equal(saidOf(ofShow, { imdb: 'nm9869543' }), [
    '"imdb" is "nm9869543", which is not the IMDb id of a title, which begins with tt. This is the id of a person. Copy the address of the show from IMDb; its id begins with tt.',
  ]);
  assert.equal(saidOf(ofPerson, { imdb: 'tt14169960' }), [
    '"imdb" is "tt14169960", which is not the IMDb id of a person, which begins with nm. This is the id of a title. Copy the address of the person from IMDb; its id begins with nm.',
  ]);
  assert.is(ofPerson({ eidr: '10.5240/7791-8534-2C23-9030-8610-5' })[0]?.finding.code, 'key/unknown');
});

test('an address in place of an id is told the id that is in it', () => {
  const fixOf = (check: typeof ofShow, ids: object) => check(ids).map(({ finding }) => finding.fix);

  assert.equal(fixOf(ofShow, { imdb: 'https://www.imdb.com/title/tt14169960/?ref_=nv_sr_1' }), ['Write "tt14169960".']);
  assert.equal(fixOf(ofShow, { imdb: 'https://m.imdb.com/de/title/tt14169960/' }), ['Write "tt14169960".']);
  assert.equal(fixOf(ofPerson, { imdb: 'https://www.imdb.com/name/nm9869543/' }), ['Write "nm9869543".']);
  assert.equal(fixOf(ofShow, { tmdb: 'https://www.themoviedb.org/tv/99966-all-of-us-are-dead' }), ['Write 99966']);
  assert.equal(fixOf(ofPerson, { tmdb: 'https://www.themoviedb.org/person/3194176' }), ['Write 3194176']);
  assert.equal(fixOf(ofShow, { wikidata: 'https://www.wikidata.org/wiki/Q85809338#sitelinks' }), [
    'Write "Q85809338".',
  ]);
  assert.equal(fixOf(ofShow, { eidr: 'https://ui.eidr.org/view/content?id=10.5240/7791-8534-2C23-9030-8610-5' }), [
    'Write "10.5240/7791-8534-2C23-9030-8610-5".',
  ]);
});

test('an address of another kind of thing has no id to write', () => {
  assert.equal(
    ofShow({ imdb: 'https://www.imdb.com/name/nm9869543/' }).map(({ finding }) => finding.fix),
    ['This is the id of a person. Copy the address of the show from IMDb; its id begins with tt.'],
  );
});

test('letters of the wrong case are mended, and a number that is none of TMDB’s is told', () => {
  assert.equal(
    ofShow({ wikidata: 'q1', tmdb: 0 }).map(({ finding }) => `${finding.what} ${finding.fix}`),
    [
      '"tmdb" is the number 0, and must be at least 1. Write, for example, 99966',
      '"wikidata" is "q1", which is not a Wikidata id. Write "Q1".',
    ],
  );
});

test.run();
