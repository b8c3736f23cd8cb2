/** Page choices: tests what holds when a site says nothing, something, or `false`. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { chosenKinds, pageChoices } from '../../src/content/page-choices.ts';

const test = suite('page choices');

test('a site that says nothing has every kind of page', () => {
  const choices = pageChoices();

  assert.ok(chosenKinds.every((kind) => choices[kind]));
  assert.equal(choices.people, { url: '/people/{id}/', layout: 'person.njk' });
});

test('what a site says of a kind holds, and the rest stays', () => {
  const choices = pageChoices({ people: { url: '/who/{id}/' }, archive: { layout: 'years.njk' } });

  assert.equal(choices.people, { url: '/who/{id}/', layout: 'person.njk' });
  assert.equal(choices.archive, { url: '/archive/', layout: 'years.njk' });
  assert.equal(choices.shows, { url: '/shows/{id}/', layout: 'show.njk' });
});

test('a kind that is turned off is not there, nor a list of its pages', () => {
  const choices = pageChoices({ people: false, archive: false });

  assert.equal([choices.people, choices.allPeople, choices.archive], [undefined, undefined, undefined]);
  assert.ok(choices.shows && choices.allShows);
});

test('a list can be turned off without its pages', () => {
  const choices = pageChoices({ allShows: false });

  assert.is(choices.allShows, undefined);
  assert.ok(choices.shows);
});

test.run();
