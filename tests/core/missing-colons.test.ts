/** Missing colons: tests that a key and its value are told apart where nothing stands between them. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { keyWithoutColon } from '../../src/core/missing-colons.ts';
import { faultOf } from './checked-show.ts';

const test = suite('missing colons');

const schema = { properties: { src: {}, alt: {} } };

test('a key without its colon is known by the word that it begins with', () => {
  assert.equal(keyWithoutColon('alt A roof', { src: 'a.jpg', 'alt A roof': null }, schema), {
    key: 'alt',
    pair: 'alt: A roof',
    what: 'There is no colon after "alt".',
  });
  for (const [typed, what] of [
    ['alt:A', 'There is no space after the colon of "alt".'],
    ['alt :A', 'There is no space after the colon of "alt".'],
    ['alt=A', '"alt" is followed by = and not by a colon.'],
    ['alt：A', '"alt" is followed by ： and not by a colon.'],
  ] as const)
    assert.equal(keyWithoutColon(typed, { [typed]: null }, schema), { key: 'alt', pair: 'alt: A', what }, typed);
  assert.is(keyWithoutColon('alt "A', { 'alt "A': 'b"' }, schema)?.pair, 'alt: "A: …');
  assert.is(keyWithoutColon('alt "A", a roof', { 'alt "A", a roof': null }, schema)?.pair, 'alt: "\\"A\\", a roof"');
});

test('what is there already or begins with no key is another mistake', () => {
  assert.is(keyWithoutColon('alt-A', { 'alt-A': null }, schema), undefined);
  assert.is(keyWithoutColon('alt A', { alt: 'x', 'alt A': null }, schema), undefined);
  assert.is(keyWithoutColon('roof A', { 'roof A': null }, schema), undefined);
});

test('it is one problem, which shows the pair', () => {
  const fault = faultOf({ picture: { src: 'a.jpg', 'alt A roof': null } }, 'key', {
    text: () => '{ src: a.jpg, alt A roof }',
    comment: () => undefined,
  });

  assert.is(fault.what, 'There is no colon after "alt".');
  assert.is(fault.fix, 'Write  alt: A roof');
});

test.run();
