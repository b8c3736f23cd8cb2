/** Dates of an article: tests that they are read in the site's zone and stand in the right order. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { articleDates } from '../../src/content/article-dates.ts';
import { articleOf, markOf, readSite } from './small-site.ts';

const test = suite('dates of an article');

async function datesOf(lines: string, zone = 'Europe/London') {
  const { articles } = await readSite({ 'articles/a.md': articleOf(`title: T\nstandfirst: S\n${lines}`) });
  const [file] = articles;
  if (!file) throw new TypeError('no article');
  return articleDates(file, zone);
}

test('both dates are moments in the zone', async () => {
  const { date, updated, problems } = await datesOf('date: 2022-07-07\nupdated: 2022-07-08 09:30\n');

  assert.equal(date, { epoch: Date.UTC(2022, 6, 6, 23), hasTime: false });
  assert.equal(updated, { epoch: Date.UTC(2022, 6, 8, 8, 30), hasTime: true });
  assert.equal(problems, []);
});

test('a time that the zone does not have is a problem at the value', async () => {
  const { date, problems } = await datesOf('date: "2022-03-27 01:30"\n');

  assert.is(date, undefined);
  assert.equal(problems.map(markOf), ['articles/a.md:4:7 "2022-03-27 01:30"']);
  assert.is(problems[0]?.code, 'date/invalid');
  assert.is(
    problems[0]?.what,
    '"date" is "2022-03-27 01:30", which does not exist in Europe/London: the clocks went forward over it.',
  );
});

test('a time that the zone had twice is a warning at the value', async () => {
  const { date, problems } = await datesOf('date: 2026-10-25 01:30\n');

  assert.ok(date?.hasTime);
  assert.equal(problems.map(markOf), ['articles/a.md:4:7 2026-10-25 01:30']);
  assert.equal(
    problems.map(({ code, severity }) => `${code} ${severity}`),
    ['date/invalid warning'],
  );
});

test('what the schema has reported is not said again', async () => {
  for (const lines of ['date: 2022-02-31\n', 'date: 5\n', 'date:\n', '']) {
    const { date, problems } = await datesOf(lines);

    assert.is(date, undefined, lines);
    assert.equal(problems, [], lines);
  }
});

test('an update before the publication is a problem at the update', async () => {
  const { problems } = await datesOf('updated: 2022-02-06\ndate: 2022-02-07\n');

  assert.equal(problems.map(markOf), ['articles/a.md:4:10 2022-02-06']);
  assert.is(problems[0]?.code, 'date/order');
  assert.is(problems[0]?.what, '"updated" is 2022-02-06, which is before "date", 2022-02-07.');
});

test('an update an hour too early is a problem on the same day', async () => {
  const { problems } = await datesOf('date: 2022-02-07 09:30\nupdated: 2022-02-07 08:30\n');

  assert.is(problems.length, 1);
});

test('an update on the day of publication, without a time, agrees with any time', async () => {
  assert.equal((await datesOf('date: 2022-02-07 09:30\nupdated: 2022-02-07\n')).problems, []);
  assert.equal((await datesOf('date: 2022-02-07 09:30\nupdated: 2022-2-7\n')).problems, []);
});

test('the day of publication is that of the site, not that of the offset', async () => {
  const { problems } = await datesOf('date: 2022-02-08T06:00:00+09:00\nupdated: 2022-02-07\n');

  assert.equal(problems, []);
});

test('the same moment twice is fine', async () => {
  assert.equal((await datesOf('date: 2022-02-07 09:30\nupdated: 2022-02-07T09:30:00Z\n')).problems, []);
});

test.run();
