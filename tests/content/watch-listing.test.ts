/** Watch listing: tests which offers a page lists, and which of them share a link. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasAffiliateLink, type WatchWanted, wantedOffers, watchListing } from '../../src/content/watch-listing.ts';
import { testWorld } from '../support/world.ts';

const test = suite('watch listing');

const provider = (name: string) => ({
  name,
  home: `https://${name}.test/`,
  hosts: [`${name}.test`],
  colours: { background: '#000000', text: '#ffffff' },
});
const offer = (id: string, changed: object = {}) => ({
  provider: id,
  url: `https://www.${id}.test/`,
  regions: ['GB'],
  access: 'free',
  checked: '2026-12-01',
  ...changed,
});

async function listing(offers: readonly object[], wanted: WatchWanted = {}, site: object = {}) {
  const world = await testWorld({
    records: {
      providers: { one: provider('one'), two: provider('two') },
      shows: { desk: { title: 'Desk', type: 'film', years: { from: 2020 }, offers } },
    },
    site,
  });
  return watchListing({ show: 'desk', ...wanted }, world, undefined);
}

/** Each door as its provider, its link and the access of what is behind it. */
async function doors(offers: readonly object[], wanted: WatchWanted = {}) {
  const found = await listing(offers, wanted);
  return found?.doors.map(
    ({ provider: { name }, link, offers: behind, state }) =>
      `${name} ${state} ${link?.href ?? 'none'}: ${behind.map((each) => each.offer.access).join(', ')}`,
  );
}

test('is nothing without a show', async () => {
  assert.is(await listing([], { show: 'unknown' }), undefined);
});

test('offers of one address share a door, and those of one provider stand together', async () => {
  const rent = offer('one', { access: 'rent' });
  const buy = offer('one', { access: 'buy', url: 'https://one.test/buy' });

  assert.equal(await doors([offer('one'), offer('two'), rent, buy]), [
    'one now https://www.one.test/: free, rent',
    'one now https://one.test/buy: buy',
    'two now https://www.two.test/: free',
  ]);
});

test('what cannot be followed stands beside what can, else by itself', async () => {
  const coming = offer('one', { access: 'rent', from: '2027-01-05', url: 'https://one.test/later' });

  assert.equal(await doors([coming, offer('one')]), ['one now https://www.one.test/: rent, free']);
  assert.equal(await doors([coming]), ['one coming none: rent']);
});

test('a door stands as the best of its offers does', async () => {
  const leaving = offer('one', { until: '2026-12-31' });
  const coming = offer('one', { access: 'buy', from: '2027-01-05' });

  assert.equal(await doors([coming, leaving]), ['one leaving https://www.one.test/: buy, free']);
});

test('knows which doors have another beside them', async () => {
  const found = await listing([offer('one'), offer('one', { access: 'buy', url: 'https://one.test/b' }), offer('two')]);

  assert.equal(
    found?.doors.map(({ hasSibling }) => hasSibling),
    [true, true, false],
  );
});

test('a paid link is a door of its own, names the host it ends at, and counts only while it is open', async () => {
  const affiliate = 'https://partner.test/';
  const found = await listing([offer('one', { affiliate })]);

  assert.equal(found?.doors[0]?.link, { href: affiliate, isAffiliate: true, host: 'one.test' });
  assert.is(found && hasAffiliateLink(found), true);
  const coming = await listing([offer('one', { affiliate, from: '2027-01-05' })]);
  assert.is(coming && hasAffiliateLink(coming), false);
});

test('the regions of the arguments come before those of the site', async () => {
  const offers = [offer('one', { regions: ['GB', 'US'] })];

  assert.equal((await listing(offers, {}, { regions: ['US', 'CA'] }))?.regions, ['US', 'CA']);
  assert.equal((await listing(offers, { regions: ['GB'] }, { regions: ['US'] }))?.doors[0]?.offers[0]?.offer.regions, [
    'GB',
  ]);
});

test('what is over is wanted, although it is not listed', async () => {
  const world = await testWorld({
    records: {
      providers: { one: provider('one') },
      shows: {
        desk: { title: 'D', type: 'film', years: { from: 2020 }, offers: [offer('one', { until: '2020-01-01' })] },
      },
    },
  });
  const show = world.catalogue.shows.get('desk');

  assert.is(show && wantedOffers(show, {}, world.catalogue).length, 1);
  assert.equal(watchListing({ show: 'desk' }, world, undefined)?.doors, []);
  assert.is(watchListing({ show: 'desk' }, world, undefined)?.checked, undefined);
});

test.run();
