/** List advice: tests how something is to be written as a list, or as an item of one. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AsTyped } from '../../src/core/typed-values.ts';
import { faultOf } from './checked-show.ts';

const test = suite('list advice');

const typedAs = (text: string) => ({ text: () => text, comment: () => undefined });

test('text where a list belongs is shown as a list', () => {
  const fault = faultOf({ genres: 'Comedy, Drama' });

  assert.is(fault.code, 'value/type');
  assert.is(fault.what, '"genres" is "Comedy, Drama", and must be a list.');
  assert.is(fault.fix, 'Write a list: genres: [Comedy, Drama].');
});

test('items of a format are shown as what was meant', () => {
  assert.is(faultOf({ countries: 'UK, Ireland, FR' }).fix, 'Write a list: countries: [GB, IE, FR].');
});

test('text with a sign of YAML is shown as a list with quotation marks', () => {
  assert.is(faultOf({ genres: 'Comedy: black' }).fix, 'Write a list: genres: ["Comedy: black"].');
});

test('names where ids belong are shown as the ids that they most likely have', () => {
  assert.is(faultOf({ shows: 'Night Desk, Fleabag' }).fix, 'Write a list: shows: [night-desk, fleabag].');
  assert.is(faultOf({ shows: 'night-desk' }).fix, 'Write a list: shows: [night-desk].');
});

test('ids with a word between them are as many items, and of names that may be one is said so', () => {
  for (const typed of ['night-desk and fleabag', 'night-desk & fleabag', 'night-desk; fleabag', 'night-desk / fleabag'])
    assert.is(faultOf({ shows: typed }).fix, 'Write a list: shows: [night-desk, fleabag].', typed);
  assert.is(
    faultOf({ shows: 'Night Desk and Fleabag' }).fix,
    'Write a list: shows: [night-desk-and-fleabag]; or, if these are two, shows: [night-desk, fleabag]',
  );
});

test('items without a space after the hyphen are seen through', () => {
  assert.is(faultOf({ genres: '-Comedy -Drama' }).fix, 'Write a space after each hyphen: - Comedy');
});

test('a name or an id with a key before it, where a list belongs, is its one item', () => {
  const typed = typedAs('shows');

  assert.is(faultOf({ shows: { name: 'night-desk' } }, 'key', typed).fix, 'Write a list: shows: [night-desk].');
  assert.is(
    faultOf({ shows: { show: 'Night Desk', kind: 'series' } }, 'key', typed).fix,
    'Write a list: shows: [night-desk].',
  );
  assert.is(faultOf({ genres: { name: 'Comedy' } }, 'key', typed).fix, 'Write a list: genres: [Comedy].');
});

test('a list in a list is to lose its brackets, or to have lines of its own', () => {
  const inBrackets: AsTyped = {
    text: (path) => (path.length === 1 ? '[[Drama, BBC], News]' : '[Drama, BBC]'),
    comment: () => undefined,
  };

  assert.is(
    faultOf({ genres: [['Drama', 'BBC'], 'News'] }, 'key', inBrackets).fix,
    'Take out the inner brackets: [Drama, BBC, News].',
  );
  assert.is(
    faultOf({ genres: [['Drama', 'BBC']] }, 'key', typedAs('genres')).fix,
    'Write each on a line of its own: - Drama  - BBC',
  );
});

test('a group of keys without values was meant as a list', () => {
  assert.is(
    faultOf({ shows: { 'night-desk': null } }, 'key', typedAs('{night-desk}')).fix,
    'Write square brackets: shows: [night-desk].',
  );
  assert.is(
    faultOf({ genres: { Drama: true, Thriller: true, Comedy: false } }, 'key', typedAs('genres')).fix,
    'Write a list: genres: [Drama, Thriller].',
  );
  assert.is(faultOf({ genres: { Drama: 'BBC' } }, 'key', typedAs('genres')).fix, 'Write, for example, [Comedy].');
});

test('a value with an indented list below it is one list', () => {
  const fault = faultOf({ genres: 'Newsrooms - Lunch' }, 'key', typedAs('Newsrooms\n  - Lunch'));

  assert.is(fault.fix, 'Write a list: genres: [Newsrooms, Lunch].');
  assert.is(
    faultOf({ genres: 'News - Lunch' }, 'key', typedAs('News - Lunch')).fix,
    'Write a list: genres: [News - Lunch].',
  );
});

test('a numbered list is a list', () => {
  const typed = typedAs('1. Comedy\n  2. Drama');

  assert.is(faultOf({ genres: '1. Comedy 2. Drama' }, 'key', typed).fix, 'Write a list: genres: [Comedy, Drama].');
});

test('single values in the place of a list of groups are shown in their groups', () => {
  const typed = typedAs('1. fleabag\n  2. Night Desk');

  assert.is(
    faultOf({ entries: '1. fleabag 2. Night Desk' }, 'key', typed).fix,
    'Write a list: entries: [{ show: fleabag }, { show: night-desk }].',
  );
  assert.is(faultOf({ entries: 'fleabag' }).fix, 'Write a list: entries: [{ show: fleabag }].');
  assert.is(faultOf({ cast: 'jo' }).fix, 'Write, for example, [{ actor: jo }].');
});

test('text where an argument takes a list is written as one, with quotation marks', () => {
  assert.is(faultOf({ genres: 'Comedy, Drama' }, 'argument').fix, 'Write genres=["Comedy", "Drama"].');
  assert.is(faultOf({ genres: ' ' }, 'argument').fix, 'Write, for example, ["Comedy"].');
});

test('several names, each of several words, are several items', () => {
  assert.is(faultOf({ shows: 'Slow Train and Soft Play' }).fix, 'Write a list: shows: [slow-train, soft-play].');
  assert.is(
    faultOf({ shows: 'Slow Train, Soft Play & Short Measure' }).fix,
    'Write a list: shows: [slow-train, soft-play, short-measure].',
  );
  assert.is(faultOf({ shows: 'Pride and Prejudice' }).fix, 'Write a list: shows: [pride-and-prejudice].');
  assert.is(
    faultOf({ genres: 'True Crime and Dark Comedy' }).fix,
    'Write a list: genres: [True Crime and Dark Comedy].',
  );
});

test('lines without hyphens, or with other marks, are to get them', () => {
  const typed = (text: string) => ({ text: () => text, comment: () => undefined });
  const fixOf = (key: string, text: string) => faultOf({ [key]: text.replace(/\s+/g, ' ') }, 'key', typed(text)).fix;

  assert.is(fixOf('genres', 'Comedy\n  Drama'), 'Write a hyphen and a space before each item: - Comedy');
  assert.is(fixOf('shows', 'Slow Train\n  Soft Play'), 'Write a hyphen and a space before each item: - slow-train');
  assert.is(fixOf('genres', '– Comedy\n  – Drama'), 'Write a hyphen and a space in place of each –: - Comedy');
  assert.is(fixOf('genres', '• Comedy'), 'Write a hyphen and a space in place of each •: - Comedy');
});

test('round brackets are meant as those of a list', () => {
  assert.is(faultOf({ genres: '(Comedy, Drama)' }).fix, 'Write a list: genres: [Comedy, Drama].');
});

test.run();
