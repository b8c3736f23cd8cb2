/** Overlapping offers: tests which two offers of a show cannot both be meant. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf } from './small-site.ts';

const test = suite('overlapping offers');

const provider = (name: string) =>
  `name: ${name}\nhome: https://${name}.test/\nhosts: [${name}.test]\ncolours: { background: "#000000", text: "#ffffff" }\n`;
const offer = (changed: Readonly<Record<string, unknown>>) => ({
  provider: 'one',
  url: `https://${changed.provider ?? 'one'}.test/`,
  regions: ['GB', 'IE'],
  access: 'rent',
  checked: '2026-12-01',
  ...changed,
});

/** The problems of a show with these offers, the first of which is on line 5. */
function problems(...offers: readonly Readonly<Record<string, unknown>>[]) {
  const lines = offers.map((each) => `  - ${JSON.stringify(offer(each))}\n`).join('');
  return problemsOf({
    '_data/providers/one.yaml': provider('one').replace('one', 'One'),
    '_data/providers/two.yaml': provider('two'),
    '_data/shows/x.yaml': `title: X\ntype: film\nyears: { from: 2022 }\noffers:\n${lines}`,
  });
}

test('the later of two is told, with the line of the other', async () => {
  const found = await problems({ price: '£3.49' }, { regions: ['IE', 'US'], price: '£4.49' });

  assert.equal(marksOf(found), ['_data/shows/x.yaml:6:17 "one" offer/overlap']);
  assert.is(found[0]?.severity, 'warning');
  assert.is(found[0]?.what, 'The offer in line 5 is also "rent" on One for IE, at the same time.');
});

test('two kinds of access, two providers or two regions are two offers', async () => {
  assert.equal(await problems({}, { access: 'buy' }), []);
  assert.equal(await problems({}, { provider: 'two' }), []);
  assert.equal(await problems({}, { regions: ['US'] }), []);
});

test('one may follow the other, and may not begin on its last day', async () => {
  assert.equal(await problems({ until: '2026-12-31' }, { from: '2027-01-01' }), []);
  assert.equal(await problems({ from: '2027-01-01' }, { until: '2026-12-31' }), []);
  assert.is((await problems({ until: '2026-12-31' }, { from: '2026-12-31' })).length, 1);
});

test('of three that are the same, two are told', async () => {
  assert.equal(marksOf(await problems({}, {}, {})), [
    '_data/shows/x.yaml:6:17 "one" offer/overlap',
    '_data/shows/x.yaml:7:17 "one" offer/overlap',
  ]);
});

test('a day that cannot be read overlaps with nothing', async () => {
  const found = await problems({}, { from: 'soon' });

  assert.equal(
    found.map(({ code }) => code),
    ['date/invalid'],
  );
});

test.run();
