/** Show record: tests what is told of a show's file. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('show record');

const file = '_data/shows/night-desk.yaml';
/** What is added begins on line 4. */
const show = (lines: string) =>
  problemsOf({ [file]: `title: Night Desk\ntype: series\nyears: { from: 2022 }\n${lines}` });

test('title, type and years are enough', async () => {
  assert.equal(await show(''), []);
});

test('a wrong type names the one that was meant', async () => {
  const typed = (type: string) => problemsOf({ [file]: `title: X\ntype: ${type}\nyears: { from: 2022 }\n` });
  const [problem] = await typed('movie');

  assert.is(problem?.what, '"type" is "movie", and must be one of: series, film.');
  assert.is(problem?.fix, 'Write "film".');
  assert.is((await typed('seires'))[0]?.fix, 'Write "series".');
  assert.is((await typed('podcast'))[0]?.fix, 'Choose one of them.');
});

test('a date in place of a year is told its year', async () => {
  const [problem] = await problemsOf({ [file]: 'title: X\ntype: film\nyears: { from: "2022-02-07" }\n' });

  assert.is(problem?.fix, 'Write 2022');
});

test('an original title alone becomes a group that can be typed as it stands', async () => {
  const [problem] = await show('originalTitle: Le Lido\n');

  assert.is(problem?.fix, 'Write { text: Le Lido, language: ko }, with the code of its own language in place of ko.');
  assert.equal(await show('originalTitle: { text: Le Lido, language: ko }\n'), []);
});

test('a poster written as a path is shown as keys', async () => {
  const [problem] = await show('poster: night-desk.jpg\n');

  assert.equal(problem && marksOf([problem]), [`${file}:4:9 night-desk.jpg value/type`]);
  assert.is(problem?.what, '"poster" is "night-desk.jpg", and must be a group of keys.');
  assert.is(problem?.fix, 'Write { src: night-desk.jpg, alt: what the picture shows }.');
});

test('episodes deep in seasons are found in block style', async () => {
  const problems = await show(
    'seasons:\n  - number: 1\n    episodes:\n      - number: one\n        title:\n        airDate: 31/12/2021\n',
  );

  assert.equal(marksOf(problems), [
    `${file}:7:17 one value/type`,
    `${file}:8:9 title value/type`,
    `${file}:9:18 31/12/2021 date/invalid`,
  ]);
  assert.is(
    problems[0]?.what,
    '"number" in item 1 of "episodes" in item 1 of "seasons" is "one", and must be a whole number.',
  );
});

test('a cast member without an actor is pointed at', async () => {
  const [problem] = await show('cast:\n  - character: Eve\n');

  assert.equal(problem && marksOf([problem]), [`${file}:5:5 character: Eve key/missing`]);
  assert.is(problem?.what, 'The key "actor" is missing in item 1 of "cast".');
});

test('a cast written as text is shown by an example', async () => {
  const [problem] = await show('cast: 5\n');

  assert.is(problem?.fix, 'Write, for example, [{ character: Choi Nam-ra, actor: cho-yi-hyun }].');
});

test('regions are codes of two capitals', async () => {
  const [problem] = await show('countries: [kr]\n');

  assert.is(problem?.what, 'Item 1 of "countries" is "kr", which is not a country code of two capitals.');
});

test('years are numbers of years in which there were films', async () => {
  const problems = await problemsOf({ [file]: 'title: X\ntype: film\nyears: { from: 1700, to: "2022" }\n' });

  assert.equal(marksOf(problems), [`${file}:3:16 1700 value/range`, `${file}:3:26 "2022" value/type`]);
});

test.run();
