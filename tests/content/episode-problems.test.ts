/** Problems of episodes: tests for dates, years and numbers that do not fit together. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('problems of episodes');

const problems = (seasons: string, years = '{ from: 2022, to: 2023 }') =>
  problemsOf({ '_data/shows/x.yaml': `title: X\ntype: series\nyears: ${years}\nseasons:\n${seasons}` });

test('an episode from before the one it follows is a warning at its date', async () => {
  const found = await problems(
    '  - number: 1\n    episodes:\n      - { number: 1, airDate: 2022-02-02 }\n      - { number: 2, airDate: 2022-01-26 }\n',
  );

  assert.equal(marksOf(found), ['_data/shows/x.yaml:8:31 2022-01-26 episode/order']);
  assert.is(found[0]?.severity, 'warning');
  assert.is(found[0]?.what, 'It was first shown on 2022-01-26, and episode 1, which comes before it, on 2022-02-02.');
});

test('several on one day are in order, and specials may come as they like', async () => {
  assert.equal(
    await problems(
      '  - number: 0\n    episodes: [{ number: 1, airDate: 2022-12-25 }, { number: 2, airDate: 2022-02-01 }]\n' +
        '  - number: 1\n    episodes: [{ number: 2, airDate: 2022-02-02 }, { number: 1, airDate: 2022-02-02 }]\n',
    ),
    [],
  );
});

test('a year outside those of the show is told at the season and at the episode', async () => {
  const found = await problems('  - number: 1\n    year: 2021\n    episodes: [{ number: 1, airDate: 2024-01-05 }]\n');

  assert.equal(marksOf(found), [
    '_data/shows/x.yaml:6:11 2021 episode/years',
    '_data/shows/x.yaml:7:38 2024-01-05 episode/years',
  ]);
  assert.is(found[0]?.fix, 'Correct the date, or write from: 2021 in "years".');
});

test('a show that is still running has no last year to be after', async () => {
  assert.equal(
    await problems('  - number: 1\n    episodes: [{ number: 1, airDate: 2026-01-05 }]\n', '{ from: 2022 }'),
    [],
  );
});

test('numbers that are missing between two others are told at the one after them', async () => {
  const found = await problems('  - number: 1\n    episodes: [{ number: 1 }, { number: 5 }]\n  - number: 3\n');

  assert.equal(marksOf(found), ['_data/shows/x.yaml:6:41 5 episode/gap', '_data/shows/x.yaml:7:13 3 episode/gap']);
  assert.equal(
    found.map(({ what }) => what),
    ['Season 2 is missing before 3.', 'Episodes 2 to 4 are missing before 5.'],
  );
});

test('a number that is wrong may be the one that is missing', async () => {
  const found = await problems(
    '  - number: 1\n    episodes: [{ number: 1 }, { number: two }, { number: 3 }]\n' +
      '  - number: 2\n    episodes: [{ number: 1 }, { number: 1 }, { number: 3 }]\n',
  );

  assert.equal(marksOf(found), ['_data/shows/x.yaml:6:41 two value/type', '_data/shows/x.yaml:8:41 1 value/duplicate']);
});

test('more is missing than one wrong number can be', async () => {
  const found = await problems('  - number: 1\n    episodes: [{ number: 1 }, { number: 1 }, { number: 4 }]\n');

  assert.equal(marksOf(found), ['_data/shows/x.yaml:6:41 1 value/duplicate', '_data/shows/x.yaml:6:56 4 episode/gap']);
});

test('nothing is outside of years that end before they begin', async () => {
  const found = await problems('  - number: 1\n    year: 2021\n', '{ from: 2022, to: 2020 }');

  assert.equal(
    found.map(({ code }) => code),
    ['date/order'],
  );
});

test('a number that there cannot be is no beginning', async () => {
  assert.equal(marksOf(await problems('  - number: -1\n  - number: 2\n')), ['_data/shows/x.yaml:5:13 -1 value/range']);
  assert.equal(marksOf(await problems('  - number: 1.5\n  - number: 4\n')), ['_data/shows/x.yaml:5:13 1.5 value/type']);
});

test('a line that cannot be read may be the one that is missing', async () => {
  const found = await problems(
    '  - number: 1\n    episodes:\n      - { number: 1 }\n      - { number: 2\n      - { number: 3 }\n',
  );

  assert.equal(
    found.map(({ code }) => code),
    ['yaml/syntax'],
  );
});

test('a record may begin where it likes', async () => {
  assert.equal(await problems('  - number: 3\n    episodes: [{ number: 4 }, { number: 5 }]\n'), []);
  assert.equal(await problems('  - number: 0\n  - number: 2\n'), []);
});

test('dates and numbers that are none are passed over', async () => {
  const found = await problems(
    '  - number: x\n    episodes: 7\n  - 8\n  - number: 1\n    episodes: [{ number: 1, airDate: soon }, {}]\n',
  );

  assert.equal(
    marksOf(found).filter((mark) => mark.includes('episode/')),
    [],
  );
});

test.run();
