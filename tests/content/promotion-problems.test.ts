/** Problems of promotions: tests days in the wrong order. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf, siteFile } from './small-site.ts';

const test = suite('problems of promotions');

/** Its dates begin on line 13. */
const problems = (dates: string) =>
  problemsOf({
    '_data/site.yaml': `${siteFile}promotions:\n  winter:\n    title: A\n    url: /a/\n    action: Try it\n${dates}`,
  });

test('a last day before the first is told at the last', async () => {
  const found = await problems('    from: 2026-12-01\n    until: 2026-11-30\n');

  assert.equal(marksOf(found), ['_data/site.yaml:14:12 2026-11-30 date/order']);
  assert.is(found[0]?.what, '"until" is 2026-11-30, which is before "from", 2026-12-01.');
});

test('a promotion may begin and end on one day, and needs no end', async () => {
  assert.equal(await problems('    from: 2026-12-01\n    until: 2026-12-01\n'), []);
  assert.equal(await problems('    from: 2026-12-01\n'), []);
});

test('a date that does not exist is in no order', async () => {
  const found = await problems('    from: 2026-12-01\n    until: 2026-02-30\n');

  assert.equal(marksOf(found), ['_data/site.yaml:14:12 2026-02-30 date/invalid']);
});

test.run();
