/** Affiliate disclosure: tests its sentence, with and without a policy of the site. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { affiliateDisclosure } from '../../src/content/affiliate-disclosure.ts';
import { testWorld } from '../support/world.ts';

const test = suite('affiliate disclosure');

test('a site without a policy says what such links are', async () => {
  const said = affiliateDisclosure(await testWorld({ words: { affiliateDisclosure: 'Paid & marked.' } }), (url) => url);

  assert.is(said.toString(), 'Paid &amp; marked.');
});

test('the policy is linked at the address that fits', async () => {
  const world = await testWorld({
    site: { affiliatePolicy: '/affiliates/' },
    words: { affiliateDisclosure: 'Paid.', affiliatePolicyLink: 'Policy' },
  });

  assert.is(
    affiliateDisclosure(world, (url) => `https://a.test${url}`).toString(),
    'Paid. <a href="https://a.test/affiliates/">Policy</a>',
  );
});

test.run();
