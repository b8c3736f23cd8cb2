/** Address book: tests of what it remembers of where templates were. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { useAddressBook } from '../../src/eleventy/address-book.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';

const book = suite('address book');

book('a template that is held back keeps the address that it had, and does not take it', async () => {
  const eleventy = fakeEleventy();
  const addresses = useAddressBook(eleventy.config);

  await eleventy.emit('eleventy.contentMap', { inputPathToUrl: { './pages/a.md': ['/a/'], './pages/b.md': ['/b/'] } });
  await eleventy.emit('eleventy.contentMap', { inputPathToUrl: { './pages/a.md': [], './pages/b.md': ['/c/'] } });

  assert.equal(addresses.lastOf('pages/a.md'), ['/a/']);
  assert.equal(addresses.lastOf('pages/b.md'), ['/c/']);
  assert.not.ok(addresses.isTaken('/a/'));
  assert.ok(addresses.isTaken('/c/'));
  assert.equal(addresses.all(), ['/a/', '/c/']);
});

book('a template that is not written has no address', async () => {
  const eleventy = fakeEleventy();
  const addresses = useAddressBook(eleventy.config);

  await eleventy.emit('eleventy.contentMap', { inputPathToUrl: { './pages/a.md': [false] } });

  assert.equal(addresses.lastOf('pages/a.md'), []);
  assert.not.ok(addresses.isTaken('false'));
});

book.run();
