/** Withdrawal: tests for what an author may say, and for the day it depends on. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readWithdrawal, withdrawalDateFault, withdrawalInWords } from '../../src/content/withdrawal.ts';
import { testWorld } from '../support/world.ts';

const test = suite('withdrawal');

const now = Date.UTC(2026, 11, 24, 6);
const isGone = (typed: boolean | string | undefined, zone = 'Europe/London') => readWithdrawal(typed, now, zone).isGone;

test('is yes or no', () => {
  assert.is(isGone(true), true);
  assert.is(isGone(false), false);
  assert.is(isGone(undefined), false);
});

test('may be a day, which decides from its first minute in the zone of the site', () => {
  assert.is(isGone('2026-12-24'), true);
  assert.is(isGone('2026-12-25'), false);
  assert.is(isGone('2026-12-24 06:00'), true);
  assert.is(isGone('2026-12-24 06:01'), false);
  assert.is(isGone('2026-12-24', 'America/New_York'), true);
  assert.is(isGone('2026-12-24', 'Pacific/Pago_Pago'), false);
});

test('may be a reason', () => {
  assert.equal(readWithdrawal('Its rights have run out.', now, 'UTC'), {
    isGone: true,
    reason: 'Its rights have run out.',
  });
});

test('with a date that does not exist is not yet, and says what is wrong', () => {
  assert.is(isGone('2026-02-31'), false);
  assert.match(withdrawalDateFault('2026-02-31', 'UTC')?.what ?? '', 'February 2026 has 28 days');
  assert.match(withdrawalDateFault('31/12/2026', 'UTC')?.fix ?? '', '2026-12-31');
  for (const typed of ['2026-12-31', 'Its rights have run out.', true, undefined])
    assert.is(withdrawalDateFault(typed, 'UTC'), undefined);
});

test('is said in words', async () => {
  const world = await testWorld();

  assert.is(withdrawalInWords(true, world), 'This video is no longer available.');
  assert.is(withdrawalInWords('2026-12-01', world), 'This video has not been available since 1 December 2026.');
  assert.is(withdrawalInWords('Rights.', world), 'This video is no longer available. Rights.');
});

test.run();
