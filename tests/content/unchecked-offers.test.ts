/** Unchecked offers: tests when somebody should look at an offer again, and where that is said. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linkSite, marksOf, siteFile } from './small-site.ts';

const test = suite('unchecked offers');

const provider =
  'name: Netflix\nhome: https://www.netflix.com/\nhosts: [netflix.com]\ncolours: { background: "#000000", text: "#ffffff" }\n';
const offer = (checked: string, lines = '', id = 'netflix') =>
  `  - provider: ${id}\n    url: https://netflix.com/1\n    regions: [GB]\n    access: free\n    checked: ${checked}\n${lines}`;
/** The first offer begins on line 5. */
const show = (...offers: readonly string[]) =>
  `title: X\ntype: film\nyears: { from: 2022 }\noffers:\n${offers.join('')}`;

async function found(record: string, now: string, site = '') {
  const files = {
    '_data/site.yaml': siteFile + site,
    '_data/providers/netflix.yaml': provider,
    '_data/shows/x.yaml': record,
    'articles/a.md': '---\ntitle: A\nstandfirst: B.\ndate: 2020-01-01\nshows: [x]\n---\n{% watch %}\n\n{% watch %}\n',
    'articles/b.md': '---\ntitle: B\nstandfirst: B.\ndate: 2020-01-01\nshows: [x]\n---\n{% watch %}\n',
  };
  return (await linkSite(files, { now: Date.parse(now) })).problems;
}

test('an offer is to be looked at after ninety days, on the calendar of the site', async () => {
  assert.equal(await found(show(offer('2026-05-01')), '2026-07-30T22:59:59Z'), []);
  assert.equal(marksOf(await found(show(offer('2026-05-01')), '2026-07-30T23:00:00Z')), [
    '_data/shows/x.yaml:9:14 2026-05-01 offer/unchecked',
  ]);
});

test('it is said once for the offer, however many articles print it, and never stops a build', async () => {
  const [problem, ...others] = await found(show(offer('2026-05-01')), '2026-08-29T12:00:00Z');

  assert.is(problem?.severity, 'warning');
  assert.is(
    problem?.what,
    'This offer was last checked on 2026-05-01, 120 days ago. This site asks for a check every 90 days.',
  );
  assert.equal(others, []);
});

test('a site says itself how often', async () => {
  const at = (site: string) => found(show(offer('2026-05-01')), '2026-05-20T12:00:00Z', site);

  assert.is((await at('checkOffersEveryDays: 18\n')).length, 1);
  assert.is((await at('checkOffersEveryDays: 19\n')).length, 0);
});

test('what no page lists need not be looked at', async () => {
  assert.equal(await found(show(offer('2026-01-01', '    until: 2026-06-30\n')), '2026-07-01T12:00:00Z'), []);
  assert.equal(await found(show(offer('2026-01-01')), '2026-07-01T12:00:00Z', 'regions: [IE]\n'), []);
});

test('each offer is told at its own line, also below one whose provider nobody knows', async () => {
  const record = show(
    offer('2026-01-01', '', 'nobody'),
    offer('2026-06-30'),
    offer('2026-01-02', '    from: 2026-01-01\n'),
  );
  const problems = await found(record, '2026-07-01T12:00:00Z');

  assert.equal(
    marksOf(problems).filter((mark) => mark.endsWith('unchecked')),
    ['_data/shows/x.yaml:19:14 2026-01-02 offer/unchecked'],
  );
});

test('another mistake in the record does not hide it', async () => {
  const other = offer('2026-01-02').replace('[GB]', '[gb]');
  const unread = offer('2026-01-02', '    until: 31/06/26\n');
  const marks = marksOf(await found(show(unread, other).replace('film', 'flim'), '2026-07-01T12:00:00Z'));

  assert.equal(
    marks.filter((mark) => mark.endsWith('unchecked')),
    ['_data/shows/x.yaml:15:14 2026-01-02 offer/unchecked'],
  );
  assert.is(marks.length, 4);
});

test.run();
