/** Problems of shows: tests for years in the wrong order, and seasons and episodes that are there twice. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('problems of shows');

const problems = (lines: string) => problemsOf({ '_data/shows/x.yaml': `title: X\ntype: series\n${lines}` });

test('a last year before the first is told at the last', async () => {
  const found = await problems('years: { from: 2022, to: 2021 }\n');

  assert.equal(marksOf(found), ['_data/shows/x.yaml:3:26 2021 date/order']);
});

test('a show may begin and end in one year', async () => {
  assert.equal(await problems('years: { from: 2022, to: 2022 }\n'), []);
});

test('a season that is there twice is told at its second number', async () => {
  const found = await problems('years: { from: 2022 }\nseasons:\n  - number: 1\n  - number: 2\n  - number: 1\n');

  assert.equal(marksOf(found), ['_data/shows/x.yaml:7:13 1 value/duplicate']);
});

test('an episode may have the number of one in another season, not of one in its own', async () => {
  const found = await problems(
    'years: { from: 2022 }\nseasons:\n  - number: 1\n    episodes: [{ number: 1 }, { number: 1 }]\n' +
      '  - number: 2\n    episodes: [{ number: 1 }]\n',
  );

  assert.equal(marksOf(found), ['_data/shows/x.yaml:6:41 1 value/duplicate']);
});

test.run();
