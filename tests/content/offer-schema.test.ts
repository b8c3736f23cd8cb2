/** Offer: tests which offers a record can have. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { momentFormat } from '../../src/content/dates.ts';
import { OfferRecord } from '../../src/content/offer-schema.ts';
import { compileSchema } from '../../src/core/schema.ts';

const test = suite('offer');

const check = compileSchema(OfferRecord, { noun: 'key', formats: { moment: momentFormat } });
const offer = {
  provider: 'netflix',
  url: 'https://www.netflix.com/title/1',
  regions: ['GB'],
  access: 'rent',
  checked: '2026-12-01',
};
const faults = (changed: object) => check({ ...offer, ...changed }).map(({ path, finding }) => [...path, finding.code]);

test('may be short, and may have everything', () => {
  const affiliate = 'https://partner.test/?to=netflix';

  assert.equal(faults({}), []);
  assert.equal(faults({ affiliate, price: '£3.49', from: '2026-01-01', until: '2026-12-31 21:00' }), []);
});

test('has a whole address for its paid link, and regions of two capitals', () => {
  assert.equal(faults({ affiliate: 'partner.test' }), [['affiliate', 'value/format']]);
  assert.equal(faults({ regions: ['gb'] }), [['regions', 0, 'value/format']]);
  assert.equal(faults({ affiliate: true }), [['affiliate', 'value/type']]);
});

test('knows what other systems call its last day', () => {
  assert.equal(
    check({ ...offer, expires: '2026-12-31' }).map(({ finding }) => finding.fix),
    ['Write  until: 2026-12-31'],
  );
});

test.run();
