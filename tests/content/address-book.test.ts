/** Address book: tests for the address that was probably meant. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foldAddress, nearestAddress } from '../../src/content/address-book.ts';

const test = suite('address book');

const addresses = [
  '/',
  '/about/',
  '/drama/',
  '/drama/night-desk/',
  '/drama/harbour-lights/',
  '/shows/night-desk/',
  '/feed.xml',
];
const meant = (path: string) => nearestAddress(path, addresses);

test('finds the address of other capitals, endings or no slash', () => {
  assert.is(meant('/Drama/Night-Desk/'), '/drama/night-desk/');
  assert.is(meant('/about.html'), '/about/');
  assert.is(meant('/about'), '/about/');
  assert.is(foldAddress('/About/index.html'), '/about/');
});

test('finds a slip in the name, first in the same folder', () => {
  assert.is(meant('/drama/nigth-desk/'), '/drama/night-desk/');
  assert.is(meant('/shows/nigth-desk/'), '/shows/night-desk/');
  assert.is(meant('/film/harbor-lights/'), '/drama/harbour-lights/');
});

test('finds a name in another folder when there is only one', () => {
  assert.is(meant('/darma/harbour-lights/'), '/drama/harbour-lights/');
});

test('finds the only name beside that goes on, or that has been made longer', () => {
  assert.is(meant('/drama/harbour/'), '/drama/harbour-lights/');
  assert.is(meant('/about-us/'), '/about/');
  assert.is(nearestAddress('/drama/night/', ['/drama/night-desk/', '/drama/night-bus/']), undefined);
  assert.is(meant('/film/harbour/'), undefined);
});

test('guesses nothing for an address that is near to none', () => {
  assert.is(meant('/drama/nope/'), undefined);
  assert.is(meant('/x/'), undefined);
});

test.run();
