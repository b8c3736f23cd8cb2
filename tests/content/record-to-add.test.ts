/** Record to add: tests of the file that is to be made for an id or a name, and of what is to be typed in it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { recordToAdd } from '../../src/content/record-to-add.ts';

const test = suite('record to add');

test('a name is told the file, the id and the line', () => {
  assert.is(
    recordToAdd('person', 'Tom Ellis', '_data/people/'),
    'write tom-ellis and add _data/people/tom-ellis.yaml with the line  name: Tom Ellis',
  );
  assert.match(recordToAdd('author', '@jo: writer', '_data/authors/'), /with the line {2}name: "@jo: writer"$/);
});

test('of an id the name can only be guessed', () => {
  assert.is(
    recordToAdd('person', 'tom-ellis', '_data/people/'),
    'add _data/people/tom-ellis.yaml with a line such as  name: Tom Ellis',
  );
});

test('what needs more is told its keys', () => {
  assert.is(
    recordToAdd('show', 'parasite', '_data/shows/'),
    'add _data/shows/parasite.yaml with title, type and years',
  );
});

test('what has no file of its own, or no name that a file can have, goes to its place', () => {
  assert.is(recordToAdd('topic', 'Weather', '_data/site.yaml'), 'add it to _data/site.yaml');
  assert.is(recordToAdd('person', '…', '_data/people/'), 'add it to _data/people/');
  assert.is(recordToAdd('person', 'a '.repeat(99), '_data/people/'), 'add it to _data/people/');
  assert.is(recordToAdd('person', '조이현', '_data/people/'), 'add it to _data/people/');
});

test.run();
