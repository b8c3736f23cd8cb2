/** Problems of offers: tests links that lead to somebody else, and days in the wrong order. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('problems of offers');

const provider = (hosts: string) =>
  `name: Netflix\nhome: https://www.netflix.com/\nhosts: ${hosts}\ncolours: { background: "#000000", text: "#ffffff" }\n`;
/** The first line of the offer is line 5; what is added begins on line 10. */
const show = (url: string, lines = '') =>
  `title: X\ntype: film\nyears: { from: 2022 }\noffers:\n  - provider: netflix\n    url: ${url}\n    regions: [GB]\n` +
  `    access: free\n    checked: 2026-12-01\n${lines}`;
const problems = (url: string, lines = '', hosts = '[netflix.com]') =>
  problemsOf({ '_data/providers/netflix.yaml': provider(hosts), '_data/shows/x.yaml': show(url, lines) });

test('a link to the provider is fine', async () => {
  assert.equal(await problems('https://www.netflix.com/title/1'), []);
});

test('a link to somebody else is told where it stands', async () => {
  const found = await problems('https://netflix.com.evil.test/title/1');

  assert.equal(marksOf(found), ['_data/shows/x.yaml:6:10 https://netflix.com.evil.test/title/1 offer/wrong-host']);
  assert.is(found[0]?.what, 'This address does not belong to Netflix, whose hosts are: netflix.com.');
});

test('a provider whose record is broken makes no link wrong', async () => {
  const found = await problems('https://www.netflix.com/title/1', '', 'netflix.com');

  assert.equal(marksOf(found), ['_data/providers/netflix.yaml:3:8 netflix.com value/type']);
});

test('a last day before the first is told at the last', async () => {
  const found = await problems('https://netflix.com/', '    from: 2022-02-07\n    until: 2022-02-06\n');

  assert.equal(marksOf(found), ['_data/shows/x.yaml:11:12 2022-02-06 date/order']);
});

test('an offer may begin and end on one day', async () => {
  assert.equal(await problems('https://netflix.com/', '    from: 2022-02-07 09:00\n    until: 2022-02-07\n'), []);
  assert.equal(await problems('https://netflix.com/', '    from: 2022-02-07\n    until: 2022-02-07\n'), []);
});

test('what is not an address or a date is told by the schema alone', async () => {
  const found = await problems('www.netflix.com', '    until: soon\n');

  assert.equal(found.map(({ code }) => code).sort(), ['date/invalid', 'value/format']);
});

test.run();
