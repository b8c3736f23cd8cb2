/** Watch actions: tests what machines are told of the offers that a page lists. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { watchActions } from '../../src/content/watch-actions.ts';
import { watchListing } from '../../src/content/watch-listing.ts';
import { testWorld } from '../support/world.ts';

const test = suite('watch actions');

async function actions(...offers: readonly object[]) {
  const world = await testWorld({
    records: {
      providers: {
        one: {
          name: 'One',
          home: 'https://one.test/',
          hosts: ['one.test'],
          colours: { background: '#000000', text: '#ffffff' },
        },
      },
      shows: {
        desk: {
          title: 'Desk',
          type: 'film',
          years: { from: 2020 },
          offers: offers.map((offer) => ({
            provider: 'one',
            url: 'https://one.test/',
            regions: ['GB'],
            access: 'free',
            checked: '2026-12-01',
            ...offer,
          })),
        },
      },
    },
  });
  const listing = watchListing({ show: 'desk' }, world, undefined);
  return listing && watchActions(listing, 'Europe/London');
}

test('each kind of access has its category', async () => {
  const kinds = ['subscription', 'free', 'rent', 'buy'].map((access) => ({ access }));
  const found = await actions(...kinds);

  assert.equal(
    found?.map(({ actionAccessibilityRequirement: each }) => (each as { readonly category: string }).category),
    ['subscription', 'free', 'rental', 'purchase'],
  );
});

test('the last day ends with its last moment, in the zone of the site', async () => {
  const [found] = (await actions({ from: '2026-07-01', until: '2027-07-01' })) ?? [];

  assert.equal(found?.actionAccessibilityRequirement, {
    '@type': 'ActionAccessSpecification',
    category: 'free',
    availabilityStarts: '2026-07-01T00:00:00+01:00',
    availabilityEnds: '2027-07-02T00:00:00+01:00',
    eligibleRegion: ['GB'],
  });
});

test('the action leads to the provider’s own address', async () => {
  const [found] = (await actions({ affiliate: 'https://partner.test/' })) ?? [];

  assert.equal(found?.target, { '@type': 'EntryPoint', urlTemplate: 'https://one.test/' });
});

test('there is none for what cannot be watched', async () => {
  assert.is(await actions({ from: '2027-01-05' }, { access: 'rent', until: '2026-11-30' }), undefined);
});

test.run();
