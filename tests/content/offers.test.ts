/** Offers: tests how an offer stands at a moment, and whose an address is. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { endOf, type Moment, readMoment } from '../../src/content/dates.ts';
import type { Offer } from '../../src/content/model.ts';
import { belongsToHosts, daysSinceCheck, isLive, isOpen, offerState, offersIn } from '../../src/content/offers.ts';

const test = suite('offers');

const ZONE = 'America/Los_Angeles';
function moment(text: string): Moment {
  const read = readMoment(text, ZONE);
  if (!('epoch' in read)) throw new TypeError(text);
  return read;
}
const state = (now: string, from?: string, until?: string) =>
  offerState(
    { from: from === undefined ? undefined : moment(from), until: until === undefined ? undefined : moment(until) },
    moment(now).epoch,
    ZONE,
  );

test('an offer without dates is there', () => {
  assert.is(state('2022-02-07'), 'now');
});

test('it comes at the beginning of its first day, in the zone of the site', () => {
  assert.is(state('2022-02-06 23:59', '2022-02-07'), 'coming');
  assert.is(state('2022-02-07 00:00', '2022-02-07'), 'now');
});

test('it lasts to the end of its last day', () => {
  assert.is(state('2022-02-07 23:59', undefined, '2022-02-07'), 'leaving');
  assert.is(state('2022-02-08 00:00', undefined, '2022-02-07'), 'gone');
});

test('with a time, it lasts to that time', () => {
  assert.is(state('2022-02-07 11:59', undefined, '2022-02-07 12:00'), 'leaving');
  assert.is(state('2022-02-07 12:00', undefined, '2022-02-07 12:00'), 'gone');
});

test('it is leaving in its last thirty days', () => {
  assert.is(state('2022-01-01', undefined, '2022-06-30'), 'now');
  assert.is(state('2022-06-15', undefined, '2022-06-30'), 'leaving');
});

test('the last day has the hours that the clocks give it', () => {
  const hours = (endOf(moment('2022-03-13'), ZONE) - moment('2022-03-13').epoch) / 3_600_000;

  assert.is(hours, 23);
});

test('an address belongs to a host and to what is below it, and not to what only ends alike', () => {
  assert.is(belongsToHosts('https://netflix.com/title/1', ['netflix.com']), true);
  assert.is(belongsToHosts('https://WWW.Netflix.com/title/1', ['netflix.com']), true);
  assert.is(belongsToHosts('https://notnetflix.com/', ['netflix.com']), false);
  assert.is(belongsToHosts('https://netflix.com.evil.test/', ['netflix.com']), false);
  assert.is(belongsToHosts('https://evil.test/?netflix.com', ['netflix.com']), false);
  assert.is(belongsToHosts('not an address', ['netflix.com']), false);
});

const offer = (regions: readonly string[]): Offer => ({
  provider: {
    id: 'one',
    file: 'one.yaml',
    name: 'One',
    home: 'https://one.test/',
    hosts: ['one.test'],
    colours: { background: '#000000', text: '#ffffff' },
  },
  url: 'https://one.test/',
  regions: [...regions],
  access: 'free',
  checked: moment('2022-02-07'),
});

test('it can be watched now and while it is leaving', () => {
  assert.equal((['coming', 'now', 'leaving', 'gone'] as const).map(isOpen), [false, true, true, false]);
  assert.is(isLive({ ...offer([]), until: moment('2022-02-07') }, moment('2022-02-07 23:59').epoch, ZONE), true);
  assert.is(isLive({ ...offer([]), until: moment('2022-02-07') }, moment('2022-02-08').epoch, ZONE), false);
});

test('days since a check are days of the calendar, whatever the clocks do', () => {
  const days = (now: string) => daysSinceCheck(offer([]), moment(now).epoch, ZONE);

  assert.is(days('2022-02-07 23:59'), 0);
  assert.is(days('2022-02-08 00:00'), 1);
  assert.is(days('2022-03-14 00:00'), 35);
});

test('offers hold in the regions that are wanted, and the first region comes first', () => {
  const regionsOf = (wanted: readonly string[] | undefined) =>
    offersIn([offer(['US', 'IE']), offer(['FR']), offer(['GB', 'IE'])], wanted).map(({ regions }) => regions);

  assert.equal(regionsOf(undefined), [['US', 'IE'], ['FR'], ['GB', 'IE']]);
  assert.equal(regionsOf(['GB', 'IE']), [['GB', 'IE'], ['IE']]);
  assert.equal(regionsOf(['DE']), []);
});

test.run();
