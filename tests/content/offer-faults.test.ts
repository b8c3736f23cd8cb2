/** Faults of watch boxes: tests what is not true in one, at which argument, and how much it weighs. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { offerFaults } from '../../src/content/offer-faults.ts';
import type { WatchWanted } from '../../src/content/watch-listing.ts';
import { testWorld } from '../support/world.ts';

const test = suite('faults of watch boxes');

const offer = {
  provider: 'one',
  url: 'https://one.test/',
  regions: ['GB'],
  access: 'free',
  checked: '2026-12-01',
  until: '2026-12-31',
};

const service = {
  home: 'https://one.test/',
  hosts: ['one.test'],
  colours: { background: '#000000', text: '#ffffff' },
};

/** Each fault as its argument, code and weight. */
async function faults(...given: Parameters<typeof findings>) {
  const found = await findings(...given);
  return found.map(({ argument, finding }) => `${argument} ${finding.code} ${finding.severity ?? 'error'}`);
}

async function findings(wanted: WatchWanted, now = '2026-12-24', site: object = {}) {
  const { catalogue, now: moment } = await testWorld({
    now,
    site,
    records: {
      providers: {
        one: { name: 'One', ...service },
        'two-and-more': { name: 'Two+', ...service },
      },
      shows: {
        desk: { title: 'Desk', type: 'film', years: { from: 2020 }, offers: [offer] },
        bare: { title: 'Bare', type: 'film', years: { from: 2020 } },
      },
    },
  });
  return offerFaults(wanted, { catalogue, now: moment, isThere: () => true });
}

test('there is none while there is something to watch', async () => {
  assert.equal(await faults({ show: 'desk' }), []);
  assert.equal(await faults({ show: 'desk', provider: 'one', regions: ['IE', 'GB'] }), []);
});

test('what does not exist is an error at its argument', async () => {
  assert.equal(await faults({ show: 'desc', provider: 'won' }), [
    'provider provider/unknown error',
    'show show/unknown error',
  ]);
});

test('the name of a provider in place of its id is told the id', async () => {
  const [fault] = await findings({ show: 'desk', provider: 'two+' });

  assert.is(fault?.finding.fix, 'Write "two-and-more".');
});

test('what there is no offer for is a warning at the argument that asks for it', async () => {
  assert.equal(await faults({ show: 'bare' }), ['undefined offer/missing warning']);
  assert.equal(await faults({ show: 'bare', provider: 'one' }), ['provider offer/missing warning']);
  assert.equal(await faults({ show: 'desk', regions: ['US'] }), ['regions offer/missing warning']);
  assert.equal(await faults({ show: 'desk' }, '2026-12-24', { regions: ['US'] }), ['undefined offer/missing warning']);
});

test('what is over is a warning', async () => {
  assert.equal(await faults({ show: 'desk' }, '2027-01-01'), ['undefined offer/closed warning']);
});

test.run();
