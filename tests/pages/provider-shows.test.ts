/** Provider shows: tests how a show stands with a provider when it has several offers there. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { providerShows } from '../../src/pages/provider-shows.ts';
import { testWorld } from '../support/world.ts';

const test = suite('provider shows');

const provider = (name: string) => ({
  name,
  home: `https://${name}.test/`,
  hosts: [`${name}.test`],
  colours: { background: '#000000', text: '#ffffff' },
});
const offer = (id: string, dates: object) => ({
  provider: id,
  url: `https://${id}.test/1`,
  regions: ['GB'],
  access: 'free',
  checked: '2026-11-20',
  ...dates,
});
const OVER = { from: '2025-01-01', until: '2025-12-31' };
const LEAVING = { until: '2026-12-31' };
const COMING = { from: '2027-01-02' };

/** What each provider has of one show with these offers, on 24 December 2026: `one: leaving now,leaving`. */
async function standing(...offers: readonly object[]): Promise<readonly string[]> {
  const { catalogue, now } = await testWorld({
    records: {
      providers: { one: provider('one'), two: provider('two') },
      shows: { mud: { title: 'Mud', type: 'film', years: { from: 2020 }, offers } },
    },
  });
  return [...providerShows(catalogue, now)].map(
    ([id, shows]) => `${id}: ${shows.map(({ state, offers: of }) => `${state} ${of.map((each) => each.state)}`)}`,
  );
}

test('each show is there once, however many offers a provider has of it', async () => {
  assert.equal(await standing(offer('one', {}), offer('one', { access: 'buy', price: '£9' }), offer('two', {})), [
    'one: now now,now',
    'two: now now',
  ]);
});

test('a show is leaving as soon as one offer is', async () => {
  assert.equal(await standing(offer('one', {}), offer('one', { ...LEAVING, regions: ['IE'] })), [
    'one: leaving now,leaving',
  ]);
});

test('a show is coming only while it cannot be watched', async () => {
  assert.equal(await standing(offer('one', COMING)), ['one: coming coming']);
  assert.equal(await standing(offer('one', COMING), offer('one', { regions: ['IE'] })), ['one: now coming,now']);
});

test('an offer that holds nowhere the site’s readers are is not there', async () => {
  const { catalogue, now } = await testWorld({
    site: { regions: ['GB'] },
    records: {
      providers: { one: provider('one'), two: provider('two') },
      shows: {
        mud: {
          title: 'Mud',
          type: 'film',
          years: { from: 2020 },
          offers: [offer('one', { regions: ['US'] }), offer('two', { regions: ['US', 'GB'] })],
        },
      },
    },
  });

  const shows = providerShows(catalogue, now);

  assert.equal([...shows.keys()], ['two']);
  assert.equal(shows.get('two')?.[0]?.offers[0]?.offer.regions, ['GB']);
});

test('what is over is not there', async () => {
  assert.equal(await standing(offer('one', OVER)), []);
  assert.equal(await standing(offer('one', OVER), offer('one', {})), ['one: now now']);
});

test.run();
