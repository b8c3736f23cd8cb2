/** Eleventy's addresses: tests of what is made of what Eleventy says. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eleventyAddresses } from '../../src/eleventy/eleventy-addresses.ts';

const test = suite('addresses of Eleventy');

test('files have their first address, and addresses their file, but for those that only stand for pages', () => {
  const { all, owners, addressOf, has } = eleventyAddresses(
    {
      inputPathToUrl: {
        './pages/about.md': ['/about/'],
        './pages/list.njk': ['/list/', '/list/2/'],
        './pages/data.njk': [false],
        './pages/standfirst.11ty.js': ['/2026/story/'],
      },
    },
    ['/feed.xml'],
  );

  assert.equal([...all], ['/about/', '/list/', '/list/2/', '/2026/story/', '/feed.xml']);
  assert.equal(
    [...owners],
    [
      ['/about/', 'pages/about.md'],
      ['/list/', 'pages/list.njk'],
      ['/list/2/', 'pages/list.njk'],
    ],
  );
  assert.is(addressOf('pages/list.njk'), '/list/');
  assert.is(addressOf('pages/data.njk'), undefined);
  assert.ok(has('pages/data.njk'));
  assert.not.ok(has('pages/other.md'));
});

test.run();
