/** Words of offers: tests what is said of cost, place and time. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readMoment } from '../../src/content/dates.ts';
import type { Offer } from '../../src/content/model.ts';
import { dayOf, offerFacts, regionsInWords } from '../../src/content/offer-words.ts';
import { testWorld } from '../support/world.ts';

const test = suite('words of offers');

const moment = (text: string) => {
  const read = readMoment(text, 'Europe/London');
  if (!('epoch' in read)) throw new TypeError(text);
  return read;
};
const offer: Offer = {
  provider: {
    id: 'one',
    file: 'one.yaml',
    name: 'One',
    home: 'https://one.test/',
    hosts: ['one.test'],
    colours: { background: '#000000', text: '#ffffff' },
  },
  url: 'https://one.test/',
  regions: ['GB'],
  access: 'rent',
  price: '£3.49 <b>',
  from: moment('2026-11-01'),
  until: moment('2027-01-01 00:00'),
  checked: moment('2026-12-01'),
};

test('time, cost and place stand in this order', async () => {
  const world = await testWorld();
  const facts = (state: Parameters<typeof offerFacts>[1]) => offerFacts(offer, state, world).toString();

  assert.is(facts('now'), 'Rent, £3.49 &lt;b&gt; · UK');
  assert.is(facts('coming'), 'From <time datetime="2026-11-01">1 November 2026</time> · Rent, £3.49 &lt;b&gt; · UK');
  assert.is(
    facts('leaving'),
    '<b>Leaving: last day <time datetime="2026-12-31">31 December 2026</time></b> · Rent, £3.49 &lt;b&gt; · UK',
  );
});

test('of what is gone, only that is said', async () => {
  assert.is(
    offerFacts(offer, 'gone', await testWorld()).toString(),
    'No longer available; last day <time datetime="2026-12-31">31 December 2026</time>',
  );
});

test('regions are a list in words, and an unknown code stays as it is', async () => {
  const world = await testWorld();

  assert.is(regionsInWords(['GB', 'US', 'IE'], world).toString(), 'UK, United States and Ireland');
  assert.is(regionsInWords(['QX'], world).toString(), 'QX');
});

test('a day is one of the site’s zone', async () => {
  const world = await testWorld({ site: { timeZone: 'Asia/Seoul' } });

  assert.is(dayOf(moment('2026-12-01 20:00'), world).toString(), '<time datetime="2026-12-02">2 December 2026</time>');
});

test.run();
